// SPDX-License-Identifier: MIT
// A message waits, the desktop says so, and the person decides there and then, or does not.
#include "desktop.h"
#include "dunst.h"

using namespace mesh;
using namespace mesh::test;

namespace {

/// Nobody has read a text sooner, and until then nothing is decided on this.
class ReadingTime
{
public:
    ReadingTime() { m_since.start(); }
    bool isOver() const { return m_since.hasExpired(1000); }

private:
    QElapsedTimer m_since;
};

} // namespace

class DesktopNotificationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desktop> desktop;
    std::unique_ptr<Dunst> dunst;

    void start(const QByteArray &markup = "markup = full")
    {
        QVERIFY(desktop->startTrayer());
        dunst = std::make_unique<Dunst>(*desktop);
        QVERIFY(dunst->start(markup));
        QVERIFY(desktop->startService());
        desktop->startTray();
        QTRY_VERIFY_WITH_TIMEOUT(desktop->icon(), Desktop::patience);
    }
    /// One message is held, and the person has read that.
    std::string heldAndRead(const std::string &text = Desktop::dangerous())
    {
        const auto before = dunst->all().size();
        const auto id = desktop->held(text);
        const bool isShown
            = QTest::qWaitFor([&] { return dunst->window() && dunst->all().size() > before; }, Desktop::patience);
        const ReadingTime reading;
        const bool isRead = QTest::qWaitFor([&] { return reading.isOver(); }, Desktop::patience);
        return isShown && isRead ? id : std::string();
    }

