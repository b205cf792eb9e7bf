// SPDX-License-Identifier: MIT
// What of the mesh is drawn, and when.
#include "window/map_page.h"

#include "map/map_view.h"
#include "tray/fake_desk.h"
#include "window/first_steps.h"
#include "window/mesh_run.h"
#include "window/session_deeds.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

Json session(const char *name, const char *state = "idle")
{
    return {{"id", std::string("id-") + name}, {"name", name}, {"machine", nullptr}, {"kind", "claude"},
        {"state", state}, {"locks", Json::array()}};
}

struct Room : FakeDesk {
    SessionDeeds sessionDeeds {desk, deeds};
    std::optional<MapPage> page;

    Room()
    {
        control.answer(
            "list", {{"machine", "desk"}, {"sessions", {session("hal"), session("eve"), session("gone", "offline")}}});
        control.answer("pairs.list", {{"pairs", Json::array()}, {"invitations", Json::array()}});
        control.answer("approvals.list", {{"held", Json::array()}});
        control.answer("timeline", {{"messages", Json::array()}, {"next", nullptr}});
        page.emplace(desk, sessionDeeds, MeshProgram {control.folder() + QStringLiteral("/mesh"), control.folder()});
        page->resize(600, 400);
    }
    void open()
    {
        start();
        QTRY_VERIFY(isOnline());
        QTRY_COMPARE(desk.sessions.rowCount(), 3);
    }
    MapView *view() const { return page->findChild<MapView *>(); }
    QImage shot() const { return view()->grab().toImage(); }
};

} // namespace

class MapPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWouldLikeToPairIsDrawn()
    {
        Room room;
        room.page->show();
        room.open();
        QTRY_COMPARE(room.view()->sessionCount(), 2);
        QVERIFY(room.view()->picture().machines.front().title.contains(QStringLiteral("this machine")));
        const auto before = room.shot();
        room.control.change("pairs.list",
            {{"pairs", Json::array()},
                {"invitations",
                    {{{"from", "hal"}, {"to", "eve"}, {"grip", nullptr}},
                        {{"from", "hal"}, {"to", "gone"}, {"grip", nullptr}}}}},
            "pairs");
        QTRY_COMPARE(room.view()->picture().invitations.size(), std::size_t {1}); // Who is not here has no line.
        QTRY_VERIFY(room.shot() != before);
        QCOMPARE(room.view()->session(0).pairing, QStringLiteral("invites eve to pair, invites gone to pair"));
        QCOMPARE(room.view()->session(1).pairing, QStringLiteral("invited to pair by hal"));
    }
    void whoCameFirstComesFirst()
    {
        Room room;
        auto early = session("zoe");
        auto late = session("andre");
        early["joined_at"] = "2026-11-27T08:00:00.000Z";
        late["joined_at"] = "2026-11-27T09:00:00.000Z";
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {late, early}}}); // In order of name.
        room.page->show();
        room.start();
        QTRY_COMPARE(room.view()->sessionCount(), 2);
        QCOMPARE(room.view()->session(0).name, QStringLiteral("zoe"));
        QCOMPARE(room.view()->session(1).name, QStringLiteral("andre"));
    }
    void whatIsHeldIsDrawnAsLongAsItIs()
    {
        Room room;
        room.page->show();
        room.open();
        QTRY_COMPARE(room.view()->sessionCount(), 2);
        const auto before = room.shot();
        room.control.change(
            "approvals.list", {{"held", {{{"short", "1001"}, {"from", "hal"}, {"to", "eve"}}}}}, "approvals");
        QTRY_COMPARE(room.view()->picture().held.size(), std::size_t {1});
        QTRY_VERIFY(room.shot() != before);
        room.control.change("approvals.list", {{"held", Json::array()}}, "approvals");
        QTRY_COMPARE(room.shot(), before);
    }
    void aLineLeadsToWhatItIsAbout_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("page");
        QTest::newRow("held") << static_cast<int>(MapLine::Kind::Held)
                              << QStringList {QStringLiteral("approvals"), QString()};
        QTest::newRow("messages") << static_cast<int>(MapLine::Kind::Messages)
                                  << QStringList {QStringLiteral("timeline"), QStringLiteral("hal")};
    }
    void aLineLeadsToWhatItIsAbout()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, page);
        Room room;
        room.page->show();
        room.open();
        QTRY_COMPARE(room.view()->sessionCount(), 2);
        QSignalSpy asked(&*room.page, &Page::pageAsked);
        Q_EMIT room.view()->lineActivated(
            {static_cast<MapLine::Kind>(kind), {room.view()->session(0).id, room.view()->session(1).id}});
        QCOMPARE(asked.size(), 1);
        QCOMPARE(QStringList({asked[0][0].toString(), asked[0][1].toString()}), page);
    }
    void firstStepsAreThereUntilSomebodyIs()
    {
        Room room;
        room.page->show();
        QVERIFY(room.page->findChild<FirstSteps *>()->isVisible());
        room.open();
        QTRY_VERIFY(!room.page->findChild<FirstSteps *>()->isVisible());
    }
    void whoHasTalkedBeforeIsRemembered()
    {
        Room room;
        room.page->show();
        room.open();
        QTRY_COMPARE(room.view()->sessionCount(), 2);
        QTRY_VERIFY(room.control.count("timeline") > 0);
        const auto before = room.shot();
        room.page->hide();
        room.control.answer("timeline",
            {{"messages", {{{"seq", 1}, {"from", "hal"}, {"to", "eve"}, {"states", {{"shown", 1}}}}}},
                {"next", nullptr}});
        room.page->show();
        QTRY_VERIFY(room.shot() != before);
        QVERIFY(!room.view()->isMoving());
    }
    void nobodyWorksForWhatNobodySees()
    {
        Room room;
        room.open();
        QCOMPARE(room.view()->sessionCount(), 0);
        QCOMPARE(room.control.count("timeline"), std::size_t {0});
        room.control.notify("traffic", {{"messages", {{{"seq", 1}, {"from", "hal"}, {"to", "eve"}}}}});
        room.control.change("locks.list", {{"locks", {{{"id", 1}}}}}, "locks"); // What came before it was handled.
        QTRY_COMPARE(room.desk.locks.rowCount(), 1);
        QCOMPARE(room.view()->sessionCount(), 0);
        room.page->show();
        QTRY_COMPARE(room.view()->sessionCount(), 2);
    }
};

QTEST_MAIN(MapPageTest)
#include "tst_map_page.moc"
