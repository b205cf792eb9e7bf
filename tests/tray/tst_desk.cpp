// SPDX-License-Identifier: MIT
// What the tray knows follows what the service tells, and what waits for the person is told from it.
#include "models/desk.h"

#include "models/alerts.h"
#include "models/held_texts.h"
#include "tray/fake_control.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mesh;
using namespace mesh::test;

namespace {

Json session(const char *name, const char *state, const char *machine = nullptr)
{
    return {{"id", std::string("id-") + name}, {"name", name}, {"machine", machine ? Json(machine) : Json()},
        {"kind", "claude"}, {"state", state}, {"role", nullptr}, {"waiting", 0}, {"locks", Json::array()}};
}

Json held(const char *id, int bytes = 20)
{
    return {{"short", id}, {"from", "hal"}, {"to", "eve"}, {"bytes", bytes}, {"sha256", std::string("sha-") + id}};
}

struct Room {
    FakeControl control;
    ControlLink link {control.runFolder()};
    Desk desk {link};
    HeldTexts texts {desk};
    QAbstractItemModelTester sessions {&desk.sessions, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester approvals {&desk.approvals, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Room()
    {
        control.answer("list", {{"machine", "desk"}, {"sessions", {session("hal", "busy"), session("eve", "idle")}}});
        control.answer("locks.list", {{"locks", Json::array()}});
        control.answer("remote.list", {{"machine", "desk"}, {"machines", Json::array()}, {"pending", Json::array()}});
        control.answer("approvals.list", {{"held", Json::array()}});
        control.answer("inbox", {{"messages", Json::array()}, {"waiting", 0}});
        control.answer("config.list", {{"settings", {{{"key", "pause_deliveries"}, {"value", false}}}}});
        control.answer("pairs.list", {{"pairs", Json::array()}, {"invitations", Json::array()}});
        control.answer("service.status", {{"problems", Json::array()}});
        control.answer("taken", {{"count", 1}});
        control.handle("approvals.show", [](const Json &params) {
            auto shown = held(stringOr(params, "message").c_str());
            shown["body"] = "git push --force";
            return shown;
        });
    }
    void start()
    {
        QVERIFY(control.start());
        link.start();
        QTRY_VERIFY(link.state() == ControlLink::State::Online);
        QTRY_COMPARE(desk.sessions.rowCount(), 2);
    }
    QStringList alerts() const
    {
        QStringList keys;
        for (const auto &alert : alertsOf(desk))
            keys << alert.key;
        return keys;
    }
};

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsFollowTheService()
    {
        Room room;
        room.start();
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("hal", "idle")}}});
        room.control.notify("presence", Json::object());
        QTRY_COMPARE(room.desk.sessions.rowCount(), 1);
        room.control.change(
            "locks.list", {{"locks", {{{"id", 1}, {"resource", "deploy"}, {"holder", "hal"}}}}}, "locks");
        QTRY_COMPARE(room.desk.locks.rowCount(), 1);
        room.control.change("pairs.list", {{"pairs", {{{"one", "hal"}, {"other", "eve"}, {"grip", "hal"}}}}}, "pairs");
        QTRY_COMPARE(room.desk.pairs().size(), std::size_t {1});
        room.control.change("service.status", {{"problems", {"The disk is full."}}}, "service");
        QTRY_COMPARE(room.desk.problems(), QStringList(QStringLiteral("The disk is full.")));
        auto waiting = session("hal", "idle");
        waiting["waiting"] = 3;
        room.control.change("list", {{"machine", "desk"}, {"sessions", {waiting}}}, "sessions");
        QTRY_COMPARE(integerOr(room.desk.sessions.records().front(), "waiting"), std::int64_t {3});
        room.control.change("inbox", {{"messages", Json::array()}, {"waiting", 2}}, "inbox");
        QTRY_COMPARE(room.desk.unread(), qint64 {2});
    }
    void manyChangesAreFewQuestions()
    {
        Room room;
        room.start();
        const auto before = room.control.count("list");
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("last", "idle")}}});
        for (int i = 0; i < 500; ++i)
            room.control.notify("presence", Json::object());
        QTRY_COMPARE(room.desk.sessions.rowCount(), 1);
        QVERIFY(room.control.count("list") - before < 50); // As many as answers came, not as notifications.
    }
    void whoIsNotBelievedDoesNotAskForWhatIsForPeople()
    {
        Room room;
        room.control.refuse("tray.attach", {Reason::HumanOnly, Phrase("No."), {}, {}});
        room.start();
        room.control.change("approvals.list", {{"held", {held("1001")}}}, "approvals");
        room.desk.timeline.setWatched(true);
        room.control.change("locks.list", {{"locks", {{{"id", 1}}}}}, "locks"); // What came before it was handled.
        QTRY_COMPARE(room.desk.locks.rowCount(), 1);
        QCOMPARE(room.control.count("approvals.list"), std::size_t {0});
        QCOMPARE(room.control.count("timeline"), std::size_t {0});
    }
    void anotherServiceIsReadAnew()
    {
        Room room;
        room.start();
        room.control.stop();
        QTRY_VERIFY(room.link.state() == ControlLink::State::Offline);
        QCOMPARE(room.desk.sessions.rowCount(), 2); // It stays readable.
        QVERIFY(stateOf(room.desk) == MeshState::Offline);
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("new", "idle")}}});
        QVERIFY(room.control.start());
        QTRY_COMPARE(room.desk.sessions.rowCount(), 1);
        QVERIFY(stateOf(room.desk) == MeshState::Connected);
    }
    void whatWaitsForThePerson_data()
    {
        QTest::addColumn<std::function<void(FakeControl &)>>("come");
        QTest::addColumn<QStringList>("keys");
        using Come = std::function<void(FakeControl &)>;
        QTest::newRow("a held message") << Come([](FakeControl &control) {
            control.change("approvals.list", {{"held", {held("1001")}}}, "approvals");
        }) << QStringList(QStringLiteral("1001"));
        QTest::newRow("a stopped session") << Come([](FakeControl &control) {
            control.answer("list", {{"machine", "desk"}, {"sessions", {session("hal", "paused")}}});
            control.notify("presence", Json::object());
        }) << QStringList(QStringLiteral("hal"));
        QTest::newRow("another machine's stopped session is theirs") << Come([](FakeControl &control) {
            control.answer("list", {{"machine", "desk"}, {"sessions", {session("hal", "paused", "studio")}}});
            control.notify("presence", Json::object());
        }) << QStringList();
        QTest::newRow("a machine that wants to pair, not one that we asked") << Come([](FakeControl &control) {
            control.change("remote.list",
                {{"pending",
                    {{{"id", "a"}, {"name", "studio"}, {"direction", "in"}}, {{"id", "b"}, {"direction", "out"}}}}},
                "machines");
        }) << QStringList(QStringLiteral("a"));
        QTest::newRow("a setting in the file") << Come([](FakeControl &control) {
            control.change("config.list",
                {{"settings", {{{"key", "require_confirmation"}, {"value", true}, {"waiting", false}}}}}, "settings");
        }) << QStringList(QStringLiteral("require_confirmation"));
    }
    void whatWaitsForThePerson()
    {
        QFETCH(std::function<void(FakeControl &)>, come);
        QFETCH(QStringList, keys);
        Room room;
        room.start();
        QCOMPARE(room.alerts(), QStringList());
        come(room.control);
        room.control.change("locks.list", {{"locks", {{{"id", 1}}}}}, "locks");
        QTRY_COMPARE(room.desk.locks.rowCount(), 1);
        QTRY_COMPARE(room.alerts(), keys);
        QCOMPARE(stateOf(room.desk) == MeshState::Attention, !keys.isEmpty());
    }
    void shortTextsAreFetchedForMenuAndNotification_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("short") << QStringLiteral("git push --force") << true;
        QTest::newRow("three lines") << QStringLiteral("one\ntwo\nthree") << true;
        QTest::newRow("four lines") << QStringLiteral("one\ntwo\nthree\nfour") << false;
        QTest::newRow("long") << QString(HeldTexts::mostCharacters + 1, QLatin1Char('x')) << false;
        QTest::newRow("long when made visible") << QString(60, QChar(0x200b)) << false;
    }
    void shortTextsAreFetchedForMenuAndNotification()
    {
        QFETCH(QString, body);
        QFETCH(bool, isWhole);
        Room room;
        room.control.handle("approvals.show", [body](const Json &) {
            auto shown = held("1001");
            shown["body"] = body.toStdString();
            return shown;
        });
        room.start();
        room.control.change("approvals.list", {{"held", {held("1001")}}}, "approvals");
        QTRY_VERIFY(room.texts.of(QStringLiteral("1001")));
        QCOMPARE(room.texts.of(QStringLiteral("1001"))->text, isWhole ? body : QString());
        room.control.change("approvals.list", {{"held", Json::array()}}, "approvals");
        QTRY_VERIFY(!room.texts.of(QStringLiteral("1001"))); // Nothing of it is kept.
    }
    void whatIsLongIsNotEvenFetched()
    {
        Room room;
        room.start();
        room.control.change("approvals.list", {{"held", {held("1001", 100'000)}}}, "approvals");
        QTRY_VERIFY(room.texts.of(QStringLiteral("1001")));
        QVERIFY(room.texts.of(QStringLiteral("1001"))->text.isEmpty());
        QCOMPARE(room.texts.of(QStringLiteral("1001"))->sha256, std::string("sha-1001")); // It can be refused.
        QCOMPARE(room.control.count("approvals.show"), std::size_t {0});
    }
    void theInboxIsTakenWhenItWasSeen()
    {
        Room room;
        room.control.answer("inbox",
            {{"messages",
                 {{{"id", "a"}, {"cursor", 2}, {"state", "delivered"}, {"body", "new"}},
                     {{"id", "b"}, {"cursor", 1}, {"state", "shown"}}}},
                {"waiting", 1}});
        room.start();
        QTRY_COMPARE(room.desk.unread(), qint64 {1});
        room.desk.takeInbox();
        QTRY_COMPARE(room.control.last("taken"), QStringLiteral(R"({"messages":["a"]})"));
    }
    void whatCannotBeTakenIsNotTriedWithoutEnd()
    {
        Room room;
        room.control.refuse("taken", {Reason::DiskFull, Phrase("The disk is full."), {}, {}});
        room.control.answer(
            "inbox", {{"messages", {{{"id", "a"}, {"cursor", 2}, {"state", "delivered"}}}}, {"waiting", 1}});
        connect(&room.desk, &Desk::changed, &room.desk, &Desk::takeInbox); // As its page does.
        room.start();
        QTRY_VERIFY(room.control.count("taken") >= 1);
        const auto asked = room.control.calls().size();
        room.control.change("locks.list", {{"locks", {{{"id", 1}}}}}, "locks");
        QTRY_COMPARE(room.desk.locks.rowCount(), 1);
        QVERIFY(room.control.calls().size() <= asked + 3);
    }
    void personalMessagesAreNewsOnce()
    {
        Room room;
        room.start();
        QSignalSpy news(&room.desk, &Desk::personalMessage);
        room.control.notify("message", {{"cursor", 5}, {"from", "hal"}, {"body", "hello"}});
        room.control.notify("message", {{"cursor", 5}, {"from", "hal"}, {"body", "hello"}});
        room.control.notify("message", {{"cursor", 6}, {"from", "hal"}, {"body", "again"}});
        QTRY_COMPARE(news.count(), 2);
    }
    void foreignTextsAreMadeVisible()
    {
        Room room;
        room.start();
        auto evil = session("hal", "busy");
        evil["branch"] = "main\x1b[2J\u202Egnp.exe";
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {evil}}});
        room.control.notify("presence", Json::object());
        QTRY_COMPARE(room.desk.sessions.rowCount(), 1);
        for (int column = 0; column < room.desk.sessions.columnCount(); ++column) {
            const auto text = room.desk.sessions.index(0, column).data().toString();
            QVERIFY2(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)), qPrintable(text));
        }
    }
    void whatIsShownElsewhereIsNotInTheInboxToo()
    {
        Room room;
        const Json letter {{"cursor", 7}, {"from", "hal"}, {"kind", "message"}, {"body", "hello"}, {"state", "stored"}};
        const Json ofHeld {{"cursor", 8}, {"from", "mesh"}, {"kind", "notice"}, {"body", "It waits."},
            {"reply_to", "uuid-1001"}, {"state", "delivered"}};
        const Json ofPairing {{"cursor", 9}, {"from", "mesh"}, {"kind", "notice"}, {"body", "studio wants to pair."},
            {"reply_to", "p"}, {"state", "delivered"}};
        const Json ofMine {{"cursor", 10}, {"from", "mesh"}, {"kind", "notice"}, {"body", "Yours has expired."},
            {"reply_to", "uuid-of-mine"}, {"state", "delivered"}};
        auto one = held("1001");
        one["id"] = "uuid-1001";
        room.control.answer("approvals.list", {{"held", {one}}});
        room.control.answer("remote.list", {{"pending", {{{"id", "p"}, {"name", "studio"}, {"direction", "in"}}}}});
        room.control.answer("inbox", {{"messages", {ofMine, ofPairing, ofHeld, letter}}, {"waiting", 4}});
        room.start();
        QTRY_COMPARE(room.desk.unread(), qint64 {2});
        QCOMPARE(room.desk.inbox.rowCount(), 2);
        QVERIFY(room.desk.inbox.record(QStringLiteral("7")));
        QVERIFY(room.desk.inbox.record(QStringLiteral("10")));
        room.control.change("remote.list", {{"pending", Json::array()}}, "machines"); // Nobody let it in.
        QTRY_COMPARE(room.desk.unread(), qint64 {3});
        QCOMPARE(room.desk.inbox.keyOf(room.desk.inbox.index(1, 0)), QStringLiteral("9")); // Where it belongs.
        room.control.answer("inbox", {{"messages", {ofMine, ofPairing, letter}}, {"waiting", 3}});
        room.control.change("approvals.list", {{"held", Json::array()}}, "approvals"); // Its notice went with it.
        QTRY_COMPARE(room.desk.approvals.rowCount(), 0);
        QTRY_COMPARE(room.desk.unread(), qint64 {3});
        QCOMPARE(room.desk.inbox.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