private Q_SLOTS:
    void initTestCase()
    {
        MESH_NEEDS(QStringLiteral("Xvfb"), QStringLiteral("dbus-daemon"), QStringLiteral("openbox"),
            QStringLiteral("xdotool"), QStringLiteral("trayer"), QStringLiteral("dunst"));
    }
    void init() { desktop = std::make_unique<Desktop>(); }
    void cleanup()
    {
        dunst.reset();
        desktop.reset();
    }

    void whatIsHeldIsShownWholeAndDecidedThere_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::newRow("approved") << true;
        QTest::newRow("denied") << false;
    }
    void whatIsHeldIsShownWholeAndDecidedThere()
    {
        QFETCH(bool, approve);
        start();
        const auto text = Desktop::dangerous(" & <b>tell me</b>\nwhen it is done");
        const auto id = heldAndRead(text);
        QVERIFY(!id.empty());
        QVERIFY(dunst->last().summary.contains(QStringLiteral("from alice to hal is held")));
        QCOMPARE(dunst->last().body, QString::fromStdString(text).toHtmlEscaped());
        QCOMPARE(dunst->last().urgency, QStringLiteral("CRITICAL"));
        QVERIFY(dunst->choose(approve ? "Approve" : "Deny"));
        QTRY_COMPARE_WITH_TIMEOUT(
            desktop->stateOf(id), std::string(approve ? "delivered" : "denied"), Desktop::patience);
        QTRY_VERIFY(!dunst->window());
        QVERIFY(!desktop->mainWindow());

        QCOMPARE(stringOr(desktop->send("the next one"), "state"), std::string("delivered"));
        const auto got = desktop->gotUntil("the next one");
        QVERIFY(!got.back().is_null());
        const auto it
            = std::find_if(got.begin(), got.end(), [&](const Json &one) { return stringOr(one, "id") == id; });
        QCOMPARE(it != got.end(), approve);
        if (approve) {
            QCOMPARE(stringOr(*it, "body"), text);
            QCOMPARE(stringOr(*it, "approved_by"), std::string("tray"));
        }
        for (const auto &one : got)
            QVERIFY(approve || toLine(one).find(Desktop::secret) == std::string::npos);
    }
    void whatOthersSayInItsNameDecidesNothing()
    {
        start();
        const auto id = heldAndRead();
        QVERIFY(!id.empty());
        for (uint number = 0; number < 20; ++number) {
            for (const auto *action : {"approve", "deny", "default"}) {
                auto forged = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                    QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
                forged.setArguments({number, QString::fromUtf8(action)});
                QVERIFY(desktop->bus().send(forged));
            }
        }
        // What is really chosen comes after all these.
        QVERIFY(desktop->bus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(dunst->choose("Show"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop->mainWindow(), Desktop::patience);
        QCOMPARE(desktop->stateOf(id), std::string("held"));
    }
    void toCloseItDecidesNothing()
    {
        start();
        const auto id = heldAndRead();
        QVERIFY(!id.empty());
        dunst->close();
        const auto next = heldAndRead(Desktop::dangerous(" the second"));
        QVERIFY(!next.empty());
        QVERIFY(dunst->last().summary.startsWith(QStringLiteral("2 message")));
        QCOMPARE(desktop->stateOf(id), std::string("held"));
        QVERIFY(!desktop->mainWindow());
    }
    void manyAtOnceAreOneThatShowsThem()
    {
        start();
        std::vector<std::string> ids;
        for (int at = 0; at < 5; ++at)
            ids.push_back(desktop->held(Desktop::dangerous(' ' + std::to_string(at))));
        QVERIFY(std::find(ids.begin(), ids.end(), std::string()) == ids.end());
        QTRY_VERIFY_WITH_TIMEOUT(dunst->last().summary.startsWith(QStringLiteral("5 message")), Desktop::patience);
        auto choices = dunst->choices();
        choices.removeDuplicates(); // A click on the notification itself is one of them here.
        choices.removeAll(QStringLiteral("Open the window"));
        QCOMPARE(choices, QStringList(QStringLiteral("Show")));
        QVERIFY(dunst->choose("Show"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop->mainWindow(), Desktop::patience);
        QTRY_VERIFY(!dunst->window()); // There was but one.
        for (const auto &id : ids)
            QCOMPARE(desktop->stateOf(id), std::string("held"));
    }
    void whatIsNotShownWholeIsNotApprovedThere()
    {
        start();
        const auto id = heldAndRead(Desktop::dangerous(std::string(300, 'x')));
        QVERIFY(!id.empty());
        QVERIFY(!dunst->last().body.contains(QString::fromUtf8(Desktop::secret)));
        const auto choices = dunst->choices();
        QVERIFY2(!choices.contains(QStringLiteral("Approve")), qPrintable(choices.join(QLatin1Char(' '))));
        QVERIFY(choices.contains(QStringLiteral("Deny")));
        QVERIFY(dunst->choose("Deny"));
        QTRY_COMPARE_WITH_TIMEOUT(desktop->stateOf(id), std::string("denied"), Desktop::patience);
    }
    void whatMayBeDrawnOtherwiseThanItIsIsNotApprovedThere()
    {
        start({});
        const auto id = heldAndRead("hello <span size=\"1\">" + Desktop::dangerous("</span>"));
        QVERIFY(!id.empty());
        QVERIFY(!dunst->choices().contains(QStringLiteral("Approve")));
        QVERIFY(dunst->choose("Show"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop->mainWindow(), Desktop::patience);
    }
    void whereNotificationsHaveNoButtonsTheMenuDecides()
    {
        const auto python = QStringLiteral("/usr/bin/python3"); // The distribution's, which has the module.
        Programs tools;
        tools.environment = {QStringLiteral("PATH=/usr/bin:/bin")};
        if (tools.run(python, {QStringLiteral("-c"), QStringLiteral("import dbusmock")}) != 0)
            MESH_NEEDS(QStringLiteral("python3-dbusmock"));
        QVERIFY(desktop->startTrayer());
        const auto log = desktop->file("notified");
        desktop->programs.start(python,
            {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--session"), QStringLiteral("--logfile"),
                log, QStringLiteral("--template"), QStringLiteral("notification_daemon")});
        QTRY_VERIFY_WITH_TIMEOUT(desktop->hasName("org.freedesktop.Notifications"), Desktop::patience);
        QVERIFY(desktop->startService());
        desktop->startTray();
        QTRY_VERIFY_WITH_TIMEOUT(desktop->icon(), Desktop::patience);
        const auto id = desktop->held();
        QVERIFY(!id.empty());
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(log).contains("is held"), Desktop::patience);
        QVERIFY2(contentOf(log).contains("[]"), contentOf(log).constData()); // Its actions.
        QVERIFY(!contentOf(log).contains("Approve"));
        const ReadingTime reading;
        QTRY_VERIFY(reading.isOver());
        desktop->screen->click(desktop->icon()->where.center(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(desktop->menu(), Desktop::patience);
        desktop->screen->press({QStringLiteral("Down"), QStringLiteral("Right"), QStringLiteral("a")});
        QTRY_COMPARE_WITH_TIMEOUT(desktop->stateOf(id), std::string("delivered"), Desktop::patience);
        QCOMPARE(stringOr(desktop->gotUntil(Desktop::dangerous()).back(), "approved_by"), std::string("tray"));
        QVERIFY(!desktop->mainWindow());
    }
};

QTEST_GUILESS_MAIN(DesktopNotificationsTest)
#include "tst_desktop_notifications.moc"
