// SPDX-License-Identifier: MIT
// Who may decide, judged over made-up facts about processes: what a test cannot make happen with real ones.
#include "dispatch/caller_check.h"

#include <QTest>

#include <map>
#include <unistd.h>

using namespace mesh;

namespace {

/// A machine: a terminal window (20) below a desktop (10), in it a shell (30) and `mesh` (40).
struct Machine final : ProcessTable {
    Machine()
    {
        add({1, 1}, 0, "systemd", 0);
        add({10, 10}, 1, "gnome-shell", 0);
        add({20, 20}, 10, "xterm", 0);
        add({30, 30}, 20, "bash", 7);
        add({40, 40}, 30, "mesh", 7);
    }
    void add(ProcessId id, pid_t parent, const char *name, int tty)
    {
        ProcessFacts facts;
        facts.id = id;
        facts.parent = parent;
        facts.group = id.pid;
        facts.session = tty == 0 ? id.pid : 30;
        facts.tty = tty;
        facts.foreground = tty == 0 ? -1 : 40;
        facts.command = facts.executable = name;
        processes[id.pid] = facts;
    }
    std::optional<ProcessFacts> facts(pid_t pid) const override
    {
        if (--untilChange == 0)
            change();
        const auto found = processes.find(pid);
        return found == processes.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<ProgramOrigin> origin(pid_t pid) const override
    {
        return ProgramOrigin {::getuid(), pid != untrusted, pid == marked};
    }
    std::optional<bool> holdsTerminal(pid_t, int tty) const override { return tty != 8; } // That one is nobody's.

    mutable std::map<pid_t, ProcessFacts> processes;
    mutable int untilChange = 0; ///< So many questions later something else is true.
    std::function<void()> change;
    pid_t untrusted = 0;
    pid_t marked = 0;
};

} // namespace

class CallerFactsTest : public QObject
{
    Q_OBJECT
private:
    Machine m_machine;
    Peer m_peer;
    Author m_writer;

    Standing standing() const
    {
        const auto agents = AgentTable::standard();
        const auto terminals = TerminalTable::standard();
        return CallerCheck(m_machine, agents, terminals).standing(m_peer, m_writer);
    }

private Q_SLOTS:
    void init()
    {
        m_machine = Machine();
        m_peer = {40, ::getuid(), 40, 41};
        m_writer = {40, ::getuid()};
    }

    void aPersonAtATerminal()
    {
        QVERIFY2(standing().place == Standing::Place::Terminal, standing().refusal.english().c_str());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"pid came back", "pid came back in the same moment as it connected", "has ended",
                 "has gone", "had gone when it connected", "another wrote", "nobody is said to have written",
                 "another user wrote", "parent has gone", "parent's pid came back", "in the background", "no terminal",
                 "no window", "window is nobody's program", "an agent above", "started by an agent",
                 "agent between window and desktop", "parent changes meanwhile", "pid comes back meanwhile",
                 "chain without end"})
            QTest::newRow(change) << QString::fromUtf8(change);
    }
    void refused()
    {
        QFETCH(QString, change);
        auto &all = m_machine.processes;
        const std::map<QString, std::function<void()>> changes {
            {QStringLiteral("pid came back"), [&] { all[40].id.start = 55; }},
            {QStringLiteral("pid came back in the same moment as it connected"),
                [&] {
                    all[40].id.start = 42;
                    m_peer.startedAt = 42;
                }},
            {QStringLiteral("has ended"), [&] { all[40].zombie = true; }},
            {QStringLiteral("has gone"), [&] { all.erase(40); }},
            {QStringLiteral("had gone when it connected"), [&] { m_peer.startedAt = 0; }},
            {QStringLiteral("another wrote"), [&] { m_writer.pid = 30; }},
            {QStringLiteral("nobody is said to have written"), [&] { m_writer = {}; }},
            {QStringLiteral("another user wrote"), [&] { m_writer.user = ::getuid() + 1; }},
            {QStringLiteral("parent has gone"), [&] { all.erase(30); }},
            {QStringLiteral("parent's pid came back"), [&] { all[30].id.start = 60; }},
            {QStringLiteral("in the background"), [&] { all[40].foreground = 30; }},
            {QStringLiteral("no terminal"), [&] { all[40].tty = 0; }},
            {QStringLiteral("no window"), [&] { all[30].parent = 1; }},
            {QStringLiteral("window is nobody's program"), [&] { m_machine.untrusted = 20; }},
            {QStringLiteral("an agent above"), [&] { all[30].command = "claude"; }},
            {QStringLiteral("started by an agent"), [&] { m_machine.marked = 30; }},
            {QStringLiteral("agent between window and desktop"), [&] { all[10].command = "claude"; }},
            {QStringLiteral("parent changes meanwhile"),
                [&] {
                    m_machine.untilChange = 6; // After the chain of five.
                    m_machine.change = [&all] { all[40].parent = 1; };
                }},
            {QStringLiteral("pid comes back meanwhile"),
                [&] {
                    m_machine.untilChange = 6;
                    m_machine.change = [&all] { all[40].id.start = 70; };
                }},
            {QStringLiteral("chain without end"), [&] { all[10].parent = 40; }},
        };
        changes.at(change)();
        const auto got = standing();
        QVERIFY(got.place == Standing::Place::Nowhere);
        QVERIFY(!got.refusal.empty());
    }

    // A process that lost its parents goes to the first process or to a subreaper. Where that is a terminal program, it
    // holds no terminal of the orphan: the orphan made that itself.
    void orphanOfATerminalProgram_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("sshd is the first process, as in containers") << true;
        QTest::newRow("a window is a subreaper") << false;
    }
    void orphanOfATerminalProgram()
    {
        QFETCH(bool, first);
        if (first)
            m_machine.add({1, 1}, 0, "sshd", 0);
        m_machine.processes[40].parent = first ? 1 : 20;
        m_machine.processes[40].tty = 8;
        m_machine.processes[40].session = 40;
        QVERIFY(standing().place == Standing::Place::Nowhere);
    }

    void programsCanTypeThere_data()
    {
        QTest::addColumn<QByteArray>("window");
        for (const char *name : {"tmux", "script", "kitty", "konsole", "yakuake", "guake", "Terminal"})
            QTest::newRow(name) << QByteArray(name);
    }
    void programsCanTypeThere()
    {
        QFETCH(QByteArray, window);
        m_machine.processes[20].command = m_machine.processes[20].executable = window.toStdString();
        const auto got = standing();
        QVERIFY(got.place == Standing::Place::Terminal);
        if (window == "konsole" || window == "yakuake" || window == "guake" || window == "Terminal")
            QVERIFY(got.isOpen);
    }
};

QTEST_GUILESS_MAIN(CallerFactsTest)
#include "tst_caller_facts.moc"
