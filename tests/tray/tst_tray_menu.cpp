// SPDX-License-Identifier: MIT
// The menu of the icon, and what people can do about sessions from it.
#include "window/tray_menu.h"

#include "models/held_texts.h"
#include "tray/fake_desk.h"
#include "window/alert_deeds.h"
#include "window/session_deeds.h"

#include <QApplication>
#include <QInputDialog>
#include <QSignalSpy>
#include <QTimer>

using namespace mesh;
using namespace mesh::test;

namespace {

Json session(const char *name, const char *state, const char *machine = nullptr)
{
    return {{"id", std::string("id-") + name}, {"name", name}, {"machine", machine ? Json(machine) : Json()},
        {"state", state}, {"locks", Json::array()}};
}

struct Room : FakeDesk {
    HeldTexts texts {desk};
    SessionDeeds sessionDeeds {desk, deeds};
    AlertDeeds alertDeeds {desk, deeds, texts};
    TrayMenu menu {desk, deeds, sessionDeeds, alertDeeds};

    Room()
    {
        control.answer("list",
            {{"machine", "desk"},
                {"sessions", {session("hal", "busy"), session("eve", "idle"), session("andre", "idle", "studio")}}});
        control.answer("approvals.list", {{"held", Json::array()}});
        control.answer(
            "remote.list", {{"machines", {{{"fingerprint", "f"}, {"name", "studio"}, {"state", "linked"}}}}});
        control.answer("pairs.list", {{"pairs", Json::array()}});
        control.answer("config.list", {{"settings", {{{"key", "pause_deliveries"}, {"value", false}}}}});
        control.answer("config.set", Json::object());
        control.answer("approvals.decide", Json::object());
        control.answer("pair.invite", {{"state", "invited"}});
        control.answer("resume", Json::object());
        control.handle("approvals.show", [](const Json &params) {
            return Json {{"short", stringOr(params, "message")}, {"sha256", "sha"}, {"body", "git push --force"}};
        });
    }
    void open()
    {
        start();
        QTRY_VERIFY(isOnline());
        QTRY_VERIFY(find(QStringLiteral("hal: busy")));
    }
    /// The action of that text, wherever it is.
    QAction *find(const QString &text) const { return find(menu, text); }
    static QAction *find(const QMenu &in, const QString &text)
    {
        for (auto *action : in.actions()) {
            if (action->text().remove(QLatin1Char('&')) == text)
                return action;
            if (auto *below = action->menu() ? find(*action->menu(), text) : nullptr)
                return below;
        }
        return nullptr;
    }
    QMenu *menuOf(const QString &text) const
    {
        auto *action = find(text);
        return action ? action->menu() : nullptr;
    }
};

} // namespace

class TrayMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAServiceItOffersToStartIt()
    {
        Room room;
        QSignalSpy asked(&room.menu, &TrayMenu::startServiceAsked);
        QVERIFY(room.find(QStringLiteral("Start the service")));
        QVERIFY(!room.find(QStringLiteral("Pause deliveries")));
        QVERIFY(room.find(QStringLiteral("Quit")));
        room.find(QStringLiteral("Start the service"))->trigger();
        QCOMPARE(asked.count(), 1);
    }
    void sessionsAndMachines()
    {
        Room room;
        room.open();
        QVERIFY(room.find(QStringLiteral("andre@studio: idle")));
        QTRY_VERIFY(room.find(QStringLiteral("studio: connected")));
        QSignalSpy window(&room.menu, &TrayMenu::windowAsked);
        room.find(QStringLiteral("Add a machine…"))->trigger();
        QCOMPARE(window.front().front().toString(), QStringLiteral("machines"));
    }
    void whatItDoesNotShowAnyMoreIsGone()
    {
        Room room;
        room.open();
        const auto inside = room.menu.findChildren<QMenu *>().size();
        for (const auto *state : {"idle", "busy", "idle"}) {
            room.control.change("list",
                {{"machine", "desk"},
                    {"sessions", {session("hal", state), session("eve", "idle"), session("andre", "idle", "studio")}}},
                "sessions");
            QTRY_VERIFY(room.find(QStringLiteral("hal: ") + QString::fromUtf8(state)));
        }
        QCOMPARE(room.menu.findChildren<QMenu *>().size(), inside);
    }
    void deliveriesArePaused()
    {
        Room room;
        room.open();
        QTRY_VERIFY(!room.find(QStringLiteral("Pause deliveries"))->isChecked());
        room.find(QStringLiteral("Pause deliveries"))->trigger();
        QTRY_COMPARE(room.control.last("config.set"), QStringLiteral(R"({"key":"pause_deliveries","value":true})"));
        room.control.change(
            "config.list", {{"settings", {{{"key", "pause_deliveries"}, {"value", true}}}}}, "settings");
        QTRY_VERIFY(room.find(QStringLiteral("Pause deliveries"))->isChecked());
    }
    void whatIsRefusedIsNotShownAsDone()
    {
        Room room;
        room.control.refuse("config.set", {Reason::StorageFailed, Phrase("The disk is full."), {}, {}});
        room.open();
        QTRY_VERIFY(!room.find(QStringLiteral("Pause deliveries"))->isChecked());
        room.find(QStringLiteral("Pause deliveries"))->trigger();
        QTRY_COMPARE(room.failures.size(), 1);
        QTRY_VERIFY(!room.find(QStringLiteral("Pause deliveries"))->isChecked());
    }
    void whatWaitsIsDecidedWhereItsTextStands()
    {
        Room room;
        room.open();
        room.control.change("approvals.list",
            {{"held", {{{"short", "1001"}, {"from", "hal"}, {"to", "eve"}, {"bytes", 21}, {"sha256", "sha"}}}}},
            "approvals");
        QTRY_VERIFY(room.find(QStringLiteral("Approve")));
        auto *inside = room.menuOf(QStringLiteral("#1001 from hal to eve is held"));
        QVERIFY(inside);
        QCOMPARE(inside->actions().front()->text(), QStringLiteral("git push --force"));
        QSignalSpy window(&room.alertDeeds, &AlertDeeds::windowNeeded);
        room.find(QStringLiteral("Approve"))->trigger();
        QVERIFY(QTest::qWaitFor([&] { return window.count() == 1; })); // It has only just come.
        QTRY_VERIFY([&] {
            room.find(QStringLiteral("Deny"))->trigger();
            return QTest::qWaitFor([&] { return room.control.count("approvals.decide") > 0; }, 100);
        }());
        QVERIFY(room.control.last("approvals.decide").contains(QStringLiteral("deny")));
    }
    void whatAHostMayDrawOtherwiseIsNotApprovedThere_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("plain") << QStringLiteral("git push --force") << true;
        QTest::newRow("a mnemonic of hosts") << QStringLiteral("rm -rf my_files") << false;
        QTest::newRow("a mnemonic of ours") << QStringLiteral("make & rm") << false;
        QTest::newRow("what begins a second column") << QStringLiteral("rm\t-rf") << false;
    }
    /// Hosts that copy the menu do not draw underscores.
    void whatAHostMayDrawOtherwiseIsNotApprovedThere()
    {
        QFETCH(QString, body);
        QFETCH(bool, isOffered);
        Room room;
        room.control.handle("approvals.show", [body](const Json &params) {
            return Json {{"short", stringOr(params, "message")}, {"sha256", "sha"}, {"body", body.toStdString()}};
        });
        room.open();
        room.control.change("approvals.list",
            {{"held", {{{"short", "1001"}, {"from", "hal"}, {"to", "eve"}, {"bytes", 21}, {"sha256", "sha"}}}}},
            "approvals");
        QTRY_VERIFY(room.find(QStringLiteral("Deny")));
        QTRY_VERIFY(room.texts.of(QStringLiteral("1001")));
        room.menu.rebuild();
        QCOMPARE(room.find(QStringLiteral("Approve")) != nullptr, isOffered);
        QVERIFY(room.find(QStringLiteral("Show")));
    }
    void whoIsStoppedGoesOn()
    {
        Room room;
        room.open();
        room.control.answer("list", {{"machine", "desk"}, {"sessions", {session("hal", "paused")}}});
        room.control.notify("presence", Json::object());
        QTRY_VERIFY(room.menuOf(QStringLiteral("hal is stopped")));
        room.menuOf(QStringLiteral("hal is stopped"))->actions().front()->trigger();
        QTRY_COMPARE(room.control.last("resume"), QStringLiteral(R"({"name":"hal","abort":false})"));
    }
    void twoSessionsArePaired_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("both here: invited and accepted")
            << QStringLiteral("hal: busy") << QStringLiteral("hal builds (Grip), eve reviews (Guard)")
            << QStringList {QStringLiteral(R"({"as":"hal","name":"eve","role":"grip"})"),
                   QStringLiteral(R"({"as":"eve","name":"hal"})")};
        QTest::newRow("the other way round")
            << QStringLiteral("hal: busy") << QStringLiteral("eve builds (Grip), hal reviews (Guard)")
            << QStringList {QStringLiteral(R"({"as":"hal","name":"eve","role":"guard"})"),
                   QStringLiteral(R"({"as":"eve","name":"hal"})")};
        QTest::newRow("with another machine's: invited")
            << QStringLiteral("andre@studio: idle") << QStringLiteral("andre@studio builds (Grip), eve reviews (Guard)")
            << QStringList {QStringLiteral(R"({"as":"eve","name":"andre@studio","role":"guard"})")};
    }
    void twoSessionsArePaired()
    {
        QFETCH(QString, of);
        QFETCH(QString, choice);
        QFETCH(QStringList, calls);
        Room room;
        room.open();
        auto *partners = Room::find(*room.menuOf(of), QStringLiteral("Pair it with"))->menu();
        Q_EMIT partners->aboutToShow();
        auto *choose = Room::find(*partners, choice);
        QVERIFY(choose);
        choose->trigger();
        QTRY_COMPARE(room.control.count("pair.invite"), static_cast<std::size_t>(calls.size()));
        QStringList asked;
        for (const auto &params : room.control.paramsOf("pair.invite"))
            asked << QString::fromStdString(toLine(params));
        QCOMPARE(asked, calls);
    }
    void aPairIsSteeredStoppedAndParted()
    {
        Room room;
        room.control.answer("pairs.list", {{"pairs", {{{"one", "hal"}, {"other", "eve"}, {"grip", "hal"}}}}});
        room.open();
        QTRY_VERIFY(room.find(QStringLiteral("Stop hal now…")));
        QVERIFY(room.find(QStringLiteral("Steer hal…")));
        QVERIFY(!room.find(QStringLiteral("Stop eve now…")));
        room.control.answer("pair.leave", Json::object());
        room.find(QStringLiteral("Unpair hal and eve"))->trigger();
        QTRY_COMPARE(room.control.last("pair.leave"), QStringLiteral(R"({"as":"hal"})"));
    }
    void invitationsAreAnswered_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("params");
        QTest::newRow("accepted") << QStringLiteral("Accept: pair with eve") << QStringLiteral("pair.invite")
                                  << QStringLiteral(R"({"as":"hal","name":"eve"})");
        QTest::newRow("declined") << QStringLiteral("Decline the invitation of eve") << QStringLiteral("pair.leave")
                                  << QStringLiteral(R"({"as":"hal"})");
        QTest::newRow("taken back") << QStringLiteral("Take the invitation of hal back") << QStringLiteral("pair.leave")
                                    << QStringLiteral(R"({"as":"eve"})");
    }
    void invitationsAreAnswered()
    {
        QFETCH(QString, choice);
        QFETCH(QString, method);
        QFETCH(QString, params);
        Room room;
        room.control.answer("pairs.list", {{"invitations", {{{"from", "eve"}, {"to", "hal"}, {"grip", nullptr}}}}});
        room.control.answer("pair.leave", Json::object());
        room.open();
        QTRY_VERIFY(room.find(choice));
        room.find(choice)->trigger();
        QTRY_COMPARE(room.control.last(method.toStdString()), params);
    }
    void theInvitationOfAnotherMachinesSessionIsNotOursToAnswer()
    {
        Room room;
        room.control.answer("pairs.list", {{"invitations", {{{"from", "eve"}, {"to", "andre@studio"}}}}});
        room.open();
        QTRY_VERIFY(room.find(QStringLiteral("Take the invitation of andre@studio back")));
        QVERIFY(!room.find(QStringLiteral("Accept: pair with eve")));
    }
    void whoeverRunsCommandsIsStopped_data()
    {
        QTest::addColumn<QString>("grip");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("params");
        QTest::newRow("Grip") << QStringLiteral("claude") << QStringLiteral("claude") << QStringLiteral("stop")
                              << QStringLiteral(R"({"name":"claude","body":"enough"})");
        QTest::newRow("Guard, whoever its partner is")
            << QStringLiteral("andre@studio") << QStringLiteral("claude") << QStringLiteral("stop")
            << QStringLiteral(R"({"name":"claude","body":"enough"})");
        QTest::newRow("Grip of another machine, by its Guard here")
            << QStringLiteral("andre@studio") << QStringLiteral("andre@studio") << QStringLiteral("pair.intercept")
            << QStringLiteral(R"({"as":"claude","urgent":true,"body":"enough"})");
    }
    void whoeverRunsCommandsIsStopped()
    {
        QFETCH(QString, grip);
        QFETCH(QString, name);
        QFETCH(QString, method);
        QFETCH(QString, params);
        Room room;
        auto claude = session("claude", "busy");
        claude["kind"] = "claude";
        room.control.answer("list",
            {{"machine", "desk"}, {"sessions", {claude, session("hal", "busy"), session("andre", "idle", "studio")}}});
        room.control.answer(
            "pairs.list", {{"pairs", {{{"one", "claude"}, {"other", "andre@studio"}, {"grip", grip.toStdString()}}}}});
        room.control.answer(method.toStdString(), {{"stopped", Json::array()}});
        room.open();
        QTRY_VERIFY(room.find(QStringLiteral("Stop %1 now…").arg(name)));
        QTimer::singleShot(0, &room.menu, [] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            dialog->setTextValue(QStringLiteral("enough"));
            dialog->accept();
        });
        room.find(QStringLiteral("Stop %1 now…").arg(name))->trigger();
        QTRY_COMPARE(room.control.last(method.toStdString()), params);
    }
};

QTEST_MAIN(TrayMenuTest)
#include "tst_tray_menu.moc"
