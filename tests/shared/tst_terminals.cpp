// SPDX-License-Identifier: MIT
#include "platform/process.h"
#include "platform/terminals.h"

#include <QTest>

using namespace mesh;

namespace {

ProcessFacts named(const char *executable, const char *command)
{
    ProcessFacts facts;
    facts.executable = executable;
    facts.command = command;
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(TerminalKind)

class TerminalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("executable");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<TerminalKind>("kind");
        const auto row = [](const char *executable, const char *command, TerminalKind kind) {
            QTest::addRow("%s, %s", executable, command) << QByteArray(executable) << QByteArray(command) << kind;
        };
        row("xterm", "xterm", TerminalKind::Window);
        row("gnome-terminal-server", "gnome-terminal-", TerminalKind::Window);
        row("sshd", "sshd", TerminalKind::Window);
        row("sshd-session", "sshd-session", TerminalKind::Window);
        row("login", "login", TerminalKind::Login);
        row("tmux", "tmux: server", TerminalKind::Open);
        row("screen", "SCREEN", TerminalKind::Open);
        row("code", "code", TerminalKind::Open);
        row("bash", "bash", TerminalKind::None);
        row("python3.11", "python3", TerminalKind::None);
        row("claude", "claude", TerminalKind::None);
        row("", "", TerminalKind::None);
        // The file decides, not the name that the process gives itself.
        row("python3.11", "xterm", TerminalKind::None);
        row("xterm", "anything", TerminalKind::Window);
        // Where it may not be known: comm, cut at 15 bytes or followed by what it does.
        row("", "sshd: hal@pts/0", TerminalKind::Window);
        row("", "tmux: server", TerminalKind::Open);
        row("", "login", TerminalKind::Login);
        row("", "gnome-terminal-", TerminalKind::Window);
        row("", "io.elementary.t", TerminalKind::Window);
        row("", "wezterm-mux-ser", TerminalKind::Open);
        row("", "gnome-terminal", TerminalKind::None); // Not cut, and no such program.
        row("", "sshd2", TerminalKind::None);
        row("", "ssh", TerminalKind::None);
        row("", "xter", TerminalKind::None);
        // A whole name of 15 bytes is no beginning of a longer one that is not known.
        row("cool-retro-term", "cool-retro-term", TerminalKind::Window);
        row("", "cool-retro-term", TerminalKind::Window);
        // Names have a case.
        row("XTERM", "XTERM", TerminalKind::None);
        row("Terminal", "Terminal", TerminalKind::Open);
    }
    void kinds()
    {
        QFETCH(QByteArray, executable);
        QFETCH(QByteArray, command);
        QTEST(TerminalTable::standard().kindOf(named(executable.constData(), command.constData())), "kind");
    }
    void anotherViewOfAProgram()
    {
        const auto standard = TerminalTable::standard();
        const auto other = standard.with({"xterm", TerminalKind::Open});
        QVERIFY(other.kindOf(named("xterm", "xterm")) == TerminalKind::Open);
        QVERIFY(other.with({"mine", TerminalKind::Window}).kindOf(named("mine", "mine")) == TerminalKind::Window);
        QVERIFY(standard.kindOf(named("xterm", "xterm")) == TerminalKind::Window);
        QVERIFY(standard.kindOf(named("mine", "mine")) == TerminalKind::None);
    }
    void anEmptyTableKnowsNothing()
    {
        QVERIFY(TerminalTable({}).kindOf(named("xterm", "xterm")) == TerminalKind::None);
    }
};

QTEST_APPLESS_MAIN(TerminalsTest)
#include "tst_terminals.moc"
