// SPDX-License-Identifier: MIT
#pragma once

#include "platform/control_client.h"
#include "protocol/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <csignal>
#include <deque>
#include <memory>

/// The real service in a folder of its own, on a port that is free. Ends with the object.
class ServiceProcess
{
public:
    ServiceProcess() { QFile::setPermissions(m_home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }
    ~ServiceProcess() { kill(); }

    QString folder() const { return m_folder.isEmpty() ? m_home.filePath(QStringLiteral("data")) : m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }
    QString file(const char *name) const { return folder() + QLatin1Char('/') + QString::fromUtf8(name); }
    QByteArray content(const char *name) const
    {
        QFile file(this->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    quint16 port() const { return m_port; }
    QProcess &process() { return m_process; }
    QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin-tests/meshd_for_tests");
    QString portOption = QStringLiteral("0");
    QStringList launcher; ///< Words before the program: another network, say.

    void launch(const QStringList &more = {}, const QStringList &testOptions = {})
    {
        QStringList arguments {
            QStringLiteral("--ancestry-ends-at"), QString::number(QCoreApplication::applicationPid())};
        arguments << testOptions << QStringLiteral("--data-dir") << folder();
        if (!portOption.isEmpty())
            arguments << QStringLiteral("--port") << portOption;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        auto words = launcher + QStringList(program) + arguments + more;
        const auto first = words.takeFirst();
        m_process.start(first, words);
        QVERIFY(m_process.waitForStarted());
    }
    /// Settings that lie there before the first start: the user's own, whatever they are.
    void configure(const mesh::Json &settings)
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile file(this->file("config.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(mesh::toLine(settings)));
    }
    /// `testOptions`: of meshd_for_tests.
    void start(const QStringList &testOptions = {})
    {
        launch({}, testOptions);
        QTRY_VERIFY_WITH_TIMEOUT(tryStatus() || m_process.state() == QProcess::NotRunning, 60'000);
        QVERIFY2(m_process.state() == QProcess::Running, m_process.readAll().constData());
    }
    /// Started to fail: waits for its end and returns what it said.
    QByteArray failure()
    {
        launch();
        if (!m_process.waitForFinished(60'000))
            return "it runs";
        return m_process.exitCode() == 1 ? m_process.readAll()
                                         : "exit code " + QByteArray::number(m_process.exitCode());
    }
    void signal(int number)
    {
        if (const auto pid = static_cast<pid_t>(m_process.processId()); pid > 0)
            ::kill(pid, number);
    }
    /// SIGTERM; the exit code.
    int stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode()
            : -1;
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(60'000);
    }

    /// One call on the control socket, as this test's process.
    mesh::Result<mesh::Json> call(std::string_view method, mesh::Json params = mesh::Json::object()) const
    {
        auto client = mesh::ControlClient::connect(file("run/control.sock").toStdString(), 10'000);
        return client ? client->call(method, std::move(params), 60'000) : mesh::Result<mesh::Json>(client.error());
    }
    QByteArray token() const { return content("token").trimmed(); }

private:
    bool tryStatus()
    {
        const auto status = QFile::exists(file("run/control.sock")) ? call("service.status")
                                                                    : mesh::Result<mesh::Json>(mesh::Error {});
        m_port = status ? static_cast<quint16>(mesh::integerOr(*status, "port")) : 0;
        return bool(status);
    }

    QTemporaryDir m_home;
    QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// A client of the bus that knows the greeting and the envelope.
class BusClient
{
public:
    BusClient()
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            const auto utf8 = text.toUtf8();
            auto json = mesh::parseObject({utf8.constData(), static_cast<std::size_t>(utf8.size())});
            if (json)
                m_frames.push_back(std::move(*json));
        });
    }
    QWebSocket &socket() { return m_socket; }

    /// Connects and greets; the answer.
    mesh::Json greet(const ServiceProcess &service, const char *name, const mesh::Json &more = mesh::Json::object())
    {
        m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(service.port())));
        if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 30'000))
            return {};
        mesh::Json greeting {{"authorization", "Bearer " + service.token().toStdString()}, {"name", name}};
        greeting.update(more);
        return ask(greeting);
    }
    void send(const mesh::Json &json) { m_socket.sendTextMessage(QString::fromStdString(mesh::toLine(json))); }
    mesh::Json ask(const mesh::Json &json)
    {
        send(json);
        return next();
    }
    mesh::Json call(const char *method, const mesh::Json &params = mesh::Json::object())
    {
        return ask({{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}});
    }
    /// The next frame; null when none comes or the connection ends.
    mesh::Json next(int timeout = 30'000)
    {
        if (!QTest::qWaitFor(
                [this] { return !m_frames.empty() || m_socket.state() == QAbstractSocket::UnconnectedState; }, timeout)
            || m_frames.empty())
            return {};
        auto frame = std::move(m_frames.front());
        m_frames.pop_front();
        return frame;
    }
    bool waitForClose()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 30'000);
    }

private:
    QWebSocket m_socket;
    std::deque<mesh::Json> m_frames;
};

inline std::string reasonOf(const mesh::Json &answer)
{
    const auto error = answer.find("error");
    return error == answer.end() ? "" : mesh::stringOr((*error)["data"], "reason");
}

/// Null if it is an error.
inline mesh::Json resultOf(const mesh::Json &answer)
{
    const auto result = answer.find("result");
    return result == answer.end() ? mesh::Json() : *result;
}
