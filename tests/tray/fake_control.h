// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "protocol/reason.h"
#include "result.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mesh::test {

/// The service's side of the control socket, played in the test's own process: answers what handlers say, writes down
/// what was asked, and notifies. The greeting of the tray is answered by itself.
class FakeControl
{
public:
    using Handler = std::function<Result<Json>(const Json &params)>;
    struct Call {
        std::string method;
        Json params;
    };

    FakeControl()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("run"));
        answer("tray.attach", {{"challenge", "c"}});
        answer("tray.prove", Json::object());
        answer("subscribe", {{"topics", Json::array()}});
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            while (auto *socket = m_server.nextPendingConnection())
                take(socket);
        });
    }

    QString folder() const { return m_folder.path(); } ///< The data folder; `run` is in it.
    QString runFolder() const { return m_folder.filePath(QStringLiteral("run")); }

    bool start() { return m_server.listen(m_folder.filePath(QStringLiteral("run/control.sock"))); }
    /// The service goes.
    void stop()
    {
        m_server.close();
        for (const auto &socket : m_sockets) {
            if (socket)
                socket->abort();
        }
        m_sockets.clear();
    }

    void handle(const std::string &method, Handler handler) { m_handlers[method] = std::move(handler); }
    void answer(const std::string &method, const Json &result)
    {
        handle(method, [result](const Json &) { return result; });
    }
    void refuse(const std::string &method, Error error)
    {
        handle(method, [error](const Json &) { return error; });
    }
    /// The answer to one record that changes; whoever shows it is told so. `what`: of the notification `changed`.
    void change(const std::string &method, const Json &result, const char *what)
    {
        answer(method, result);
        notify("changed", {{"what", {what}}});
    }

    void notify(const std::string &method, const Json &params)
    {
        for (const auto &socket : m_sockets) {
            if (socket)
                say(*socket, {{"jsonrpc", "2.0"}, {"method", method}, {"params", params}});
        }
    }

    /// Which version the service says it is, in every answer; null: it says nothing.
    Json version = nullptr;

    const std::vector<Call> &calls() const { return m_calls; }
    std::vector<Json> paramsOf(const std::string &method) const
    {
        std::vector<Json> all;
        for (const auto &call : m_calls) {
            if (call.method == method)
                all.push_back(call.params);
        }
        return all;
    }
    std::size_t count(const std::string &method) const { return paramsOf(method).size(); }
    /// The params of the last such call as compact JSON; empty: there was none.
    QString last(const std::string &method) const
    {
        const auto all = paramsOf(method);
        return all.empty() ? QString() : QString::fromStdString(toLine(all.back()));
    }

private:
    void take(QLocalSocket *socket)
    {
        m_sockets.emplace_back(socket);
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
            while (socket->canReadLine())
                ask(*socket, socket->readLine().toStdString());
        });
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
    void ask(QLocalSocket &socket, const std::string &line)
    {
        const auto request = Json::parse(line);
        const auto method = stringOr(request, "method");
        const auto params = request.value("params", Json::object());
        m_calls.push_back({method, params});
        const auto found = m_handlers.find(method);
        const auto result = found == m_handlers.end()
            ? Result<Json>(Error {Reason::UnknownMethod, Phrase("Nobody plays \"" + method + "\"."), {}, {}})
            : found->second(params);
        Json reply {{"jsonrpc", "2.0"}, {"id", request.at("id")}};
        if (result)
            reply["result"] = *result;
        else
            reply["error"] = {{"code", rpcCode(result.error().reason)}, {"message", result.error().message.english()},
                {"data", {{"reason", wireName(result.error().reason)}, {"hint", result.error().hint.english()}}}};
        if (!version.is_null())
            reply["mesh"] = version;
        say(socket, reply);
    }
    static void say(QLocalSocket &socket, const Json &what)
    {
        if (!socket.isOpen())
            return; // The service has gone.
        const auto line = toLine(what) + '\n';
        socket.write(line.data(), static_cast<qint64>(line.size()));
    }

    QTemporaryDir m_folder {QStringLiteral("/tmp/mesh-XXXXXX")}; // A socket's path must be short.
    QLocalServer m_server;
    std::vector<QPointer<QLocalSocket>> m_sockets;
    std::map<std::string, Handler> m_handlers;
    std::vector<Call> m_calls;
};

} // namespace mesh::test
