// SPDX-License-Identifier: MIT
// What the desktop is asked to show, and what its buttons do.
#include "window/notifications.h"

#include "models/held_texts.h"
#include "tray/fake_desk.h"
#include "window/alert_deeds.h"
#include "window/dead_time.h"

#include <QSignalSpy>

#include <map>

using namespace mesh;
using namespace mesh::test;

namespace {

class PlayedNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        visible[notification.key] = notification;
        ++count;
    }
    void withdraw(const QString &key) override { visible.erase(key); }
    bool hasActions() const override { return true; }

    QStringList buttons(const QString &key) const
    {
        QStringList ids;
        if (const auto found = visible.find(key); found != visible.end()) {
            for (const auto &action : found->second.actions)
                ids << action.id;
        }
        return ids;
    }
    std::map<QString, Notification> visible;
    int count = 0;
};

Json held(const std::string &id)
{
    return {{"short", id}, {"from", "hal"}, {"to", "eve"}, {"bytes", 20}, {"sha256", "sha-" + id}};
}

Json session(const char *state)
{
    return {{"id", "id-hal"}, {"name", "hal"}, {"machine", nullptr}, {"state", state}};
}

struct Room : FakeDesk {
    std::string body = "git push --force";
    HeldTexts texts {desk};
    AlertDeeds alertDeeds {desk, deeds, texts};
    PlayedNotifier notifier;
    Notifications notifications {desk, texts, alertDeeds, notifier};
    QSignalSpy windows {&notifications, &Notifications::windowAsked};
    QSignalSpy decisions {&alertDeeds, &AlertDeeds::windowNeeded};

    Room()
    {
        control.answer("approvals.list", {{"held", Json::array()}});
        control.answer("list", {{"machine", "desk"}, {"sessions", {session("busy")}}});
        control.answer("remote.list", {{"machines", Json::array()}, {"pending", Json::array()}});
        control.answer("inbox", {{"messages", Json::array()}, {"waiting", 1}});
        control.answer("approvals.decide", Json::object());
        control.answer("resume", Json::object());
        control.answer("remote.accept", Json::object());
        control.handle("approvals.show", [this](const Json &params) {
            auto shown = held(stringOr(params, "message"));
            shown["body"] = body;
            return shown;
        });
    }
    void open()
    {
        start();
        QTRY_VERIFY(isOnline());
        QTRY_COMPARE(desk.sessions.rowCount(), 1);
    }
    void hold(const std::vector<std::string> &ids)
    {
        Json list = Json::array();
        for (const auto &id : ids)
            list.push_back(held(id));
        control.change("approvals.list", {{"held", list}}, "approvals");
    }
    QString summary(const char *key) const
    {
        const auto found = notifier.visible.find(QLatin1String(key));
        return found == notifier.visible.end() ? QString() : found->second.summary;
    }
};

const QString heldKey = QStringLiteral("held");

} // namespace

