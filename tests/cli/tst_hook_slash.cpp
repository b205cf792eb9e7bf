// SPDX-License-Identifier: MIT
#include "fake_control.h"
#include "hook_runner.h"
#include "protocol/json.h"

using namespace mesh;

/// `/mesh …` typed by the human: the hook carries it out and answers.
class TestHookSlash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hook = std::make_unique<HookRunner>(); }

    void slashIsAnsweredByMesh_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("bare") << QByteArray(R"({"command_name":"mesh","command_args":"list"})") << QByteArray("list");
        QTest::newRow("full name") << QByteArray(
            R"({"command_name":"grip-session-mesh:mesh","command_args":" send hal it's \"done\" "})")
                                   << QByteArray("send hal it's \"done\"");
        QTest::newRow("no words") << QByteArray(R"({"command_name":"mesh","command_args":""})") << QByteArray("status");
        QTest::newRow("no member") << QByteArray(R"({"command_name":"mesh"})") << QByteArray("status");
        QTest::newRow("an option") << QByteArray(R"({"command_name":"mesh","command_args":"--help"})")
                                   << QByteArray("--help");
        QTest::newRow("shell words") << QByteArray(
            R"({"command_name":"mesh","command_args":"send hal $(id); `ls` > x"})")
                                     << QByteArray("send hal $(id); `ls` > x");
    }
    void slashIsAnsweredByMesh()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, line);
        m_hook->writeNotingMesh();
        m_hook->environment.insert(QStringLiteral("SECRET"), QStringLiteral("secret"));
        const auto ended = m_hook->run(QStringLiteral("UserPromptExpansion"), input);
        QCOMPARE(ended.code, 0);
        QCOMPARE(m_hook->called(), "<--slash><" + line + '>');
        const auto answer = parseObject(ended.output.toStdString());
        QVERIFY(answer);
        QCOMPARE(stringOr(*answer, "decision"), std::string("block"));
        QCOMPARE(stringOr(*answer, "reason"), "two\nlines <" + line.toStdString() + "> <1>\nerror line");
    }
    void otherCommandsAreNotOurs()
    {
        m_hook->writeNotingMesh();
        for (const char *input : {R"({"command_name":"meshes","command_args":"x"})", R"({"command_name":"other:mesh"})",
                 "{}", R"({"command_name":7})", "mesh"})
            HookRunner::verifySilent(m_hook->run(QStringLiteral("UserPromptExpansion"), input));
        QCOMPARE(m_hook->called(), QByteArray());
    }
    void aMissingMeshIsExplained()
    {
        const auto ended
            = m_hook->run(QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh","command_args":"list"})");
        const auto answer = parseObject(ended.output.toStdString());
        QVERIFY(answer);
        QVERIFY(stringOr(*answer, "reason").find("Install Grip Session Mesh again") != std::string::npos);
    }
    void aSilentMeshIsAnsweredFor()
    {
        m_hook->writeMesh("exit 3\n");
        const auto answer = parseObject(
            m_hook->run(QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh"})").output.toStdString());
        QVERIFY(answer);
        QCOMPARE(stringOr(*answer, "reason"), std::string("mesh ended with code 3."));
    }
    void muchOutputIsCutAndSaid()
    {
        m_hook->writeMesh("head -c 200000 /dev/zero | tr '\\0' x\n");
        const auto answer = parseObject(
            m_hook->run(QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh"})").output.toStdString());
        QVERIFY(answer);
        const auto reason = stringOr(*answer, "reason");
        QVERIFY(reason.size() < 66'000);
        QVERIFY(reason.ends_with("there is more: run the command in a terminal."));
    }
    /// The service reads what was typed, from the descriptor that it is given; what the hook could read itself is not
    /// asked.
    void theServiceSaysWhatWasTyped()
    {
        m_hook->writeNotingMesh();
        FakeControl service(m_hook->data);
        service.result = {{"command", "mesh"}, {"words", " approve 1001 "}};
        const auto ended = m_hook->run(
            QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh","command_args":"approve 1002"})");
        QCOMPARE(m_hook->called(), QByteArray("<--slash><approve 1001>"));
        QCOMPARE(stringOr(*parseObject(ended.output.toStdString()), "decision"), std::string("block"));
        QCOMPARE(service.requests.size(), qsizetype(1));
        QCOMPARE(stringOr(service.requests[0], "method"), std::string("typed"));
        QCOMPARE(toLine(service.requests[0].value("params", Json())),
            std::string("{}")); // It believes no words of the hook.
    }
    void anotherCommandThatTheServiceReadIsNotOurs()
    {
        m_hook->writeNotingMesh();
        FakeControl service(m_hook->data);
        service.result = {{"command", "meshes"}, {"words", "approve 1001"}};
        HookRunner::verifySilent(m_hook->run(QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh"})"));
        QCOMPARE(m_hook->called(), QByteArray());
    }
    /// Then the hook's input is still there, and `mesh` is called without a person behind it.
    void whatTheServiceDoesNotReadTheHookReads_data()
    {
        QTest::addColumn<QByteArray>("service");
        for (const char *service : {"refuses", "knows no such method", "says nothing useful", "hangs up",
                 "answers no JSON", "is gone", "was never there"})
            QTest::newRow(service) << QByteArray(service);
    }
    void whatTheServiceDoesNotReadTheHookReads()
    {
        QFETCH(QByteArray, service);
        m_hook->writeNotingMesh();
        auto fake = service == "was never there" ? nullptr : std::make_unique<FakeControl>(m_hook->data);
        if (service == "refuses" || service == "knows no such method") {
            const auto reason = service == "refuses" ? "human_only" : "unknown_method";
            fake->answer = [reason](const Json &request) {
                return std::optional(
                    QByteArray::fromStdString(toLine({{"jsonrpc", "2.0"}, {"id", request.value("id", 0)},
                        {"error", {{"code", -32002}, {"message", "No."}, {"data", {{"reason", reason}}}}}}))
                    + '\n');
            };
        } else if (service == "says nothing useful") {
            fake->result = {{"output", nullptr}};
        } else if (service == "hangs up") {
            fake->answer = [&](const Json &) {
                QMetaObject::invokeMethod(
                    fake.get(), [&] { fake->hangUp(); }, Qt::QueuedConnection);
                return std::optional<QByteArray>();
            };
        } else if (service == "answers no JSON") {
            fake->answer = [](const Json &) { return std::optional(QByteArray("nonsense\n")); };
        } else if (service == "is gone") {
            fake.reset();
        }
        const auto ended = m_hook->run(
            QStringLiteral("UserPromptExpansion"), R"({"command_name":"mesh","command_args":"approve 1002"})");
        QCOMPARE(m_hook->called(), QByteArray("<--slash><approve 1002>"));
        QCOMPARE(stringOr(*parseObject(ended.output.toStdString()), "decision"), std::string("block"));
        if (fake)
            QCOMPARE(fake->requests.size(), qsizetype(1));
    }
    void otherEventsAreNotAskedFor()
    {
        FakeControl service(m_hook->data);
        m_hook->run(QStringLiteral("UserPromptSubmit"), R"({"session_id":"x","prompt":"approve"})");
        for (const auto &request : std::as_const(service.requests))
            QVERIFY(stringOr(request, "method") != "typed");
    }

private:
    std::unique_ptr<HookRunner> m_hook;
};

QTEST_GUILESS_MAIN(TestHookSlash)
#include "tst_hook_slash.moc"
