// SPDX-License-Identifier: MIT
// Who is taken for the tray, over processes that a test makes up: 1 init, 20 the desktop, 90 the tray. Pids are start
// times too.
#include "process_fixture.h"

#include "dispatch/caller_check.h"

#include <QTest>

#include <unistd.h>

using namespace mesh;
using namespace mesh::test;
using Place = Standing::Place;

namespace {

const std::string program = "/usr/bin/mesh-tray";

struct Desktop {
    Desktop()
    {
        table.add(1, 0, "systemd");
        table.add(20, 1, "gnome-shell");
        table.add(90, 20, "mesh-tray");
        table.programs[90] = program;
    }
    Standing ask() const { return check.trayStanding(peer, writer, program); }

    MadeUpTable table;
    AgentTable agents = AgentTable::standard();
    TerminalTable terminals = TerminalTable::standard();
    CallerCheck check {table, agents, terminals};
    std::optional<Peer> peer = Peer {90, ::getuid(), 90, 100};
    Author writer {90, ::getuid()};
};

struct Case {
    const char *name;
    std::function<void(Desktop &)> change;
    const char *refusal; ///< Part of it; empty: it is the tray.
};

const std::vector<Case> cases {
    {"started by the desktop", [](Desktop &) {}, ""},
    {"started at login, its starter is gone", [](Desktop &d) { d.table.all[90].parent = 1; }, ""},
    {"no peer is known", [](Desktop &d) { d.peer.reset(); }, "does not say who asks"},
    {"another process wrote", [](Desktop &d) { d.writer.pid = 20; }, "another process asks"},
    {"another user wrote", [](Desktop &d) { d.writer.user = ::getuid() + 1; }, "another process asks"},
    {"the pid came back", [](Desktop &d) { d.table.all[90].id.start = 95; }, "is not the one that connected"},
    {"an agent above", [](Desktop &d) { d.table.all[20].executable = "claude"; }, "an agent has started this tray"},
    {"an agent's mark", [](Desktop &d) { d.table.origins[90].hasAgentMark = true; }, "environment"},
    {"the desktop is hidden", [](Desktop &d) { d.table.all.erase(20); }, "has ended or is hidden"},
    {"another program of that name", [](Desktop &d) { d.table.programs[90] = "/tmp/mesh-tray"; },
        "not the tray program"},
    {"it is not known what runs", [](Desktop &d) { d.table.programs.erase(90); }, "not the tray program"},
    {"an agent started it, which has ended since",
        [](Desktop &d) {
            d.table.add(30, 20, "claude");
            d.table.all[90].parent = 30;
            (void)d.ask();
            d.table.all.erase(30);
            d.table.all[90].parent = 1;
        },
        "an agent started it"},
};

} // namespace

Q_DECLARE_METATYPE(const Case *)

class TrayStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsTakenForTheTray_data()
    {
        QTest::addColumn<const Case *>("one");
        for (const auto &one : cases)
            QTest::newRow(one.name) << &one;
    }
    void whoIsTakenForTheTray()
    {
        QFETCH(const Case *, one);
        Desktop desktop;
        one->change(desktop);
        const auto standing = desktop.ask();
        const std::string refusal = one->refusal;
        QVERIFY2(refusal.empty() == (standing.place == Place::Tray), standing.refusal.english().c_str());
        QVERIFY2(standing.refusal.english().find(refusal) != std::string::npos, standing.refusal.english().c_str());
    }
    void whoWasBelievedStaysIt_data()
    {
        QTest::addColumn<const Case *>("one");
        static const std::vector<Case> later {
            {"its memory is hidden", [](Desktop &d) { d.table.programs.clear(); }, ""},
            {"another process wrote", [](Desktop &d) { d.writer.pid = 20; }, "another process asks"},
            {"the pid came back", [](Desktop &d) { d.table.all[90].id.start = 95; }, "is not the one that connected"},
            {"it has ended", [](Desktop &d) { d.table.all.erase(90); }, "has ended"},
        };
        for (const auto &one : later)
            QTest::newRow(one.name) << &one;
    }
    void whoWasBelievedStaysIt()
    {
        QFETCH(const Case *, one);
        Desktop desktop;
        one->change(desktop);
        const auto standing = desktop.check.provenTray(desktop.peer, desktop.writer);
        const std::string refusal = one->refusal;
        QVERIFY2(refusal.empty() == (standing.place == Place::Tray), standing.refusal.english().c_str());
        QVERIFY2(standing.refusal.english().find(refusal) != std::string::npos, standing.refusal.english().c_str());
    }
};

QTEST_GUILESS_MAIN(TrayStandingTest)
#include "tst_tray_standing.moc"
