// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

#include <functional>
#include <optional>

/// A control socket for the hook's tests: answers raw lines, also wrong ones or none, keeps many connections and can
/// break them. Lives in the test's event loop.
class FakeControl : public QObject
{
public:
    explicit FakeControl(const QString &dataFolder)
    {
        const auto path = dataFolder + QStringLiteral("/run/control.sock");
        QLocalServer::removeServer(path);
        connect(&m_server, &QLocalServer::newConnection, this, &FakeControl::accept);
        [&] { QVERIFY2(m_server.listen(path), qPrintable(m_server.errorString())); }();
    }
    ~FakeControl() override
    {
        for (auto *client : std::as_const(m_clients))
            client->disconnect(this);
    }

    mesh::Json result = {{"output", nullptr}};
    /// The line for a request; nothing to stay silent.
    std::function<std::optional<QByteArray>(const mesh::Json &)> answer = [this](const mesh::Json &request) {
        const mesh::Json whole {{"jsonrpc", "2.0"}, {"id", request.value("id", 0)}, {"result", result}};
        return std::optional(QByteArray::fromStdString(mesh::toLine(whole)) + '\n');
    };
    QList<mesh::Json> requests;
    qsizetype connections() const { return m_clients.size(); }

    void sendToAll(const mesh::Json &notification)
    {
        for (auto *client : std::as_const(m_clients))
            client->write(QByteArray::fromStdString(mesh::toLine(notification)) + '\n');
    }
    void hangUp()
    {
        const auto all = m_clients;
        for (auto *client : all)
            client->abort();
    }

private:
    void accept()
    {
        while (auto *client = m_server.nextPendingConnection()) {
            m_clients.append(client);
            connect(client, &QLocalSocket::disconnected, this, [this, client] {
                m_clients.removeOne(client);
                client->deleteLater();
            });
            connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
            read(client);
        }
    }
    void read(QLocalSocket *client)
    {
        while (client->canReadLine()) {
            const auto request = mesh::parseObject(client->readLine().toStdString());
            if (!request)
                continue;
            requests.append(*request);
            if (const auto line = answer(*request))
                client->write(*line);
        }
    }

    QLocalServer m_server;
    QList<QLocalSocket *> m_clients;
};
