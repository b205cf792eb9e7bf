// SPDX-License-Identifier: MIT
#include "fake_control.h"
#include "hook/event.h"
#include "hook_runner.h"
#include "platform/boot_clock.h"
#include "platform/data_folder.h"
#include "platform/pause_flag.h"

#include <unistd.h>

using namespace mesh;
using namespace mesh::hook;

namespace {

const QStringList serviceEvents {QStringLiteral("SessionStart"), QStringLiteral("UserPromptSubmit"),
    QStringLiteral("PreToolUse"), QStringLiteral("PostToolBatch"), QStringLiteral("SubagentStop"),
    QStringLiteral("Stop"), QStringLiteral("Notification")};

} // namespace

class TestHook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hook = std::make_unique<HookRunner>(); }

    void withoutServiceItIsSilent()
    {
        for (const auto &event : serviceEvents)
            HookRunner::verifySilent(m_hook->run(event, R"({"session_id":"x"})"));
    }
    void withoutDataFolderItIsSilent()
    {
        QVERIFY(QDir(m_hook->data).removeRecursively());
        HookRunner::verifySilent(m_hook->run(QStringLiteral("Stop"), "{}"));
    }
    void aHangingServiceDoesNotHoldIt()
    {
        FakeControl service(m_hook->data);
        service.answer = [](const Json &) { return std::nullopt; };
        for (const auto &event : serviceEvents)
            HookRunner::verifySilent(m_hook->run(event, "{}"));
        QCOMPARE(service.requests.size(), serviceEvents.size());
    }
    void aPausedSessionWithoutService_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("no service") << false;
        QTest::newRow("one that does not answer") << true;
    }
    void aPausedSessionWithoutService()
    {
        QFETCH(bool, hangs);
        std::optional<FakeControl> service;
        if (hangs)
            service.emplace(m_hook->data).answer = [](const Json &) { return std::nullopt; };
        const ProcessId session {::getpid(), startOf(::getpid()).value_or(0)};
        m_hook->setVariable("CLAUDE_PID", QByteArray::number(session.pid).constData());
        const auto folder = DataFolder::open(m_hook->data.toStdString(), false);
        QVERIFY(folder);
        const PauseFlag flag {session, "bob", "Paused by bob.", wallClock(), bootClock() + 60'000};
        QVERIFY(writePauseFlag(*folder, flag));
        for (const auto &event : serviceEvents) {
            const auto expected = pauseAnswer(event.toStdString(), flag);
            QCOMPARE(m_hook->run(event, "{}").output,
                expected ? QByteArray::fromStdString(toLine(*expected) + '\n') : QByteArray());
        }
        QVERIFY(pauseAnswer("PreToolUse", flag));
        auto old = flag;
        old.until = bootClock();
        QVERIFY(writePauseFlag(*folder, old));
        HookRunner::verifySilent(m_hook->run(QStringLiteral("PreToolUse"), "{}"));
        QVERIFY(removePauseFlag(*folder, session));
        HookRunner::verifySilent(m_hook->run(QStringLiteral("PreToolUse"), "{}"));
    }
    void aServiceDecidesWhetherASessionIsPaused()
    {
        FakeControl service(m_hook->data); // It has no opinion.
        const ProcessId session {::getpid(), startOf(::getpid()).value_or(0)};
        m_hook->setVariable("CLAUDE_PID", QByteArray::number(session.pid).constData());
        const auto folder = DataFolder::open(m_hook->data.toStdString(), false);
        QVERIFY(
            folder && writePauseFlag(*folder, {session, "bob", "Paused by bob.", wallClock(), bootClock() + 60'000}));
        HookRunner::verifySilent(m_hook->run(QStringLiteral("PreToolUse"), "{}"));
    }
    void badAnswersAreSilent_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("garbage") << QByteArray("rubbish");
        QTest::newRow("empty line") << QByteArray("");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("error") << QByteArray(R"({"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"broken"}})");
        QTest::newRow("no result") << QByteArray(R"({"jsonrpc":"2.0","id":1})");
        QTest::newRow("no output") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})");
        QTest::newRow("null") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{"output":null}})");
        QTest::newRow("text") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{"output":"x"}})");
        QTest::newRow("another id") << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":{"output":{"a":1}}})");
    }
    void badAnswersAreSilent()
    {
        QFETCH(QByteArray, answer);
        FakeControl service(m_hook->data);
        service.answer = [&](const Json &) { return answer + '\n'; };
        HookRunner::verifySilent(m_hook->run(QStringLiteral("Stop"), "{}"));
        QCOMPARE(service.requests.size(), 1);
    }
    void printsTheOutputAsOneLine()
    {
        FakeControl service(m_hook->data);
        service.result = {{"output", {{"hookSpecificOutput", {{"additionalContext", "a\nb \xc3\xbc"}}}}}};
        const auto ended = m_hook->run(QStringLiteral("PostToolBatch"), "{}");
        QCOMPARE(ended.output, QByteArray("{\"hookSpecificOutput\":{\"additionalContext\":\"a\\nb \xc3\xbc\"}}\n"));
        QCOMPARE(ended.code, 0);
    }
    void badInputIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("cut") << QByteArray(R"({"session_id":)");
        QTest::newRow("twice") << QByteArray(R"({"cwd":"/a","cwd":"/b"})");
        QTest::newRow("not utf-8") << QByteArray("{\"cwd\":\"\xff\"}");
        QTest::newRow("NUL") << QByteArray(R"({"cwd":"\u0000"})");
        QTest::newRow("two values") << QByteArray("{}{}");
        QTest::newRow("too large") << QByteArray("{\"cwd\":\"").append(QByteArray(33 << 20, 'a')).append("\"}");
    }
    void badInputIsNotSent()
    {
        QFETCH(QByteArray, input);
        FakeControl service(m_hook->data);
        HookRunner::verifySilent(m_hook->run(QStringLiteral("Stop"), input));
        QCOMPARE(service.requests.size(), 0);
    }
    void unknownCallsAreSilent()
    {
        FakeControl service(m_hook->data);
        HookRunner::verifySilent(m_hook->run(QStringLiteral("PreCompact"), "{}"));
        HookRunner::verifySilent(m_hook->runWith({}, "{}"));
        HookRunner::verifySilent(m_hook->runWith({QStringLiteral("Stop")}, "{}"));
        HookRunner::verifySilent(
            m_hook->runWith({QStringLiteral("Stop"), QStringLiteral("--dir"), QStringLiteral("relative")}, "{}"));
        QCOMPARE(service.requests.size(), 0);
    }

    void sendsFactsOnly()
    {
        FakeControl service(m_hook->data);
        m_hook->environment.insert(QStringLiteral("CLAUDE_CODE_SESSION_ATTENDED"), QStringLiteral("1"));
        m_hook->environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_PORT"), QStringLiteral("4800"));
        m_hook->run(QStringLiteral("PreToolUse"),
            R"({"session_id":"s","transcript_path":"/t","cwd":"/c","prompt_id":"p","hook_event_name":"PreToolUse","tool_name":"Bash",
                "tool_input":{"command":"ls","timeout":5},"tool_use_id":"u","tool_response":{"stdout":"secret"},"later":"unknown"})");
        QCOMPARE(service.requests.size(), 1);
        QCOMPARE(service.requests[0].at("method").get<std::string>(), std::string("hook"));
        QCOMPARE(toLine(service.requests[0].at("params")),
            std::string(R"({"event":"PreToolUse","input":{"session_id":"s","transcript_path":"/t","cwd":"/c",)"
                        R"("tool_name":"Bash","tool_input":{"command":"ls","timeout":5}}})"));
    }
    void cutsAPromptAtACharacter()
    {
        const std::string start(1023, 'x');
        QCOMPARE(forService({{"prompt", start + "\xc3\xbc and more"}}).at("prompt").get<std::string>(), start);
        QCOMPARE(forService({{"prompt", "/mesh list"}}).at("prompt").get<std::string>(), std::string("/mesh list"));
    }
    void optionsAreOursAndOnlyAtTheStart()
    {
        FakeControl service(m_hook->data);
        m_hook->environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_PORT"), QStringLiteral("4800"));
        m_hook->environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_AUTO_CONNECT"), QStringLiteral("true"));
        m_hook->environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_API_KEY"), QStringLiteral("secret"));
        m_hook->run(QStringLiteral("SessionStart"), R"({"cwd":"/c"})");
        m_hook->run(QStringLiteral("Stop"), "{}");
        QCOMPARE(service.requests.size(), 2);
        QCOMPARE(toLine(service.requests[0].at("params")),
            std::string(
                R"({"event":"SessionStart","input":{"cwd":"/c"},"options":{"port":"4800","auto_connect":"true"}})"));
        QVERIFY(!service.requests[1].at("params").contains("options"));
    }

    void startsTheServiceIfAsked_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<bool>("starts");
        QTest::newRow("nothing said") << QString() << QByteArray() << false;
        QTest::newRow("option") << QStringLiteral("true") << QByteArray() << true;
        QTest::newRow("config") << QString() << QByteArray(R"({"auto_start":true})") << true;
        QTest::newRow("config says no") << QStringLiteral("true") << QByteArray(R"({"auto_start":false})") << false;
        QTest::newRow("config says yes") << QStringLiteral("false") << QByteArray(R"({"auto_start":true})") << true;
        QTest::newRow("bad config") << QString() << QByteArray("{auto_start:true") << false;
    }
    void startsTheServiceIfAsked()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, config);
        QFETCH(bool, starts);
        m_hook->writeNotingMesh();
        if (!option.isNull())
            m_hook->environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_AUTO_START"), option);
        if (!config.isEmpty())
            m_hook->writeFile(QStringLiteral("config.json"), config);
        HookRunner::verifySilent(m_hook->run(QStringLiteral("SessionStart"), "{}"));
        QCOMPARE(m_hook->called(), starts ? QByteArray("<service><start>") : QByteArray());
        HookRunner::verifySilent(m_hook->run(QStringLiteral("Stop"), "{}"));
        QCOMPARE(m_hook->called(), starts ? QByteArray("<service><start>") : QByteArray());
    }

private:
    std::unique_ptr<HookRunner> m_hook;
};

QTEST_GUILESS_MAIN(TestHook)
#include "tst_hook.moc"
