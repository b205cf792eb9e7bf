// SPDX-License-Identifier: MIT
// What a session is told before it edits what another has locked; through the real hook and service.
#include "played_client.h"

using mesh::boolOr;
using mesh::Json;
using mesh::stringOr;

class EditCheckTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<QTemporaryDir> m_project;
    std::unique_ptr<PlayedClient> m_client;
    std::unique_ptr<BusClient> m_hal;

    std::string path(const char *name) const { return m_project->filePath(QString::fromUtf8(name)).toStdString(); }
    void lock(const char *what)
    {
        const auto answer
            = m_hal->call("locks.acquire", {{"resource", what}, {"cwd", m_project->path().toStdString()}});
        QVERIFY2(answer.contains("result"), mesh::toLine(answer).c_str());
    }
    void configure(const char *key, const Json &value)
    {
        const auto set = m_service->call("config.set", {{"key", key}, {"value", value}});
        QVERIFY2(set, set ? "" : set.error().message.english().c_str());
    }
    std::string holdersMail()
    {
        std::string text;
        const auto page = m_hal->call("inbox")["result"];
        for (const auto &message : page["messages"])
            text += stringOr(message, "body") + '\n';
        return text;
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start();
        m_project = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_project->path()).mkpath(QStringLiteral(".git")));
        QVERIFY(QDir(m_project->path()).mkpath(QStringLiteral("src")));
        m_client = std::make_unique<PlayedClient>(*m_service, m_project->path());
        m_hal = std::make_unique<BusClient>();
        QVERIFY(boolOr(m_hal->greet(*m_service, "hal"), "ok"));
        QVERIFY(m_client->mesh("connect bob").contains("bob"));
    }
    void cleanup()
    {
        m_client.reset();
        m_hal.reset();
        m_service.reset();
        m_project.reset();
    }

    void whatEdits_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<bool>("isWarned");
        const auto row = [](const char *what, const char *tool, const char *input, bool warned) {
            QTest::newRow(what) << QByteArray(tool) << QByteArray(input) << warned;
        };
        row("edit", "Edit", R"({"file_path":"@/src/a.c","old_string":"x","new_string":"y"})", true);
        row("write", "Write", R"({"file_path":"@/src/a.c","content":"x"})", true);
        row("another file", "Edit", R"({"file_path":"@/src/b.c"})", false);
        row("reading it", "Read", R"({"file_path":"@/src/a.c"})", false);
        row("a redirection", "Bash", R"({"command":"echo x > src/a.c"})", true);
        row("sed in place", "Bash", R"({"command":"sed -i s/a/b/ src/a.c"})", true);
        row("another folder first", "Bash", R"({"command":"cd src && echo x >> a.c"})", true);
        row("a pattern", "Bash", R"({"command":"rm src/?.c"})", true);
        row("reading by shell", "Bash", R"({"command":"cat src/a.c > /dev/null"})", false);
        row("in quotes", "Bash", R"({"command":"echo 'x > src/a.c'"})", false);
        row("no input", "Edit", R"({})", false);
        row("input of another kind", "Edit", R"({"file_path":7})", false);
    }
    void whatEdits()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, input);
        QFETCH(bool, isWarned);
        lock("src/a.c");
        input.replace("@", m_project->path().toUtf8());
        const auto output = m_client->tool(tool.constData(), *mesh::parseObject(input.toStdString()));
        const auto text = stringOr(output, "additionalContext");
        if (!isWarned)
            QVERIFY2(output.is_null(), mesh::toLine(output).c_str());
        else
            QVERIFY2(text.starts_with("[mesh] hal has locked src/a.c for 10 more minutes, and this edits src/"),
                mesh::toLine(output).c_str());
        if (isWarned)
            QTRY_VERIFY(holdersMail().find("bob is editing what you have locked (src/a.c)") != std::string::npos);
        else
            QCOMPARE(holdersMail(), std::string());
    }
    void theHolderHearsOnce()
    {
        lock("src/a.c");
        for (int i = 0; i < 3; ++i)
            QVERIFY(!m_client->tool("Edit", {{"file_path", path("src/a.c")}}).is_null());
        QTRY_VERIFY(!holdersMail().empty());
        QCOMPARE(QByteArray::fromStdString(holdersMail()).count("is editing"), 1);
    }
    void askedAndBlocked_data()
    {
        QTest::addColumn<QString>("enforcement");
        QTest::addColumn<QString>("decision");
        QTest::newRow("ask") << "ask"
                             << "ask";
        QTest::newRow("block") << "block"
                               << "deny";
    }
    void askedAndBlocked()
    {
        QFETCH(QString, enforcement);
        QFETCH(QString, decision);
        configure("lock_enforcement", enforcement.toStdString());
        lock("src/**");
        const auto output = m_client->tool("Edit", {{"file_path", path("src/a.c")}});
        QCOMPARE(stringOr(output, "permissionDecision"), decision.toStdString());
        QVERIFY(stringOr(output, "permissionDecisionReason").find("hal has locked src/**") != std::string::npos);
        QVERIFY(stringOr(output, "permissionDecisionReason").find("mesh send") != std::string::npos);
    }
    void onesOwnIsRenewed()
    {
        QVERIFY(m_client->mesh("lock '" + QByteArray::fromStdString(path("src/a.c")) + "' --ttl 1").contains("Locked"));
        const auto until = [this] { return stringOr((*m_service->call("locks.list"))["locks"][0], "until"); };
        const auto before = until();
        QVERIFY(m_client->tool("Edit", {{"file_path", path("src/a.c")}}).is_null());
        QTRY_VERIFY(until() > before);
    }
    void theFirstEditTakesTheLock()
    {
        configure("auto_lock", true);
        QVERIFY(m_client->tool("Edit", {{"file_path", path("src/a.c")}}).is_null());
        QTRY_COMPARE((*m_service->call("locks.list"))["locks"].size(), std::size_t(1));
        const auto held = (*m_service->call("locks.list"))["locks"][0];
        QCOMPARE(stringOr(held, "holder"), std::string("bob"));
        QCOMPARE(stringOr(held, "resource"), std::string("src/a.c"));
    }
    void switchedOff()
    {
        lock("src/a.c");
        // A model or a script may not: it would switch roles and locks off.
        QVERIFY(!m_service->call("config.set", {{"key", "presence_enabled"}, {"value", false}}));
        QVERIFY(!m_client->tool("Edit", {{"file_path", path("src/a.c")}}).is_null());
    }
    void inASubagent()
    {
        lock("src/a.c");
        const auto output = m_client->hook("PreToolUse",
            {{"agent_id", "agent-1"}, {"tool_name", "Edit"}, {"tool_input", {{"file_path", path("src/a.c")}}}});
        QVERIFY(stringOr(output, "additionalContext").find("hal has locked") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(EditCheckTest)
#include "tst_edit_check.moc"
