// SPDX-License-Identifier: MIT
#include "platform/agents.h"
#include "platform/process.h"

#include <QTest>

using namespace mesh;

class AgentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognised_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("executable");
        QTest::addColumn<QList<QByteArray>>("arguments");
        QTest::addColumn<QByteArray>("agent"); // Empty: none.
        const auto row = [](const char *title, const QByteArray &command, const QByteArray &executable,
                             const QList<QByteArray> &arguments, const QByteArray &agent) {
            QTest::newRow(title) << command << executable << arguments << agent;
        };
        // The real client 2.1.330 from npm on Linux.
        row("Claude, npm", "claude", "claude.exe", {"/usr/bin/claude", "-p", "hi"}, "claude");
        row("Claude, npm, by its own name", "claude.exe", "claude.exe", {"claude.exe"}, "claude");
        // Its native installer: ~/.local/bin/claude -> ~/.local/share/claude/versions/2.1.330.
        row("Claude, native, started again by itself", "2.1.330", "claude", {"claude"}, "claude");
        row("Claude, executable unknown", "claude", "", {}, "claude");
        row("Claude, older, on node", "node", "node",
            {"node", "/usr/lib/node_modules/@anthropic-ai/claude-code/cli.js"}, "claude");
        row("Codex", "codex", "codex", {"codex"}, "codex");
        row("Codex, vendor's binary", "codex-x86_64-un", "codex-x86_64-unknown-linux-musl", {"codex"}, "codex");
        row("Codex on node", "node-MainThread", "node", {"node", "/usr/bin/codex", "exec"}, "codex");
        row("Gemini", "node", "node", {"node", "/usr/bin/gemini"}, "gemini");
        row("Gemini, started again by itself", "node", "node",
            {"/usr/bin/node", "--max-old-space-size=8192", "/usr/bin/gemini"}, "gemini");
        row("Gemini, bundle", "MainThread", "node22", {"node", "/opt/gemini-cli/bundle/gemini.js"}, "gemini");
        row("OpenCode", "opencode", "opencode", {"opencode"}, "opencode");
        row("OpenCode on bun", "bun", "bun", {"bun", "run", "/x/opencode"}, "opencode");
        row("Cursor, exec -a", "cursor-agent", "node",
            {"/home/a/.local/bin/cursor-agent", "--use-system-ca", "/x/index.js"}, "cursor");
        row("Cursor, script", "node", "node",
            {"agent", "--use-system-ca", "/a/share/cursor-agent/versions/2026.1/index.js"}, "cursor");
        row("python", "python3.12", "python3.12", {"python3", "-u", "/usr/bin/codex.py"}, "codex");

        row("shell", "bash", "bash", {"bash", "claude"}, "");
        row("editor on a file of that name", "vim", "vim", {"vim", "claude"}, "");
        row("argument of a script", "python3", "python3", {"python3", "train.py", "claude"}, "");
        row("other node program", "node", "node", {"node", "/srv/app/server.js"}, "");
        row("node alone", "node", "node", {"node"}, "");
        row("similar name", "claudette", "claudette", {"claudette"}, "");
        row("argv[0] of a plain program", "sleep", "sleep", {"claude", "9"}, "");
        row("nothing known", "", "", {}, "");
    }
    void recognised()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, executable);
        QFETCH(QList<QByteArray>, arguments);
        ProcessFacts facts;
        facts.command = command.toStdString();
        facts.executable = executable.toStdString();
        for (const auto &argument : arguments)
            facts.arguments.push_back(argument.toStdString());
        QTEST(QByteArray::fromStdString(AgentTable::standard().agentName(facts).value_or("")), "agent");
    }
    void ownTable()
    {
        ProcessFacts facts;
        facts.command = "claude";
        QVERIFY(!AgentTable(std::vector<AgentPattern>()).agentName(facts));
        const std::vector<AgentPattern> mine {{"Mine", {"claude"}, {}}};
        QCOMPARE(AgentTable(mine).agentName(facts).value(), std::string("Mine"));
    }
};

QTEST_APPLESS_MAIN(AgentsTest)
#include "tst_agents.moc"
