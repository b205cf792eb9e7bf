// SPDX-License-Identifier: MIT
// `mesh mcp` as agents run it, with the real service: sessions that talk, a service that dies, ends.
#include "support/files.h"
#include "support/service_process.h"

#include "platform/process.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>

#include <csignal>

using mesh::boolOr;
using mesh::Json;
using mesh::stringOr;

namespace {

/// An agent: a process that has the MCP server below it. It is the session.
class Agent
{
public:
    explicit Agent(const QString &folder)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GRIP_MESH_DIR"), folder);
        environment.remove(QStringLiteral("MESH_SESSION"));
        m_process.setProcessEnvironment(environment);
        const auto mesh = qEnvironmentVariable("MESH_BIN_DIR") + QStringLiteral("/mesh");
        m_process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("\"$0\" mcp; exit $?"), mesh});
        m_process.waitForStarted();
        ask("initialize", {{"protocolVersion", "2025-11-25"}});
    }
    ~Agent() { (void)end(); }

    /// Closes the server's input; its exit code.
    int end()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(30'000))
            m_process.kill();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

    void write(const QByteArray &bytes) { m_process.write(bytes); }
    int request(const std::string &method, const Json &params)
    {
        write(QByteArray::fromStdString(
                  mesh::toLine({{"jsonrpc", "2.0"}, {"id", ++m_lastId}, {"method", method}, {"params", params}}))
            + '\n');
        return m_lastId;
    }
    /// The answer with that id, or without one; null when none comes.
    Json answer(const Json &id)
    {
        Json found;
        (void)QTest::qWaitFor(
            [&] {
                while (m_process.canReadLine())
                    m_got.push_back(*mesh::parseObject(m_process.readLine().trimmed().toStdString()));
                for (auto &one : m_got) {
                    if (!one.is_null() && one.value("id", Json()) == id) {
                        found = std::exchange(one, Json());
                        return true;
                    }
                }
                return false;
            },
            30'000);
        return found;
    }
    Json ask(const std::string &method, const Json &params) { return answer(request(method, params)); }
    int begin(const std::string &tool, const Json &arguments)
    {
        return request("tools/call", {{"name", tool}, {"arguments", arguments}});
    }
    Json call(const std::string &tool, const Json &arguments = Json::object())
    {
        return answer(begin(tool, arguments)).value("result", Json());
    }
    std::string say(const std::string &tool, const Json &arguments = Json::object())
    {
        return textOf(call(tool, arguments));
    }
    static std::string textOf(const Json &result)
    {
        return result.is_object() ? stringOr(result.at("content").at(0), "text") : std::string("no answer");
    }

private:
    QProcess m_process;
    int m_lastId = 0;
    std::vector<Json> m_got;
};

} // namespace

#define QHAS(text, part) \
    do { \
        const std::string whole = (text); \
        QVERIFY2(whole.find(part) != std::string::npos, whole.substr(0, 2000).c_str()); \
    } while (false)

class McpServiceTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start();
    }
    void cleanup() { m_service.reset(); }

    void twoSessionsTalk()
    {
        Agent hal(m_service->folder());
        Agent eve(m_service->folder());
        QHAS(hal.say("session_register", {{"name", "hal"}}), "Connected as hal.");
        QHAS(eve.say("session_register", {{"name", "eve"}}), "Connected as eve.");
        QHAS(eve.say("session_register", {{"name", "eve"}}), "Already connected as eve.");
        QHAS(hal.say("session_list"), "hal (you): ");
        for (const char *text : {"one", "two\nlines", "three"})
            hal.begin("session_send", {{"to", "eve"}, {"text", text}}); // In one go: their order stays.
        QHAS(hal.say("session_broadcast", {{"text", "all of you"}}), "Sent to 1 session.");
        const auto got = eve.call("inbox_read");
        const auto &messages = got["structuredContent"]["messages"];
        QCOMPARE(messages.size(), std::size_t(4));
        QHAS(stringOr(messages[0], "text"), "[mesh:hal] one  (#");
        QHAS(stringOr(messages[1], "text"), "[mesh:hal] two  (#");
        QHAS(stringOr(messages[1], "text"), "\n  | lines");
        QHAS(stringOr(messages[3], "text"), "[mesh:broadcast] all of you  (from hal, #");
        QHAS(eve.say("inbox_read"), "No messages wait.");
        QHAS(eve.say("session_send", {{"reply_to", stringOr(messages[0], "id")}, {"text", "done"}}),
            "Delivered to hal.");
        QHAS(hal.say("inbox_read", {{"peek", true}}), "[mesh:eve] done");
        QHAS(hal.say("inbox_read"), "[mesh:eve] done");
        QHAS(hal.say("inbox_read"), "No messages wait.");
        QHAS(hal.say("inbox_read", {{"all", true}}), "[mesh:eve] done");
        QHAS(hal.say("session_send", {{"to", "eve"}, {"text", "git push --force origin main"}}), "Held until");
        QHAS(hal.say("session_send", {{"to", "evi"}, {"text", "x"}}), "eve");
        QHAS(hal.say("session_deregister"), "Left the mesh");
        QHAS(hal.say("session_send", {{"to", "eve"}, {"text", "x"}}), "Call session_register first.");
        for (auto *agent : {&hal, &eve}) {
            QCOMPARE(agent->end(), 0);
            QCOMPARE(agent->errors(), QByteArray());
        }
    }

    void whoHasNotJoinedSaysNothing()
    {
        Agent agent(m_service->folder());
        QHAS(agent.say("session_send", {{"to", "human"}, {"text", "x"}}), "Call session_register first.");
        QHAS(agent.say("session_broadcast", {{"text", "x"}}), "Call session_register first.");
        QHAS(agent.say("inbox_read"), "Call session_register first.");
        const auto inbox = m_service->call("inbox", {{"all", true}}); // The human's.
        QVERIFY(inbox && (*inbox)["messages"].empty());
        QHAS(agent.say("session_list"), "Nobody is on the mesh.");
    }

    void aLongMessageIsReadInParts()
    {
        Agent hal(m_service->folder());
        Agent eve(m_service->folder());
        hal.call("session_register", {{"name", "hal"}});
        eve.call("session_register", {{"name", "eve"}});
        QByteArray text;
        for (int i = 0; i < 10'000; ++i)
            text += QByteArray::number(i) + "\u00e4 ";
        QHAS(hal.say("session_send", {{"to", "eve"}, {"text", text.toStdString()}}), "Delivered to eve.");
        const auto cut = eve.call("inbox_read")["structuredContent"]["messages"][0];
        QVERIFY(!boolOr(cut, "whole", true));
        std::string joined;
        Json offset = 0;
        while (!offset.is_null()) {
            QHAS(eve.say("inbox_read", {{"peek", true}}), "cut here"); // It waits until its end was read.
            const auto part = eve.call("message_read", {{"id", stringOr(cut, "id")}, {"offset", offset}});
            joined += stringOr(part["structuredContent"], "text");
            offset = part["structuredContent"].value("next", Json());
        }
        QVERIFY(joined == text.toStdString());
        QHAS(eve.say("inbox_read"), "No messages wait.");
    }

    void theServiceDiesInMidCall()
    {
        Agent hal(m_service->folder());
        hal.call("session_register", {{"name", "hal"}});
        m_service->signal(SIGSTOP);
        const auto call = hal.begin("session_list", Json::object());
        QVERIFY(hal.ask("ping", Json::object()).contains("result")); // Nothing holds it up.
        m_service->kill();
        const auto result = hal.answer(call)["result"];
        QVERIFY(boolOr(result, "isError"));
        QHAS(Agent::textOf(result), "The mesh service");
        QHAS(hal.say("session_list"), "The mesh service is not running.");
        m_service->start();
        QHAS(hal.say("session_list"), "hal (you): "); // It is back by itself.
    }

    void theServiceIsStarted()
    {
        ServiceProcess none; // A folder, in which nothing runs.
        QVERIFY(QDir().mkpath(none.folder()));
        QFile::setPermissions(none.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        mesh::test::write(none.file("config.json"), R"({"port":0})");
        QFile::setPermissions(none.file("config.json"), QFile::ReadOwner | QFile::WriteOwner);
        Agent agent(none.folder());
        QHAS(agent.say("session_list"), "session_register starts it.");
        const auto call = agent.begin("session_register", Json::object());
        QVERIFY(agent.ask("ping", Json::object()).contains("result"));
        QVERIFY(agent.answer(call).contains("result"));
        const auto status = none.call("service.status");
        QVERIFY(status);
        const auto pid = static_cast<pid_t>(mesh::integerOr(*status, "pid"));
        QVERIFY(pid > 1);
        ::kill(pid, SIGTERM);
        const mesh::SystemProcessTable processes;
        QTRY_VERIFY(!processes.facts(pid));
    }

    void whatIsSentToIt_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("garbage") << QByteArray("\x01\x02\xff") << -32700;
        QTest::newRow("duplicate keys") << QByteArray(R"({"jsonrpc":"2.0","method":"ping","method":"ping","id":1})")
                                        << -32700;
        QTest::newRow("10 MB of nothing") << QByteArray(10 << 20, ' ') + "{" << -32700;
        QTest::newRow("30 MB") << QByteArray(30 << 20, 'x') << -32700;
        QTest::newRow("batch") << QByteArray("[1]") << -32600;
    }
    void whatIsSentToIt()
    {
        QFETCH(QByteArray, line);
        Agent agent(m_service->folder());
        agent.write(line + "\n");
        QTEST(static_cast<int>(mesh::integerOr(agent.answer(Json())["error"], "code")), "code");
        QVERIFY(agent.ask("ping", Json::object()).contains("result"));
        QCOMPARE(agent.end(), 0);
    }
};

QTEST_GUILESS_MAIN(McpServiceTest)
#include "tst_mcp_service.moc"
