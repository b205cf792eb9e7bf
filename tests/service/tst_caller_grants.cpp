// SPDX-License-Identifier: MIT
// What a person typed behind /mesh in a client, and whether a person sits at that client at all: 20 a terminal window,
// 50 the shell in it, 60 the client, 80 its hook, 90 the hook's `mesh`.
#include "process_fixture.h"

#include "dispatch/caller_check.h"

#include <QTest>

#include <unistd.h>

using namespace mesh;
using namespace mesh::test;
using Place = Standing::Place;

namespace {

constexpr int tty = 0x8801;

struct Desk {
    Desk()
    {
        table.add(1, 0, "systemd");
        table.add(10, 1, "gnome-shell");
        table.add(20, 10, "xterm");
        table.addOn(tty, 50, 20, "bash").foreground = 60;
        table.addOn(tty, 60, 50, "claude");
        table.add(80, 60, "mesh-hook");
        table.add(90, 80, "mesh");
    }
    Standing ask(pid_t pid = 90) const
    {
        return check.standing(Peer {pid, ::getuid(), static_cast<std::uint64_t>(pid), 1000}, {pid, ::getuid()});
    }
    void grant(bool isOpen = false) { check.grant({{80, 80}, {60, 60}, "approve 1001", isOpen}); }

    MadeUpTable table;
    AgentTable agents = AgentTable::standard();
    TerminalTable terminals = TerminalTable::standard();
    CallerCheck check {table, agents, terminals};
};

} // namespace

class CallerGrantsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutGrantAnAgentAsks()
    {
        Desk desk;
        QCOMPARE(desk.ask().refusal.english(), std::string("an agent asks, not a person"));
    }
    void theHooksChildActsForThePerson_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("nobody else can type there") << false;
        QTest::newRow("others can") << true;
    }
    void theHooksChildActsForThePerson()
    {
        QFETCH(bool, isOpen);
        Desk desk;
        desk.grant(isOpen);
        const auto standing = desk.ask();
        QCOMPARE(standing.place, Place::Typed);
        QCOMPARE(standing.isOpen, isOpen);
        QCOMPARE(standing.typed, std::string("approve 1001"));
        QVERIFY(standing.client == (ProcessId {60, 60}));
        QCOMPARE(standing.agent, std::string("claude"));
    }
    void asOftenAsItAsks()
    {
        Desk desk;
        desk.grant();
        QCOMPARE(desk.ask().place, Place::Typed);
        QCOMPARE(desk.ask().place, Place::Typed); // Being below an agent is no news the second time.
    }
    void othersOfTheClientDoNot_data()
    {
        QTest::addColumn<QByteArray>("who");
        for (const char *who : {"the hook itself", "a grandchild of the hook", "a child of the client",
                 "a child of another hook", "the hook's pid came back", "the client's pid came back",
                 "the hook of another client", "an agent between", "an agent as the hook", "an agent as mesh"})
            QTest::newRow(who) << QByteArray(who);
    }
    void othersOfTheClientDoNot()
    {
        QFETCH(QByteArray, who);
        Desk desk;
        desk.grant();
        pid_t pid = 90;
        if (who == "the hook itself") {
            pid = 80;
        } else if (who == "a grandchild of the hook") {
            desk.table.add(pid = 95, 90, "mesh");
        } else if (who == "a child of the client") {
            desk.table.all[90].parent = 60;
        } else if (who == "a child of another hook") {
            desk.table.add(81, 60, "mesh-hook");
            desk.table.all[90].parent = 81;
        } else if (who == "the hook's pid came back") {
            desk.table.all[80].id.start = 81;
        } else if (who == "the client's pid came back") {
            desk.table.all[60].id.start = 61;
        } else if (who == "the hook of another client") {
            desk.table.addOn(tty, 61, 50, "claude");
            desk.table.all[80].parent = 61;
        } else if (who == "an agent between") {
            desk.table.add(85, 80, "codex");
            desk.table.all[90].parent = 85;
        } else if (who == "an agent as the hook") {
            desk.table.all[80].executable = "claude";
        } else {
            desk.table.all[90].executable = "claude";
        }
        const auto standing = desk.ask(pid);
        QCOMPARE(standing.place, Place::Nowhere);
        QCOMPARE(standing.refusal.english(), std::string("an agent asks, not a person"));
        QCOMPARE(standing.typed, std::string());
    }
    void aSecondChildOfTheHookActsToo() // The header says so: what the hook starts.
    {
        Desk desk;
        desk.grant();
        desk.table.add(91, 80, "mesh");
        QCOMPARE(desk.ask(91).place, Place::Typed);
    }
    void twoHooksHaveTheirOwnWords()
    {
        Desk desk;
        desk.grant();
        desk.table.add(82, 60, "mesh-hook");
        desk.table.add(92, 82, "mesh");
        desk.check.grant({{82, 82}, {60, 60}, "deny 1002", false});
        QCOMPARE(desk.ask(90).typed, std::string("approve 1001"));
        QCOMPARE(desk.ask(92).typed, std::string("deny 1002"));
    }
    void grantsAreBounded()
    {
        Desk desk;
        desk.grant();
        for (pid_t pid = 200; pid < 264; ++pid)
            desk.check.grant({{pid, 1}, {60, 60}, "list", false});
        QCOMPARE(desk.ask().place, Place::Nowhere);
    }
    void thePersonAtAClient_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char *change, const char *refusal, bool isOpen = false) {
            QTest::newRow(change) << QByteArray(change) << QByteArray(refusal) << isOpen;
        };
        row("nothing", "");
        row("tmux", "", true);
        row("it has ended", "a process above the client has ended or is hidden");
        row("its pid came back", "a process above the client has ended or is hidden");
        row("the shell has ended", "a process above the client has ended or is hidden");
        row("another agent above", "the client was started by an agent");
        row("no terminal", "it is not in the foreground of a terminal");
        row("in the background", "it is not in the foreground of a terminal");
        row("started below a dead agent", "an agent started it, which has ended since");
        row("a marked shell", "an agent started it: its environment says so");
        row("a stray program holds the terminal",
            "its processes do not lead to the terminal window, sshd or login that holds its terminal");
    }
    void thePersonAtAClient()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, refusal);
        QFETCH(bool, isOpen);
        Desk desk;
        auto &all = desk.table.all;
        if (change == "tmux")
            all[20].executable = "tmux";
        else if (change == "it has ended")
            all.erase(60);
        else if (change == "its pid came back")
            all[60].id.start = 61;
        else if (change == "the shell has ended")
            all.erase(50);
        else if (change == "another agent above")
            all[50].executable = "codex";
        else if (change == "no terminal")
            all[60].tty = 0;
        else if (change == "in the background")
            all[60].foreground = 50;
        else if (change == "started below a dead agent")
            desk.check.remember({all[50]});
        else if (change == "a marked shell")
            desk.table.origins[50].hasAgentMark = true;
        else if (change == "a stray program holds the terminal")
            all[20].executable = "python3";
        const auto standing = desk.check.clientStanding({60, 60});
        QCOMPARE(QByteArray::fromStdString(standing.refusal.english()), refusal);
        QCOMPARE(standing.place, refusal.isEmpty() ? Place::Terminal : Place::Nowhere);
        QCOMPARE(standing.isOpen, isOpen);
    }
};

QTEST_APPLESS_MAIN(CallerGrantsTest)
#include "tst_caller_grants.moc"
