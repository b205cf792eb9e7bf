// SPDX-License-Identifier: MIT
#include "fake_control.h"
#include "hook/event.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace mesh::hook;

namespace {

struct Ended {
    QByteArray output;
    QByteArray errors;
    int code = -1;
};

const QStringList serviceEvents {QStringLiteral("SessionStart"), QStringLiteral("SessionEnd"), QStringLiteral("UserPromptSubmit"),
    QStringLiteral("PreToolUse"), QStringLiteral("PostToolBatch"), QStringLiteral("Stop"), QStringLiteral("Notification")};

/// A script in the place of `mesh`: says what it was called with.
constexpr auto fakeMesh = "#!/bin/sh\nfor word in \"$@\"; do printf '<%s>' \"$word\"; done >> \"$GRIP_MESH_DIR/called\"\n"
                          "printf 'two\\nlines <%s> <%s>\\n' \"$2\" \"$SECRET$NO_COLOR\"\nprintf 'error line\\n' >&2\n";

} // namespace

/// Runs the real mesh-hook, copied beside programs of the test's choice.
class TestHook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->path() + QStringLiteral("/data");
        m_programs = m_folder->path() + QStringLiteral("/bin");
        for (const auto &path : {m_data, m_programs, m_data + QStringLiteral("/run")}) {
            QVERIFY(QDir().mkpath(path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        QVERIFY(QFile::copy(qEnvironmentVariable("MESH_BIN_DIR") + QStringLiteral("/mesh-hook"), m_programs + QStringLiteral("/mesh-hook")));
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : m_environment.keys()) {
            if (name.startsWith(QStringLiteral("CLAUDE")))
                m_environment.remove(name);
        }
    }

    void withoutServiceItIsSilent()
    {
        for (const auto &event : serviceEvents)
            verifySilent(run(event, R"({"session_id":"x"})"));
    }
    void withoutDataFolderItIsSilent()
    {
        QVERIFY(QDir(m_data).removeRecursively());
        verifySilent(run(QStringLiteral("Stop"), "{}"));
    }
    void aHangingServiceDoesNotHoldIt()
    {
        FakeControl service(m_data);
        service.answer = [](const Json &) { return std::nullopt; };
        for (const auto &event : serviceEvents)
            verifySilent(run(event, "{}"));
        QCOMPARE(service.requests.size(), serviceEvents.size());
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
        FakeControl service(m_data);
        service.answer = [&](const Json &) { return answer + '\n'; };
        verifySilent(run(QStringLiteral("Stop"), "{}"));
        QCOMPARE(service.requests.size(), 1);
    }
    void printsTheOutputAsOneLine()
    {
        FakeControl service(m_data);
        service.result = {{"output", {{"hookSpecificOutput", {{"additionalContext", "a\nb \xc3\xbc"}}}}}};
        const auto ended = run(QStringLiteral("PostToolBatch"), "{}");
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
        FakeControl service(m_data);
        verifySilent(run(QStringLiteral("Stop"), input));
        QCOMPARE(service.requests.size(), 0);
    }
    void unknownCallsAreSilent()
    {
        FakeControl service(m_data);
        verifySilent(run(QStringLiteral("PreCompact"), "{}"));
        verifySilent(runWith({}, "{}"));
        verifySilent(runWith({QStringLiteral("Stop")}, "{}"));
        verifySilent(runWith({QStringLiteral("Stop"), QStringLiteral("--dir"), QStringLiteral("relative")}, "{}"));
        QCOMPARE(service.requests.size(), 0);
    }

    void sendsFactsOnly()
    {
        FakeControl service(m_data);
        m_environment.insert(QStringLiteral("CLAUDE_CODE_SESSION_ATTENDED"), QStringLiteral("1"));
        m_environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_PORT"), QStringLiteral("4800"));
        run(QStringLiteral("PreToolUse"),
            R"({"session_id":"s","transcript_path":"/t","cwd":"/c","prompt_id":"p","hook_event_name":"PreToolUse","tool_name":"Bash",
                "tool_input":{"command":"ls","timeout":5},"tool_use_id":"u","tool_response":{"stdout":"secret"},"later":"unknown"})");
        QCOMPARE(service.requests.size(), 1);
        QCOMPARE(service.requests[0].at("method").get<std::string>(), std::string("hook"));
        QCOMPARE(toLine(service.requests[0].at("params")),
            std::string(R"({"event":"PreToolUse","input":{"hook_event_name":"PreToolUse","session_id":"s","transcript_path":"/t","cwd":"/c",)"
                        R"("prompt_id":"p","tool_name":"Bash","tool_use_id":"u","tool_input":{"command":"ls","timeout":5}},"attended":true})"));
    }
    void cutsAPromptAtACharacter()
    {
        const std::string start(1023, 'x');
        QCOMPARE(forService({{"prompt", start + "\xc3\xbc and more"}}).at("prompt").get<std::string>(), start);
        QCOMPARE(forService({{"prompt", "/mesh list"}}).at("prompt").get<std::string>(), std::string("/mesh list"));
    }
    void optionsAreOursAndOnlyAtTheStart()
    {
        FakeControl service(m_data);
        m_environment.insert(QStringLiteral("CLAUDE_CODE_SESSION_ATTENDED"), QStringLiteral("0"));
        m_environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_PORT"), QStringLiteral("4800"));
        m_environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_AUTO_CONNECT"), QStringLiteral("true"));
        m_environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_API_KEY"), QStringLiteral("secret"));
        run(QStringLiteral("SessionStart"), R"({"source":"startup"})");
        run(QStringLiteral("Stop"), "{}");
        QCOMPARE(service.requests.size(), 2);
        QCOMPARE(toLine(service.requests[0].at("params")),
            std::string(R"({"event":"SessionStart","input":{"source":"startup"},"attended":false,"options":{"port":"4800","auto_connect":"true"}})"));
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
        QTest::newRow("the option wins") << QStringLiteral("false") << QByteArray(R"({"auto_start":true})") << false;
        QTest::newRow("bad config") << QString() << QByteArray("{auto_start:true") << false;
    }
    void startsTheServiceIfAsked()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, config);
        QFETCH(bool, starts);
        writeProgram(QStringLiteral("mesh"), fakeMesh);
        if (!option.isNull())
            m_environment.insert(QStringLiteral("CLAUDE_PLUGIN_OPTION_AUTO_START"), option);
        if (!config.isEmpty())
            writeFile(m_data + QStringLiteral("/config.json"), config);
        verifySilent(run(QStringLiteral("SessionStart"), "{}"));
        QCOMPARE(called(), starts ? QByteArray("<service><start>") : QByteArray());
        verifySilent(run(QStringLiteral("Stop"), "{}"));
        QCOMPARE(called(), starts ? QByteArray("<service><start>") : QByteArray());
    }

    void slashIsAnsweredByMesh_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("bare") << QByteArray(R"({"command_name":"mesh","command_args":"list"})") << QByteArray("list");
        QTest::newRow("full name") << QByteArray(R"({"command_name":"grip-session-mesh:mesh","command_args":" send hal it's \"done\" "})")
                                   << QByteArray("send hal it's \"done\"");
        QTest::newRow("no words") << QByteArray(R"({"command_name":"mesh","command_args":""})") << QByteArray("status");
        QTest::newRow("no member") << QByteArray(R"({"command_name":"mesh"})") << QByteArray("status");
        QTest::newRow("an option") << QByteArray(R"({"command_name":"mesh","command_args":"--help"})") << QByteArray("--help");
        QTest::newRow("shell words") << QByteArray(R"({"command_name":"mesh","command_args":"send hal $(id); `ls` > x"})")
                                     << QByteArray("send hal $(id); `ls` > x");
    }
    void slashIsAnsweredByMesh()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, line);
        writeProgram(QStringLiteral("mesh"), fakeMesh);
        m_environment.insert(QStringLiteral("SECRET"), QStringLiteral("secret"));
        const auto ended = run(QStringLiteral("UserPromptExpansion"), input);
        QCOMPARE(ended.code, 0);
        QCOMPARE(called(), "<--slash><" + line + '>');
        const auto answer = parseObject(ended.output.toStdString());
        QVERIFY(answer);
        QCOMPARE(stringOr(*answer, "decision"), std::string("block"));
        QCOMPARE(stringOr(*answer, "reason"), "two\nlines <" + line.toStdString() + "> <1>\nerror line");
    }
    void otherCommandsAreNotOurs()
    {
        writeProgram(QStringLiteral("mesh"), fakeMesh);
        for (const char *input : {R"({"command_name":"meshes","command_args":"x"})", R"({"command_name":"other:mesh"})", "{}",
                 R"({"command_name":7})", "mesh"})
            verifySilent(run(QStringLiteral("UserPromptExpansion"), input));
        QCOMPARE(called(), QByteArray());
    }
    void aMissingMeshIsExplained()
    {
        const auto ended = run(QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh","command_args":"list"})");
        const auto answer = parseObject(ended.output.toStdString());
        QVERIFY(answer);
        QVERIFY(stringOr(*answer, "reason").find("Install Grip Session Mesh again") != std::string::npos);
    }
    void aSilentMeshIsAnsweredFor()
    {
        writeProgram(QStringLiteral("mesh"), "#!/bin/sh\nexit 3\n");
        const auto answer = parseObject(run(QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh"})").output.toStdString());
        QVERIFY(answer);
        QCOMPARE(stringOr(*answer, "reason"), std::string("mesh ended with code 3."));
    }
    void muchOutputIsCutAndSaid()
    {
        writeProgram(QStringLiteral("mesh"), "#!/bin/sh\nhead -c 200000 /dev/zero | tr '\\0' x\n");
        const auto answer = parseObject(run(QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh"})").output.toStdString());
        QVERIFY(answer);
        const auto reason = stringOr(*answer, "reason");
        QVERIFY(reason.size() < 66'000);
        QVERIFY(reason.ends_with("there is more: run the command in a terminal."));
    }

private:
    Ended run(const QString &event, const QByteArray &input) { return runWith({event, QStringLiteral("--dir"), m_data}, input); }
    Ended runWith(const QStringList &arguments, const QByteArray &input)
    {
        QProcess hook;
        hook.setProcessEnvironment(m_environment);
        hook.start(m_programs + QStringLiteral("/mesh-hook"), arguments);
        hook.write(input);
        hook.closeWriteChannel();
        // The event loop must run: the fake service lives in it.
        [&] { QTRY_COMPARE_WITH_TIMEOUT(hook.state(), QProcess::NotRunning, 60'000); }();
        return {hook.readAllStandardOutput(), hook.readAllStandardError(), hook.exitStatus() == QProcess::NormalExit ? hook.exitCode() : -1};
    }
    static void verifySilent(const Ended &ended)
    {
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.code, 0);
    }
    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }
    void writeProgram(const QString &name, const QByteArray &content)
    {
        const auto path = m_programs + QLatin1Char('/') + name;
        writeFile(path, content);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QByteArray called()
    {
        QFile file(m_data + QStringLiteral("/called"));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_programs;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(TestHook)
#include "tst_hook.moc"
