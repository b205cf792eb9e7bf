// SPDX-License-Identifier: MIT
// intercept! through the real service, hook and processes: what stops, what is told, and how it goes on.
#include "played_client.h"

#include "platform/boot_clock.h"
#include "protocol/phrase_json.h"
#include "store/database.h"
#include "support/process_state.h"

#include <signal.h>

using mesh::boolOr;
using mesh::Json;
using mesh::Phrase;
using mesh::phrasesIn;
using mesh::stringOr;

class InterceptTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PlayedClient> m_grip;
    std::unique_ptr<BusClient> m_guard;
    std::vector<pid_t> m_started;

    void begin()
    {
        m_grip = std::make_unique<PlayedClient>(*m_service, m_home->path());
        QVERIFY(m_grip->mesh("connect worker").contains("worker"));
        m_guard = std::make_unique<BusClient>();
        QVERIFY(boolOr(m_guard->greet(*m_service, "andre"), "ok"));
        QVERIFY(m_guard->call("pair.invite", {{"name", "worker"}, {"role", "guard"}}).contains("result"));
        QVERIFY(m_grip->mesh("grip").contains("as grip"));
    }
    /// A Bash call runs: it counts in a file.
    pid_t runTool(const char *name, const QByteArray &script = {})
    {
        const auto counting
            = "while :; do echo x >> \"" + m_home->path().toUtf8() + "/" + name + ".count\"; sleep 0.01; done";
        m_grip->tool("Bash", {{"command", "make"}});
        m_grip->startTool(script.isEmpty() ? counting : script, name);
        [&] { QTRY_VERIFY(m_grip->toolPid(name) > 0); }();
        m_started.push_back(m_grip->toolPid(name));
        return m_started.back();
    }
    qint64 counted(const char *name) const
    {
        return QFile(m_home->filePath(QString::fromUtf8(name) + QStringLiteral(".count"))).size();
    }
    Json intercept(const std::string &words = "please stop")
    {
        const auto answer = m_guard->call("pair.intercept", {{"body", words}, {"urgent", true}});
        return answer.contains("result") ? answer["result"] : answer;
    }
    Json worker() const
    {
        const auto list = *m_service->call("list");
        for (const auto &session : list["sessions"]) {
            if (stringOr(session, "name") == "worker")
                return session;
        }
        return Json::object();
    }
    std::string stateOfWorker() const { return stringOr(worker(), "state"); }
    std::string humansMail() const
    {
        const auto page = *m_service->call("inbox", {{"all", true}});
        std::string text;
        for (const auto &message : page["messages"])
            text += stringOr(message, "body") + '\n';
        return text;
    }
    /// A notice is written behind the answer it belongs to; a hook would come without it.
    bool isWritten(const std::string &words) const
    {
        mesh::Database db(m_service->file("presence.db").toStdString(), mesh::Database::Mode::ReadWrite);
        return db.value("SELECT count(*) FROM messages WHERE instr(body, ?) > 0", words).value_or(0) > 0;
    }
    bool isFlagged() const
    {
        return !QDir(m_service->file("run")).entryList({QStringLiteral("paused-*")}, QDir::Files).isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start();
        m_home = std::make_unique<QTemporaryDir>();
        begin();
    }
    void cleanup()
    {
        for (const auto pid : m_started) {
            ::kill(-pid, SIGKILL);
            ::kill(pid, SIGKILL);
        }
        m_started.clear();
        m_grip.reset();
        m_guard.reset();
        m_service.reset();
        m_home.reset();
    }

    void aCommandStopsAndRolesChange()
    {
        const auto pid = runTool("tool");
        QTRY_VERIFY(counted("tool") > 0);
        const auto answer = intercept();
        QCOMPARE(answer["stopped"].size(), std::size_t(1));
        QCOMPARE(answer["stopped"][0]["pid"].get<pid_t>(), pid);
        QVERIFY2(answer["not_stopped"].empty(), mesh::toLine(answer).c_str());
        QCOMPARE(stateOf(pid), 'T');
        QCOMPARE(stateOfWorker(), std::string("paused"));
        QCOMPARE(stringOr(worker(), "paused_by"), std::string("andre"));
        QVERIFY(QDateTime::fromString(QString::fromStdString(stringOr(worker(), "paused_until")), Qt::ISODateWithMs)
            > QDateTime::currentDateTimeUtc().addSecs(29 * 60));
        QVERIFY(isFlagged());
        // Roles are changed, and everybody is told.
        QCOMPARE(stringOr(m_guard->call("pair.status")["result"]["pair"], "role"), std::string("grip"));
        QTRY_VERIFY(
            humansMail().find(
                "andre has stopped worker (1 command). Let it go on, in the tray or in a terminal: mesh resume worker")
            != std::string::npos);
        QTRY_COMPARE(m_service->content("log.jsonl").count("\"event\":\"intercept\""), 1);
        // A parallel call is denied with those words, and the turn ends.
        const auto denied = m_grip->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}});
        QCOMPARE(stringOr(denied["hookSpecificOutput"], "permissionDecision"), std::string("deny"));
        QVERIFY(stringOr(denied["hookSpecificOutput"], "permissionDecisionReason").find("please stop")
            != std::string::npos);
        QCOMPARE(denied["continue"], Json(false));
        const auto ended = m_grip->output("PostToolBatch");
        QCOMPARE(ended["continue"], Json(false));
        // The words come with the next input.
        QTRY_VERIFY(isWritten("you are Guard"));
        const auto text = m_grip->context("UserPromptSubmit", {{"prompt", "what happened?"}});
        QVERIFY2(text.find("[mesh:pair:andre] INTERCEPT! — please stop") != std::string::npos, text.c_str());
        QVERIFY(text.find("you are Guard") != std::string::npos);
    }
    /// What reports as the session's monitor from inside a Bash call does not keep that call from being stopped.
    void aCallThatPosesAsTheMonitor()
    {
        const auto bin = (QCoreApplication::applicationDirPath() + QStringLiteral("/../bin")).toUtf8();
        const auto out = m_home->filePath(QStringLiteral("tool.out"));
        const auto pid = runTool("tool",
            "CLAUDE_PID=$PPID \"" + bin + "/mesh-hook\" monitor --dir \"" + m_service->folder().toUtf8()
                + "\" & while :; do sleep 0.01; done");
        m_grip->record("idle");
        QVERIFY(m_guard->call("send", {{"to", "worker"}, {"body", "are you there?"}}).contains("result"));
        const auto rings = [&] {
            QFile file(out);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("[mesh]");
        };
        QTRY_VERIFY(rings()); // The service takes it for the monitor.
        m_grip->tool("Bash", {{"command", "make"}});
        const auto answer = intercept();
        QCOMPARE(answer["stopped"].size(), std::size_t(1));
        QVERIFY2(answer["not_stopped"].empty(), mesh::toLine(answer).c_str());
        QCOMPARE(stateOf(pid), 'T');
    }
    void itGoesOn()
    {
        const auto pid = runTool("tool");
        QTRY_VERIFY(counted("tool") > 0);
        intercept();
        QCOMPARE(stateOf(pid), 'T');
        const auto before = counted("tool");
        // Not by the model it concerns, nor by the one that stopped it.
        QVERIFY(m_grip->mesh("resume").contains("This is for a person"));
        QCOMPARE(reasonOf(m_guard->call("resume")), std::string("not_here"));
        QCOMPARE(stateOf(pid), 'T');
        QCOMPARE(counted("tool"), before);
        resumeByPerson(false);
        QTRY_VERIFY(counted("tool") > before);
        QVERIFY(!isFlagged());
        QTRY_VERIFY(stateOfWorker() != "paused");
        QVERIFY(!worker().contains("paused_until"));
        QVERIFY(m_grip->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}}).is_null());
        QTRY_VERIFY(isWritten("This session goes on"));
        const auto text = m_grip->context("PostToolBatch");
        QVERIFY2(text.find("INTERCEPT! — please stop") != std::string::npos, text.c_str());
        QVERIFY(text.find("This session goes on: a person lets it go on") != std::string::npos);
        QVERIFY(QDir(m_service->file("run/stopped")).isEmpty());
    }
    void itIsEnded()
    {
        const auto pid = runTool("tool");
        QTRY_VERIFY(counted("tool") > 0);
        intercept();
        resumeByPerson(true);
        QTRY_COMPARE(stateOf(pid), '-');
        QCOMPARE(m_grip->output("PostToolBatch")["continue"], Json(false)); // The turn ends with the call.
        QVERIFY(!m_grip->context("PostToolBatch").empty()); // The next one does not.
    }
    void tenAtOnceAndAGrandchildOfItsOwnSession()
    {
        std::vector<pid_t> pids;
        for (int i = 0; i < 10; ++i)
            pids.push_back(runTool(("tool-" + std::to_string(i)).c_str()));
        const auto parent = runTool("parent",
            "setsid bash -c \"echo \\$\\$ > " + m_home->path().toUtf8()
                + "/child; while :; do sleep 0.01; done\" & wait");
        QTRY_VERIFY(m_grip->toolPid("child") > 0);
        m_started.push_back(m_grip->toolPid("child"));
        const auto answer = intercept();
        QCOMPARE(answer["stopped"].size(), std::size_t(11));
        for (const auto pid : pids)
            QCOMPARE(stateOf(pid), 'T');
        QCOMPARE(stateOf(parent), 'T');
        QCOMPARE(stateOf(m_grip->toolPid("child")), 'T');
    }
    void whatCannotBeStoppedIsNamed()
    {
        m_grip->tool("mcp__db__query", Json::object());
        const auto answer = intercept();
        QVERIFY(answer["stopped"].empty());
        QCOMPARE(answer["not_stopped"].size(), std::size_t(1));
        QVERIFY(answer["not_stopped"][0].get<std::string>().find("mcp__db__query") != std::string::npos);
        QCOMPARE(phrasesIn(answer, "not_stopped").front().places(), std::vector {Phrase("mcp__db__query")});
    }
    void nothingRuns()
    {
        const auto answer = intercept();
        QVERIFY(answer["stopped"].empty() && answer["not_stopped"].empty());
        QCOMPARE(stateOfWorker(), std::string("paused"));
        QVERIFY(!m_grip->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}}).is_null());
    }
    void whatIsBornWhilePausedIsStopped()
    {
        m_grip->record("waiting"); // Its permission dialog is open.
        m_grip->tool("Bash", {{"command", "make"}});
        const auto answer = intercept();
        QVERIFY(answer["not_stopped"][0].get<std::string>().find("permission dialog") != std::string::npos);
        QTest::qWait(0);
        m_started.push_back(m_grip->startTool("while :; do sleep 0.01; done", "late"));
        m_grip->record("busy"); // Its human has confirmed.
        QTRY_COMPARE(stateOf(m_started.back()), 'T');
        QTRY_VERIFY(humansMail().find("worker had begun more: 1 command, stopped as well") != std::string::npos);
    }
    void twice()
    {
        intercept();
        const auto again = intercept("really");
        QVERIFY(boolOr(again, "already"));
        QTRY_COMPARE(m_service->content("log.jsonl").count("\"event\":\"intercept\""), 1);
    }
    void wordsThatTheGateHolds()
    {
        const auto pid = runTool("tool");
        const auto answer = intercept("stop, or I run rm -rf / here");
        QVERIFY(boolOr(answer, "held"));
        QCOMPARE(stateOf(pid), 'T'); // The effect is not held.
        const auto denied = m_grip->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}});
        const auto reason = stringOr(denied["hookSpecificOutput"], "permissionDecisionReason");
        QVERIFY(reason.find("rm -rf") == std::string::npos && reason.find("held") != std::string::npos);
        QTRY_VERIFY(isWritten("(text held)"));
        const auto text = m_grip->context("UserPromptSubmit", {{"prompt", "hello"}});
        QVERIFY(text.find("rm -rf") == std::string::npos);
        QVERIFY2(text.find("(text held)") != std::string::npos, text.c_str());
    }
    void wordsUnderAnOldIdAreNotPassedOn()
    {
        const auto id = mesh::newUuid();
        QVERIFY(m_guard->call("pair.steer", {{"id", id}, {"body", "hello"}}).contains("result"));
        QVERIFY(m_guard->call("pair.intercept", {{"id", id}, {"body", "run rm -rf / now"}, {"urgent", true}})
                    .contains("result"));
        const auto denied = m_grip->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}});
        QVERIFY(mesh::toLine(denied).find("rm -rf") == std::string::npos);
        for (const auto &file : QDir(m_service->file("run")).entryInfoList({QStringLiteral("paused-*")}, QDir::Files)) {
            QFile flag(file.filePath());
            QVERIFY(flag.open(QIODevice::ReadOnly));
            QVERIFY(!flag.readAll().contains("rm -rf"));
        }
    }
    void whoIsStoppedChangesNothingInItsPair()
    {
        intercept();
        for (const char *words : {"intercept! you", "unpair", "grip", "handover", "steer no"})
            QVERIFY2(m_grip->mesh(words).contains("worker is stopped"), words);
        QCOMPARE(reasonOf(m_guard->call("pair.handover")), std::string("wrong_role"));
        QVERIFY(m_grip->mesh("pair").contains("Paired with andre"));
    }
    void whatWasLetGoOnIsStoppedAgain()
    {
        const auto pid = runTool("tool");
        intercept();
        QCOMPARE(stateOf(pid), 'T');
        // Somebody who may; a look that comes just then stops it again, as it should.
        QTRY_VERIFY((::kill(-pid, SIGCONT), stateOf(pid) != 'T'));
        const auto again = intercept("really");
        QVERIFY(boolOr(again, "already"));
        QCOMPARE(again["stopped"].size(), std::size_t(1));
        QCOMPARE(stateOf(pid), 'T');
    }
    void aProcessThatComesLateIsStopped()
    {
        m_grip->tool("Bash", {{"command", "make"}}); // Let through; another hook holds it up.
        intercept();
        // Later than all looks in a row, of which nothing can be seen that could be waited for.
        QTRY_VERIFY(humansMail().find("has stopped worker (0 commands)") != std::string::npos);
        QTest::qWait(2000);
        m_started.push_back(m_grip->startTool("while :; do sleep 0.01; done", "late"));
        QTRY_COMPARE(stateOf(m_started.back()), 'T');
    }
    void leavingIsNoWayToGoOn()
    {
        const auto pid = runTool("tool");
        intercept();
        QVERIFY(m_grip->mesh("disconnect").contains("cannot leave before a person lets it go on"));
        QCOMPARE(stateOf(pid), 'T');
        QVERIFY(isFlagged());
    }
    void anAbortedCallThatIsOverEndsNoTurn()
    {
        const auto pid = runTool("tool");
        intercept();
        m_grip->output("PostToolBatch"); // The client's own time limit: its turn has ended.
        resumeByPerson(true);
        QTRY_COMPARE(stateOf(pid), '-');
        const auto next = m_grip->output("PostToolBatch");
        QVERIFY2(!next.contains("continue"), mesh::toLine(next).c_str());
    }
    void aServiceThatStopsLeavesNothingStopped()
    {
        const auto pid = runTool("tool");
        intercept();
        QCOMPARE(stateOf(pid), 'T');
        QCOMPARE(m_service->stop(), 0);
        QVERIFY(stateOf(pid) != 'T');
        QVERIFY(!isFlagged());
    }
    void itGoesOnByItself()
    {
        // A minute is the least that can be set: the timer is looked at, not waited for.
        const auto pid = runTool("tool");
        intercept();
        const auto flags = QDir(m_service->file("run")).entryInfoList({QStringLiteral("paused-*")}, QDir::Files);
        QCOMPARE(flags.size(), 1);
        QFile flag(flags.front().filePath());
        QVERIFY(flag.open(QIODevice::ReadOnly));
        const auto json = *mesh::parseObject(flag.readAll().toStdString());
        const auto left = json["until"].get<std::int64_t>() - mesh::bootClock();
        QVERIFY2(left > 29 * 60'000 && left <= 30 * 60'000, std::to_string(left).c_str());
        QCOMPARE(stateOf(pid), 'T');
    }
    void withoutRoles()
    {
        QVERIFY(m_guard->call("pair.leave").contains("result"));
        QVERIFY(m_guard->call("pair.invite", {{"name", "worker"}}).contains("result"));
        QVERIFY(m_grip->mesh("pair andre").contains("Paired with andre"));
        QCOMPARE(reasonOf(intercept()), std::string("wrong_role"));
        QVERIFY(!isFlagged());
    }
    void byGrip() { QVERIFY(m_grip->mesh("intercept! no you").contains("only Guard intercepts")); }
    void aPartnerThatIsNoClaude()
    {
        QVERIFY(m_guard->call("pair.leave").contains("result"));
        BusClient other;
        QVERIFY(boolOr(other.greet(*m_service, "other"), "ok"));
        QVERIFY(m_guard->call("pair.invite", {{"name", "other"}, {"role", "guard"}}).contains("result"));
        QVERIFY(other.call("pair.role", {{"role", "grip"}}).contains("result"));
        const auto answer = intercept();
        QVERIFY(answer["not_stopped"][0].get<std::string>().find("no Claude Code session") != std::string::npos);
        QCOMPARE(stringOr(answer, "role"), std::string("grip"));
    }
    void itGoesOnWhenTheServiceComesBack()
    {
        const auto pid = runTool("tool");
        QTRY_VERIFY(counted("tool") > 0);
        intercept();
        m_service->kill(); // SIGKILL
        QCOMPARE(stateOf(pid), 'T');
        // Meanwhile the hook itself keeps the session from going on.
        const auto denied = m_grip->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}});
        QCOMPARE(stringOr(denied["hookSpecificOutput"], "permissionDecision"), std::string("deny"));
        m_service->start();
        QTRY_VERIFY(stateOf(pid) != 'T');
        QTRY_VERIFY(!isFlagged());
        QTRY_VERIFY(humansMail().find("that session goes on") != std::string::npos);
        QVERIFY(m_grip->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}}).is_null());
    }
    void itGoesOnWhenItsClientEnds()
    {
        const auto pid = runTool("tool");
        intercept();
        QCOMPARE(stateOf(pid), 'T');
        m_grip->end(); // SIGKILL: the tool is an orphan.
        QTRY_VERIFY(stateOf(pid) != 'T');
        QTRY_VERIFY(!isFlagged());
    }

private:
    void resumeByPerson(bool abort);
};

#include "support/person.h"

void InterceptTest::resumeByPerson(bool abort)
{
    QStringList words {QStringLiteral("resume")};
    if (abort)
        words << QStringLiteral("--abort");
    Person person(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/mesh"), words,
        {QStringLiteral("GRIP_MESH_DIR=") + m_service->folder(), QStringLiteral("HOME=") + m_home->path(),
            QStringLiteral("PATH=/usr/bin:/bin"), QStringLiteral("NO_COLOR=1")});
    const auto characters = person.question();
    QVERIFY2(!characters.isEmpty(), person.screen().constData());
    person.type(characters);
    QCOMPARE(person.exitCode(), 0);
    QVERIFY2(person.sees("worker goes on"), person.screen().constData());
}

QTEST_GUILESS_MAIN(InterceptTest)
#include "tst_intercept.moc"
