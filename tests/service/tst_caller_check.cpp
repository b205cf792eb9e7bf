// SPDX-License-Identifier: MIT
// Who counts as a person, over processes that a test makes up: 1 init, 20 a terminal window, 50 the shell in it, 90 the
// `mesh` that asks. Pids are start times too.
#include "process_fixture.h"

#include "dispatch/caller_check.h"

#include <QTest>

#include <unistd.h>

using namespace mesh;
using namespace mesh::test;
using Place = Standing::Place;

namespace {

constexpr int tty = 0x8801;
constexpr int otherTty = 0x8802;

struct Desk {
    Desk()
    {
        table.add(1, 0, "systemd");
        table.add(10, 1, "gnome-shell");
        table.add(20, 10, "xterm");
        table.addOn(tty, 50, 20, "bash").foreground = 90;
        table.addOn(tty, 90, 50, "mesh");
    }
    Standing ask() const { return check.standing(peer, writer); }

    MadeUpTable table;
    AgentTable agents = AgentTable::standard();
    TerminalTable terminals = TerminalTable::standard();
    CallerCheck check {table, agents, terminals};
    std::optional<Peer> peer = Peer {90, ::getuid(), 90, 100};
    Author writer {90, ::getuid()};
};

using Change = std::function<void(Desk &)>;
struct Case {
    const char *name;
    Change change;
    const char *refusal; ///< Part of it; empty: a person.
    bool isOpen = false;
};

constexpr const char *otherWriter = "another process asks than the one that connected";
constexpr const char *otherProcess = "the process that asks is not the one that connected";
constexpr const char *gap = "has ended or is hidden";
constexpr const char *background = "not in the foreground of a terminal";
constexpr const char *leadsNowhere = "do not lead to the terminal window, sshd or login";

const std::vector<Case> identity {
    {"nothing is wrong", [](Desk &) {}, ""},
    {"no peer is known", [](Desk &d) { d.peer.reset(); }, "does not say who asks"},
    {"no writer is known", [](Desk &d) { d.writer = {}; }, "does not say who asks"},
    {"another process wrote", [](Desk &d) { d.writer.pid = 50; }, otherWriter},
    {"another user wrote", [](Desk &d) { d.writer.user = ::getuid() + 1; }, otherWriter},
    {"it is gone", [](Desk &d) { d.table.all.erase(90); }, "the process that asks has ended"},
    {"it is a zombie", [](Desk &d) { d.table.all[90].zombie = true; }, "the process that asks has ended"},
    {"the pid came back", [](Desk &d) { d.table.all[90].id.start = 95; }, otherProcess},
    {"the start of what connected is unknown", [](Desk &d) { d.peer->startedAt = 0; }, otherProcess},
    {"it is younger than the connection", [](Desk &d) { d.peer->connectedAt = 89; }, otherProcess},
    {"it is as old as the connection", [](Desk &d) { d.peer->connectedAt = 90; }, ""},
};
const std::vector<Case> chain {
    {"the window is hidden", [](Desk &d) { d.table.all.erase(20); }, gap},
    {"init is hidden", [](Desk &d) { d.table.all.erase(1); }, gap},
    {"a parent is younger than its child", [](Desk &d) { d.table.all[50].id.start = 91; }, gap},
    {"a parent is as old as its child", [](Desk &d) { d.table.all[50].id.start = 90; }, ""},
    {"an agent above", [](Desk &d) { d.table.all[50].executable = "claude"; }, "an agent asks, not a person"},
    {"it is an agent itself", [](Desk &d) { d.table.all[90].executable = "codex"; }, "an agent asks, not a person"},
    {"an agent as init of a container", [](Desk &d) { d.table.all[1].executable = "claude"; },
        "an agent asks, not a person"},
    {"the caller has an agent's mark", [](Desk &d) { d.table.origins[90].hasAgentMark = true; }, "environment"},
    {"the shell has an agent's mark", [](Desk &d) { d.table.origins[50].hasAgentMark = true; }, "environment"},
    {"the window has an agent's mark", [](Desk &d) { d.table.origins[20].hasAgentMark = true; }, "environment"},
    {"an orphan", [](Desk &d) { d.table.all[90].parent = 1; }, leadsNowhere},
};
const std::vector<Case> places {
    {"no terminal", [](Desk &d) { d.table.all[90].tty = 0; }, background},
    {"no foreground group", [](Desk &d) { d.table.all[90].foreground = 0; }, background},
    {"a terminal that is hung up", [](Desk &d) { d.table.all[90].foreground = -1; }, background},
    {"in the background", [](Desk &d) { d.table.all[90].foreground = 50; }, background},
    {"a wrapper leads the group", [](Desk &d) { d.table.all[90].group = d.table.all[90].foreground = 50; }, ""},
    {"the window's name is unknown", [](Desk &d) { d.table.all[20].executable = "window"; }, leadsNowhere},
    {"a user's program of the window's name", [](Desk &d) { d.table.origins[20].isSystemProgram = false; },
        leadsNowhere},
    {"where the window comes from is unknown", [](Desk &d) { d.table.origins.erase(20); }, leadsNowhere},
    {"tmux", [](Desk &d) { d.table.all[20].executable = "tmux"; }, "", true},
    {"a user's tmux",
        [](Desk &d) {
            d.table.all[20].executable = "tmux";
            d.table.origins[20].isSystemProgram = false;
        },
        leadsNowhere},
    {"an editor's terminal, by comm alone",
        [](Desk &d) {
            d.table.all[20].executable.clear();
            d.table.all[20].command = "code";
        },
        "", true},
    {"login on the terminal",
        [](Desk &d) {
            d.table.all[20].executable = d.table.all[20].command = "login";
            d.table.all[20].tty = tty;
        },
        ""},
    {"a user's login on the terminal",
        [](Desk &d) {
            d.table.all[20].executable = d.table.all[20].command = "login";
            d.table.all[20].tty = tty;
            d.table.origins[20].isSystemProgram = false;
        },
        leadsNowhere},
    {"everything up to init is on the terminal",
        [](Desk &d) {
            d.table.all[1].tty = tty;
            d.table.all[20].tty = tty;
        },
        leadsNowhere},
};

/// A second terminal inside the first: 50 the shell in the window, 60 what makes the terminal, 70 the shell in that.
void nest(Desk &desk, const char *maker)
{
    desk.table.addOn(tty, 60, 50, maker);
    desk.table.addOn(otherTty, 70, 60, "bash").foreground = 90;
    desk.table.all[90].tty = otherTty;
    desk.table.all[90].parent = 70;
}
/// 20 sshd of root, 30 its half that is the user's, whose file nobody may look at.
void throughSshd(Desk &desk, const char *half)
{
    desk.table.all[20].executable = desk.table.all[20].command = "sshd";
    auto &own = desk.table.add(30, 20, "");
    own.command = half;
    desk.table.origins[30] = {1000, false, false};
    desk.table.all[50].parent = 30;
}
const std::vector<Case> nested {
    {"a recorder", [](Desk &d) { nest(d, "script"); }, "", true},
    {"a user's pty maker", [](Desk &d) { nest(d, "pty-maker"); }, leadsNowhere},
    {"python makes the terminal", [](Desk &d) { nest(d, "python3"); }, leadsNowhere},
    {"a window below tmux",
        [](Desk &d) {
            nest(d, "xterm");
            d.table.all[20].executable = "tmux";
        },
        "", true},
    {"sshd in two halves", [](Desk &d) { throughSshd(d, "sshd: hal@pts/0"); }, ""},
    {"the user's half alone",
        [](Desk &d) {
            throughSshd(d, "sshd: hal@pts/0");
            d.table.all[30].parent = 1;
        },
        leadsNowhere},
    {"another program below sshd", [](Desk &d) { throughSshd(d, "helper"); }, leadsNowhere},
    {"a program that calls itself sshd below a user's sshd",
        [](Desk &d) {
            throughSshd(d, "sshd: hal@pts/0");
            d.table.origins[20].isSystemProgram = false;
        },
        leadsNowhere},
};

} // namespace

class CallerCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callers_data()
    {
        QTest::addColumn<const Case *>("one");
        for (const auto *all : {&identity, &chain, &places, &nested}) {
            for (const auto &one : *all)
                QTest::newRow(one.name) << &one;
        }
    }
    void callers()
    {
        QFETCH(const Case *, one);
        Desk desk;
        one->change(desk);
        const auto standing = desk.ask();
        const std::string refusal = one->refusal;
        QVERIFY2(
            refusal.empty() ? standing.refusal.empty() : standing.refusal.english().find(refusal) != std::string::npos,
            standing.refusal.english().c_str());
        QCOMPARE(standing.place, refusal.empty() ? Place::Terminal : Place::Nowhere);
        QCOMPARE(standing.isOpen, one->isOpen);
        QCOMPARE(standing.caller.pid, desk.peer ? desk.writer.pid : pid_t(0));
    }
    void whatRootRunsIsTheSystems() // To a user; root's own programs are anybody's where root is the user.
    {
        Desk desk;
        desk.table.origins[20] = {0, false, false};
        QCOMPARE(desk.ask().place, ::getuid() == 0 ? Place::Nowhere : Place::Terminal);
    }
    void refusalsNameTheAgent()
    {
        Desk desk;
        desk.table.all[50].executable = "gemini";
        QCOMPARE(desk.ask().agent, std::string("gemini"));
        QCOMPARE(desk.ask().program, std::string("mesh"));
    }
    /// What was true at the first look must be so at the last.
    void aProcessThatChangesMeanwhileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char *change : {"it ends", "its pid comes back", "its parent ends"})
            QTest::newRow(change) << QByteArray(change);
    }
    void aProcessThatChangesMeanwhileIsRefused()
    {
        QFETCH(QByteArray, change);
        Desk desk;
        desk.table.watched = 90;
        desk.table.onLook = [&](pid_t pid) {
            if (pid != 90 || desk.table.looks < 2)
                return;
            if (change == "it ends")
                desk.table.all.erase(90);
            else if (change == "its pid comes back")
                desk.table.all[90].id.start = 99;
            else
                desk.table.all[90].parent = 1;
        };
        const auto standing = desk.ask();
        QVERIFY(desk.table.looks >= 2);
        QCOMPARE(standing.place, Place::Nowhere);
        QCOMPARE(standing.refusal.english(), std::string("the process that asks has changed meanwhile"));
    }
    void whatAnAgentLeftBehindIsNobodys()
    {
        Desk desk;
        desk.table.all[50].executable = "claude"; // 90 asks below it …
        QCOMPARE(desk.ask().place, Place::Nowhere);
        desk.table.all[90].parent = 20; // … and goes on without it, in a terminal.
        const auto standing = desk.ask();
        QCOMPARE(standing.place, Place::Nowhere);
        QCOMPARE(standing.refusal.english(), std::string("an agent started it, which has ended since"));
    }
    void whatWasSeenBelowAnAgentTaintsItsChildren()
    {
        Desk desk;
        desk.check.remember({desk.table.all[50]});
        QCOMPARE(desk.ask().refusal.english(), std::string("an agent started it, which has ended since"));
        desk.table.all[50].id.start = 49; // Its pid, come back.
        QCOMPARE(desk.ask().place, Place::Terminal);
    }
    /// A file of the user's that has a terminal's name and is run below a real one of that name: the pair is for sshd
    /// alone, whose half cannot be looked at.
    void aUsersProgramBelowARealWindowIsRefused()
    {
        Desk desk;
        nest(desk, "xterm");
        desk.table.all[60].tty = 0;
        desk.table.all[60].parent = 20;
        desk.table.origins[60].isSystemProgram = false;
        QCOMPARE(desk.ask().place, Place::Nowhere);
    }
};

QTEST_APPLESS_MAIN(CallerCheckTest)
#include "tst_caller_check.moc"