class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHeldMessage_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("whole") << QStringLiteral("git push --force")
                               << QStringList {
                                      QStringLiteral("deny"), QStringLiteral("approve"), QStringLiteral("show")};
        QTest::newRow("too long") << QString(500, QLatin1Char('x'))
                                  << QStringList {QStringLiteral("deny"), QStringLiteral("show")};
    }
    void oneHeldMessage()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, buttons);
        Room room;
        room.body = body.toStdString();
        room.open();
        room.hold({"1001"});
        QTRY_COMPARE(room.notifier.buttons(heldKey), buttons);
        const auto &shown = room.notifier.visible.at(heldKey);
        QVERIFY(shown.stays);
        QCOMPARE(shown.body == body, buttons.size() == 3);
        room.hold({});
        QTRY_VERIFY(room.notifier.visible.empty()); // Decided elsewhere.
    }
    void aButtonDecides()
    {
        Room room;
        room.open();
        room.hold({"1001"});
        QTRY_VERIFY(!room.notifier.buttons(heldKey).isEmpty());
        QTRY_VERIFY([&] { // Not in the moment in which it came.
            if (room.control.count("approvals.decide") == 0)
                Q_EMIT room.notifier.acted(heldKey, QStringLiteral("approve"));
            return room.control.count("approvals.decide") == 1;
        }());
        QCOMPARE(room.control.last("approvals.decide"),
            QStringLiteral(R"({"message":"1001","sha256":"sha-1001","decision":"approve"})"));
    }
    void tooSoonItIsDecidedInTheWindow()
    {
        Room room;
        room.open();
        room.hold({"1001"});
        QTRY_VERIFY(!room.notifier.buttons(heldKey).isEmpty());
        Q_EMIT room.notifier.acted(heldKey, QStringLiteral("approve"));
        QTRY_COMPARE(room.decisions.count(), 1);
        QCOMPARE(room.control.count("approvals.decide"), std::size_t {0});
    }
    void aBurstIsOneThatIsDecidedInTheWindow()
    {
        Room room;
        room.open();
        room.hold({"1001", "1002", "1003"});
        QTRY_COMPARE(room.notifier.buttons(heldKey), QStringList(QStringLiteral("show")));
        QCOMPARE(room.notifier.visible.size(), std::size_t {1});
        const auto shown = room.notifier.count;
        room.hold({"1002", "1003"}); // One was decided: that is no news.
        QTRY_COMPARE(room.desk.approvals.rowCount(), 2);
        QCOMPARE(room.notifier.count, shown);
        room.hold({"1003"});
        QTRY_COMPARE(room.notifier.buttons(heldKey).size(), 3);
        Q_EMIT room.notifier.acted(heldKey, QStringLiteral("show"));
        QCOMPARE(room.windows.count(), 1);
        QCOMPARE(room.windows.front().at(1).toString(), QStringLiteral("1003"));
    }
    void closingDecidesNothing()
    {
        Room room;
        room.open();
        room.hold({"1001"});
        QTRY_VERIFY(!room.notifier.buttons(heldKey).isEmpty());
        room.notifier.visible.clear();
        Q_EMIT room.notifier.closed(heldKey);
        room.hold({"1001"});
        room.control.change(
            "remote.list", {{"pending", {{{"id", "p"}, {"name", "studio"}, {"direction", "in"}}}}}, "machines");
        QTRY_VERIFY(room.notifier.visible.contains(QStringLiteral("pairing:p")));
        QCOMPARE(room.control.count("approvals.decide"), std::size_t {0});
        QVERIFY(!room.notifier.visible.contains(heldKey)); // It is in the window and the menu; nobody nags.
    }
    void aStoppedSessionCanGoOn()
    {
        Room room;
        room.open();
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("paused")}}});
        room.control.notify("presence", Json::object());
        const auto key = QStringLiteral("stopped:hal");
        QTRY_COMPARE(room.notifier.buttons(key), (QStringList {QStringLiteral("resume"), QStringLiteral("show")}));
        Q_EMIT room.notifier.acted(key, QStringLiteral("resume"));
        QTRY_COMPARE(room.control.last("resume"), QStringLiteral(R"({"name":"hal","abort":false})"));
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("busy")}}});
        room.control.notify("presence", Json::object());
        QTRY_COMPARE(room.desk.sessions.index(0, 2).data().toString(), QStringLiteral("busy"));
        QVERIFY(!room.notifier.visible.contains(key));
    }
    void aMachineThatWantsToPair()
    {
        Room room;
        room.open();
        room.control.change("remote.list",
            {{"pending", {{{"id", "p"}, {"name", "studio"}, {"direction", "in"}, {"code", "ABCDE-FGHJK"}}}}},
            "machines");
        const auto key = QStringLiteral("pairing:p");
        QTRY_COMPARE(room.notifier.buttons(key),
            (QStringList {QStringLiteral("accept"), QStringLiteral("reject"), QStringLiteral("show")}));
        QVERIFY(room.notifier.visible.at(key).body.contains(QStringLiteral("ABCDE-FGHJK")));
        Q_EMIT room.notifier.acted(key, QStringLiteral("accept"));
        QTRY_COMPARE(room.control.last("remote.accept"), QStringLiteral(R"({"which":"p"})"));
    }
    void messagesToThePersonAreCounted()
    {
        Room room;
        room.open();
        room.control.notify("message", {{"cursor", 1}, {"from", "hal"}, {"body", "hello"}, {"kind", "message"}});
        QTRY_COMPARE(room.summary("inbox"), QStringLiteral("hal"));
        QTRY_COMPARE(room.desk.unread(), qint64 {1});
        room.control.notify("message", {{"cursor", 2}, {"from", "eve"}, {"body", "you there?"}, {"kind", "message"}});
        QTRY_VERIFY(
            room.summary("inbox").contains(QStringLiteral("eve")) && room.summary("inbox").contains(QLatin1Char('2')));
        room.control.answer("inbox", {{"messages", Json::array()}, {"waiting", 0}});
        room.control.notify("message", {{"cursor", 3}, {"from", "mesh"}, {"kind", "notice"}, {"body", "So much."}});
        QTRY_VERIFY(room.notifier.visible.empty()); // Read elsewhere.
    }
    void whatIsToldAsAnAlertIsNotToldAsAMessageToo_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("alert");
        QTest::newRow("held") << "uuid-1001" << heldKey;
        QTest::newRow("wants to pair") << "p"
                                       << "pairing:p";
        QTest::newRow("stopped") << "id-hal"
                                 << "stopped:hal";
    }
    void whatIsToldAsAnAlertIsNotToldAsAMessageToo()
    {
        QFETCH(QString, about);
        QFETCH(QString, alert);
        Room room;
        room.open();
        auto one = held("1001");
        one["id"] = "uuid-1001";
        room.control.notify("message",
            {{"cursor", 1}, {"from", "mesh"}, {"kind", "notice"}, {"body", "It waits."},
                {"reply_to", about.toStdString()}});
        if (alert == heldKey) {
            room.control.change("approvals.list", {{"held", {one}}}, "approvals");
        } else if (about == QLatin1String("p")) {
            room.control.change(
                "remote.list", {{"pending", {{{"id", "p"}, {"name", "studio"}, {"direction", "in"}}}}}, "machines");
        } else {
            room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("paused")}}});
            room.control.notify("presence", Json::object());
        }
        QTRY_VERIFY(!room.notifier.buttons(alert).isEmpty());
        room.control.notify("message",
            {{"cursor", 2}, {"from", "mesh"}, {"kind", "notice"}, {"body", "Yours was denied."}, {"reply_to", "mine"}});
        QTRY_COMPARE(room.summary("inbox"), QStringLiteral("mesh"));
        QCOMPARE(room.notifier.visible.at(QStringLiteral("inbox")).body, QStringLiteral("Yours was denied."));
    }
    void howAStopWentIsInItsNotification_data()
    {
        QTest::addColumn<bool>("isListLate");
        QTest::newRow("the list comes first") << false;
        QTest::newRow("the list comes late") << true;
    }
    void howAStopWentIsInItsNotification()
    {
        QFETCH(bool, isListLate);
        Room room;
        room.open();
        const auto stop = [&room] {
            room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("paused")}}});
            room.control.notify("presence", Json::object());
        };
        if (!isListLate)
            stop();
        room.control.notify("message",
            {{"cursor", 1}, {"from", "mesh"}, {"kind", "notice"}, {"body", "2 could not be stopped."},
                {"reply_to", "id-hal"}});
        if (isListLate) {
            room.control.notify(
                "message", {{"cursor", 2}, {"from", "mesh"}, {"kind", "notice"}, {"body", "Other news."}});
            QTRY_COMPARE(room.summary("inbox"), QStringLiteral("mesh")); // Both have been looked at.
            room.notifier.visible.clear();
            stop();
        }
        const auto key = QStringLiteral("stopped:hal");
        QTRY_VERIFY(room.notifier.visible.contains(key)
            && room.notifier.visible.at(key).body.contains(QStringLiteral("2 could not be stopped.")));
        QCOMPARE(room.notifier.buttons(key), (QStringList {QStringLiteral("resume"), QStringLiteral("show")}));
        QCOMPARE(room.notifier.visible.size(), std::size_t {1});
    }
    void whoLetASessionGoOnKnowsIt()
    {
        Room room;
        room.open();
        room.control.notify("message",
            {{"cursor", 1}, {"from", "mesh"}, {"kind", "notice"}, {"body", "hal goes on."}, {"reply_to", "id-hal"}});
        room.control.notify("message", {{"cursor", 2}, {"from", "mesh"}, {"kind", "notice"}, {"body", "Other news."}});
        QTRY_COMPARE(room.summary("inbox"), QStringLiteral("mesh")); // One.
        QCOMPARE(room.notifier.visible.at(QStringLiteral("inbox")).body, QStringLiteral("Other news."));
    }
    void anotherServiceHasOtherNews()
    {
        Room room;
        room.open();
        room.hold({"1001"});
        QTRY_VERIFY(!room.notifier.visible.empty());
        room.control.stop();
        QTRY_VERIFY(room.notifier.visible.empty()); // Nothing can be decided now.
    }
};

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
