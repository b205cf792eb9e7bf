// SPDX-License-Identifier: MIT
// The hooks and the monitor of a session, through the real mesh-hook and service. The client is played: a shell by the
// name of `claude` runs the hooks, the test writes its record and its transcript as Claude Code 2.1.330 does.
#include "played_client.h"

#include "protocol/timestamp.h"

#include "protocol/ids.h"
#include "protocol/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using mesh::Json;
using mesh::stringOr;

class HooksTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PlayedClient> m_client;

    std::string send(const std::string &text) const
    {
        const auto sent = m_service->call("send", {{"to", "hal"}, {"body", text}});
        return sent ? stringOr(*sent, "id") : std::string();
    }
    std::string stateOf(const std::string &id) const
    {
        return stringOr((*m_service->call("receipt", {{"message", id}}))["recipients"][0], "state");
    }
    std::string activity() const
    {
        const auto list = *m_service->call("list");
        return list["sessions"].empty() ? std::string() : stringOr(list["sessions"][0], "state");
    }
    static int count(const std::string &text, const std::string &part)
    {
        return static_cast<int>(QByteArray::fromStdString(text).count(QByteArray::fromStdString(part)));
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start();
        m_home = std::make_unique<QTemporaryDir>();
        m_client = std::make_unique<PlayedClient>(*m_service, m_home->path());
    }
    void cleanup()
    {
        m_client.reset();
        m_service.reset();
        m_home.reset();
    }

    void nothingHappensBeforeJoining()
    {
        for (const char *event :
            {"SessionStart", "UserPromptSubmit", "PreToolUse", "PostToolBatch", "Stop", "Notification"})
            QVERIFY2(
                m_client->hook(event, {{"tool_name", "Bash"}, {"tool_input", {{"command", "mesh list"}}}}).is_null(),
                event);
        QVERIFY(m_client->mesh("send human hi").contains("not on the mesh"));
    }
    void theBranchIsFollowed()
    {
        const auto checkOut = [this](const char *branch) {
            QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral(".git")));
            QFile head(m_home->filePath(QStringLiteral(".git/HEAD")));
            QVERIFY(head.open(QIODevice::WriteOnly));
            head.write(QByteArray("ref: refs/heads/") + branch + "\n");
        };
        const auto shown = [this] { return stringOr((*m_service->call("list"))["sessions"][0], "branch"); };
        checkOut("main");
        QVERIFY(m_client->run("cd '" + m_home->path().toUtf8() + "'").isEmpty());
        QVERIFY(m_client->mesh("connect hal").contains("hal"));
        QCOMPARE(shown(), std::string("main"));
        checkOut("topic");
        m_client->hook("Stop");
        QTRY_COMPARE(shown(), std::string("topic"));
    }
    void textIsClaimedAndShownOnEvidenceOnly()
    {
        QVERIFY(m_client->mesh("connect hal").contains("hal"));
        const auto id = send("run the tests");
        const auto text = m_client->context("UserPromptSubmit", {{"prompt", "hello"}});
        QVERIFY(text.starts_with("[mesh] Messages from other sessions follow"));
        QVERIFY(text.find("[mesh:human] run the tests  (#") != std::string::npos);
        QCOMPARE(stateOf(id), std::string("delivered")); // Handed over is not shown.
        QVERIFY(m_client->context("PostToolBatch").empty()); // Claimed: not twice.
        QCOMPARE(stateOf(id), std::string("delivered"));
        m_client->transcribe(text);
        m_client->hook("PostToolBatch");
        QTRY_COMPARE(stateOf(id), std::string("shown"));
    }
    void lostTextIsOfferedAgainOnce()
    {
        m_client->mesh("connect hal");
        m_client->startMonitor();
        m_client->hook("SessionStart", {{"source", "startup"}}); // Says where the record is.
        m_client->record("busy");
        QTRY_COMPARE(activity(), std::string("busy"));
        const auto id = send("do not lose this");
        QVERIFY(!m_client->context("UserPromptSubmit", {{"prompt", "a prompt that another hook blocks"}}).empty());
        m_client->record("idle");
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->bell().isEmpty(), 30'000);
        const auto again = m_client->context("UserPromptSubmit", {{"prompt", "next"}});
        QCOMPARE(count(again, "do not lose this"), 1);
        m_client->transcribe(again);
        m_client->record("busy");
        m_client->hook("PostToolBatch");
        QTRY_COMPARE(stateOf(id), std::string("shown"));
        QVERIFY(m_client->context("UserPromptSubmit", {{"prompt", "next"}}).empty());
    }
    /// On a busy machine the transcript comes late: after the turn, or when a tool that runs for long has begun.
    void proofThatComesLate_data()
    {
        QTest::addColumn<bool>("turnEnds");
        QTest::newRow("after the turn") << true;
        QTest::newRow("while a tool runs") << false;
    }
    void proofThatComesLate()
    {
        QFETCH(bool, turnEnds);
        m_client->mesh("connect hal");
        m_client->startMonitor();
        m_client->hook("SessionStart", {{"source", "startup"}});
        m_client->record("busy");
        QTRY_COMPARE(activity(), std::string("busy"));
        const auto id = send("only once");
        const auto text = m_client->context("UserPromptSubmit", {{"prompt", "x"}});
        if (turnEnds)
            m_client->record("idle");
        else
            m_client->tool("Bash", {{"command", "make"}});
        const auto late = mesh::wallClock() + 1300; // Later than the first looks for it.
        QTRY_VERIFY(mesh::wallClock() > late);
        m_client->transcribe(text);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), std::string("shown"), 20'000);
        QVERIFY2(m_client->bell().isEmpty(), m_client->bell().constData());
        QVERIFY(m_client->context("UserPromptSubmit", {{"prompt", "next"}}).empty());
    }
    void slashPromptsAndSubagentsGetNothing()
    {
        m_client->mesh("connect hal");
        send("for the main conversation");
        QVERIFY(m_client->context("UserPromptSubmit", {{"prompt", "/mesh list"}}).empty());
        QVERIFY(m_client->context("PostToolBatch", {{"agent_id", "a1"}}).empty());
        QVERIFY(!m_client->context("PostToolBatch").empty());
    }
    void idleSessionIsRungAndBusyOneIsNot()
    {
        const auto connections = [this] { return mesh::integerOr(*m_service->call("service.status"), "connections"); };
        m_client->mesh("connect hal");
        QTRY_COMPARE(connections(), 1);
        m_client->startMonitor();
        QTRY_COMPARE(connections(), 2); // Or there is no ring to see.
        m_client->record("busy");
        m_client->hook("UserPromptSubmit", {{"prompt", "work"}});
        QTRY_COMPARE(activity(), std::string("busy"));
        send("one");
        send("two");
        m_client->record("shell");
        // The bell keeps every line in order. Had the busy session been rung, that was at once, for the first message
        // alone, and its line stood before this one.
        QTRY_COMPARE(m_client->bell(), QByteArray("[mesh] 2 messages from human\n"));
        const auto text = m_client->context("UserPromptSubmit", {{"prompt", "<task-notification>"}});
        QVERIFY(text.find("one") != std::string::npos);
        QVERIFY(text.find("two") != std::string::npos);
    }
    void longTextIsCutWithTheWayToTheRest()
    {
        m_client->mesh("connect hal");
        std::string body;
        for (int i = 0; body.size() < 50'000; ++i)
            body += "line " + std::to_string(i) + "\n";
        send(body);
        const auto text = m_client->context("UserPromptSubmit", {{"prompt", "x"}});
        QVERIFY(text.size() <= 9000);
        QVERIFY(text.find("mesh read ") != std::string::npos);
    }
    void manyMessagesComeInOrderAcrossCalls()
    {
        m_client->mesh("connect hal");
        for (int i = 0; i < 100; ++i)
            send("message number " + std::to_string(i) + "; " + std::string(200, 'x'));
        std::string all;
        for (int call = 0; call < 20; ++call) {
            const auto text = m_client->context(call == 0 ? "UserPromptSubmit" : "PostToolBatch", {{"prompt", "x"}});
            QVERIFY(text.size() <= 9000);
            if (text.empty())
                break;
            all += text + "\n";
            m_client->transcribe(text);
        }
        std::size_t at = 0;
        for (int i = 0; i < 100; ++i) {
            const auto part = "message number " + std::to_string(i) + ";";
            QCOMPARE(count(all, part), 1);
            QVERIFY(all.find(part) > at || i == 0);
            at = all.find(part);
        }
        QCOMPARE(count(all, "Messages from other sessions follow"), 1);
    }
    void clearKeepsNameAndMailbox()
    {
        m_client->mesh("connect hal");
        const auto before = (*m_service->call("list"))["sessions"][0]["id"].get<std::string>();
        m_client->newConversation();
        QVERIFY(m_client->context("SessionStart", {{"source", "clear"}}).find("\"hal\"") != std::string::npos);
        send("still here");
        QVERIFY(!m_client->context("UserPromptSubmit", {{"prompt", "x"}}).empty());
        QCOMPARE((*m_service->call("list"))["sessions"][0]["id"].get<std::string>(), before);
    }
    void conversationIdIsNoPath()
    {
        m_client->setConversation("../../x");
        m_client->hook("SessionStart", {{"source", "startup"}});
        m_client->mesh("connect hal");
        send("one");
        QVERIFY(m_client->context("UserPromptSubmit", {{"prompt", "x"}}).find("one") != std::string::npos);
        const auto session = (*m_service->call("list"))["sessions"][0]["id"].get<std::string>();
        QVERIFY(mesh::isUuid(session));
        QTRY_COMPARE(QDir(m_service->file("inbound")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
            QStringList {QString::fromStdString(session + ".jsonl")});
        const QFileInfo folder(m_service->folder());
        QCOMPARE(folder.dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
            QStringList {folder.fileName()});
    }
    void resumedConversationRejoinsWithWhatItMissed()
    {
        m_client->hook("SessionStart", {{"source", "startup"}});
        m_client->mesh("connect hal");
        const auto before = (*m_service->call("list"))["sessions"][0]["id"].get<std::string>();
        const auto conversation = m_client->conversation();
        m_client->end();
        QTRY_COMPARE(activity(), std::string("offline"));
        QCOMPARE(
            stringOr(*m_service->call("send", {{"to", "hal"}, {"body", "missed"}}), "state"), std::string("stored"));
        m_client = std::make_unique<PlayedClient>(*m_service, m_home->path());
        m_client->setConversation(conversation);
        QVERIFY(m_client->context("SessionStart", {{"source", "resume"}}).find("\"hal\"") != std::string::npos);
        QCOMPARE((*m_service->call("list"))["sessions"][0]["id"].get<std::string>(), before);
        QVERIFY(m_client->context("UserPromptSubmit", {{"prompt", "x"}}).find("missed") != std::string::npos);
    }
    void restartOfTheServiceLosesAndDoublesNothing()
    {
        m_client->mesh("connect hal");
        m_client->startMonitor();
        m_client->record("busy");
        const auto claimed = send("claimed and shown");
        const auto text = m_client->context("UserPromptSubmit", {{"prompt", "x"}});
        m_client->transcribe(text);
        const auto waiting = send("waiting");
        m_service->kill();
        QVERIFY(m_client->hook("PostToolBatch").is_null()); // A dead service is no opinion.
        m_service->start();
        QTRY_COMPARE(stateOf(claimed), std::string("shown"));
        const auto rest = m_client->context("PostToolBatch");
        QVERIFY(rest.find("waiting") != std::string::npos);
        QVERIFY(rest.find("claimed and shown") == std::string::npos);
        QCOMPARE(stateOf(waiting), std::string("delivered"));
    }
    void headlessSessionGetsTheRestWithStopOnce()
    {
        m_client->mesh("connect hal");
        m_client->hook("UserPromptSubmit", {{"prompt", "x"}});
        send("before you go");
        QVERIFY(m_client->context("Stop", {{"stop_hook_active", false}}).find("before you go") != std::string::npos);
        send("too late");
        QVERIFY(m_client->hook("Stop", {{"stop_hook_active", true}}).is_null());
    }
    void calls_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("decision");
        QTest::newRow("list") << QByteArray("mesh list") << QByteArray("allow");
        QTest::newRow("send") << QByteArray("mesh send ann 'done'") << QByteArray("allow");
        QTest::newRow("human only") << QByteArray("mesh service stop") << QByteArray("deny");
        QTest::newRow("two commands") << QByteArray("mesh list; rm -rf x") << QByteArray();
        QTest::newRow("writes a file") << QByteArray("mesh read k3f9 -o x") << QByteArray();
        QTest::newRow("another program") << QByteArray("git status") << QByteArray();
    }
    void calls()
    {
        QFETCH(QByteArray, command);
        m_client->mesh("connect hal");
        const auto output = m_client->hook("PreToolUse",
            {{"tool_name", "Bash"},
                {"tool_input", {{"command", command.toStdString()}, {"description", "d"}, {"timeout", 5}}}});
        QTEST(QByteArray::fromStdString(stringOr(output, "permissionDecision")), "decision");
        if (stringOr(output, "permissionDecision") == "allow") {
            QVERIFY(stringOr(output["updatedInput"], "command").starts_with("/"));
            QCOMPARE(output["updatedInput"]["timeout"].get<int>(), 5); // The rest of the input stays.
        }
    }
    void optionsAreTakenOverButNotWhatLoosens()
    {
        m_client->run(
            "export CLAUDE_PLUGIN_OPTION_IDLE_SHUTDOWN_MINUTES=7 CLAUDE_PLUGIN_OPTION_REQUIRE_CONFIRMATION=true");
        m_client->hook("SessionStart");
        const auto value = [&](const char *key) {
            return mesh::toLine((*m_service->call("config.get", {{"key", key}}))["value"]);
        };
        QTRY_COMPARE(value("idle_shutdown_minutes"), std::string("7"));
        QTRY_COMPARE(value("require_confirmation"), std::string("true"));
        m_client->run("export CLAUDE_PLUGIN_OPTION_REQUIRE_CONFIRMATION=false");
        m_client->hook("SessionStart");
        QTRY_VERIFY(!(*m_service->call("status"))["problems"].empty());
        QCOMPARE(value("require_confirmation"), std::string("true"));
    }
    void filesThatBlockHoldNothingUp()
    {
        m_client->mesh("connect hal");
        const auto id = send("still answered");
        const auto fifo = [this](const QString &name) {
            return ::mkfifo(QFile::encodeName(m_home->path() + QStringLiteral("/.claude/") + name).constData(), 0600);
        };
        QCOMPARE(fifo(QStringLiteral("sessions/%1.json").arg(m_client->pid())), 0);
        QCOMPARE(fifo(QStringLiteral("projects/x/%1.jsonl").arg(QString::fromStdString(m_client->conversation()))), 0);
        QVERIFY(!m_client->context("UserPromptSubmit", {{"prompt", "x"}}).empty()); // Says where they are, and claims.
        m_client->hook("PostToolBatch"); // Looks for proof.
        QVERIFY(m_service->call("receipt", {{"message", id}}));
        QCOMPARE(m_service->stop(), 0);
    }
    void killedClientIsOfflineAndItsMonitorEnds()
    {
        m_client->mesh("connect hal");
        m_client->startMonitor();
        QTRY_COMPARE(mesh::integerOr(*m_service->call("service.status"), "connections"), 2);
        m_client->end();
        QTRY_COMPARE(activity(), std::string("offline"));
        QTRY_COMPARE(mesh::integerOr(*m_service->call("service.status"), "connections"), 1);
    }
};

QTEST_GUILESS_MAIN(HooksTest)
#include "tst_hooks.moc"
