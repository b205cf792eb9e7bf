// SPDX-License-Identifier: MIT
// The real tray program when something that it needs is not there, goes, or is there already.
#include "desktop.h"
#include "dunst.h"

using namespace mesh;
using namespace mesh::test;

class DesktopStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MESH_NEEDS(QStringLiteral("Xvfb"), QStringLiteral("dbus-daemon"), QStringLiteral("openbox"),
            QStringLiteral("xdotool"));
    }
    void withoutADesktopItSaysSo_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("cause");
        QTest::newRow("none") << QStringList() << "neither DISPLAY nor WAYLAND_DISPLAY is set";
        QTest::newRow("one that is gone") << QStringList(QStringLiteral("DISPLAY=:7654")) << "display :7654";
        QTest::newRow("of no kind that is known")
            << QStringList {QStringLiteral("DISPLAY=:0"), QStringLiteral("QT_QPA_PLATFORM=nonsense")} << "nonsense";
    }
    void withoutADesktopItSaysSo()
    {
        QFETCH(QStringList, variables);
        QFETCH(QString, cause);
        QTemporaryDir home;
        Programs programs;
        programs.environment = variables;
        programs.environment << QStringLiteral("HOME=") + home.path() << QStringLiteral("LC_ALL=C.UTF-8");
        auto &tray = programs.start(Desktop::trayProgram());
        QTRY_COMPARE_WITH_TIMEOUT(tray.state(), QProcess::NotRunning, Desktop::patience);
        QCOMPARE(tray.exitStatus(), QProcess::NormalExit);
        QCOMPARE(tray.exitCode(), 1);
        const auto lines = QString::fromUtf8(tray.readAllStandardError()).trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(cause), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(QStringLiteral("mesh approvals")), qPrintable(lines[1]));
    }
    void aSecondStartBringsTheFirstToTheFront()
    {
        Desktop desktop;
        QVERIFY(desktop.startService());
        desktop.startTray({});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow(), Desktop::patience);
        const auto window = desktop.mainWindow()->id;
        QTRY_COMPARE(desktop.screen->topmost(), window);
        const auto other = desktop.screen->cover();
        QTRY_COMPARE(desktop.screen->topmost(), other);
        QCOMPARE(desktop.programs.run(Desktop::trayProgram(), {}), 0);
        QTRY_COMPARE(desktop.screen->topmost(), window);
        QCOMPARE(desktop.tray.state(), QProcess::Running);
    }
    void withoutASessionBusThePersonDecidesInTheWindow()
    {
        Desktop desktop;
        QVERIFY(desktop.startTrayer());
        QVERIFY(desktop.startService());
        desktop.programs.environment << QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere");
        desktop.startTray({});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow(), Desktop::patience);
        const auto id = desktop.held();
        QVERIFY(!id.empty());
        QTRY_VERIFY_WITH_TIMEOUT(desktop.icon(), Desktop::patience);
        // A button that decides is dead at first: pressed again until it is not.
        desktop.screen->press({QStringLiteral("ctrl+3"), QStringLiteral("Home")});
        QVERIFY(QTest::qWaitFor(
            [&] {
                desktop.screen->press({QStringLiteral("ctrl+Return")});
                return desktop.stateOf(id) == "delivered";
            },
            Desktop::patience));
        QCOMPARE(stringOr(desktop.gotUntil(Desktop::dangerous()).back(), "approved_by"), std::string("tray"));
        QCOMPARE(desktop.tray.state(), QProcess::Running);
    }
    void whoClosesTheWindowIsToldOnceWhereItWent()
    {
        MESH_NEEDS(QStringLiteral("dunst"), QStringLiteral("trayer"));
        Desktop desktop;
        QVERIFY(desktop.startTrayer());
        Dunst dunst(desktop);
        QVERIFY(dunst.start());
        QVERIFY(desktop.startService());
        desktop.startTray({});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow() && desktop.icon(), Desktop::patience);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.screen->active(), desktop.mainWindow()->id, Desktop::patience);
        desktop.screen->press({QStringLiteral("ctrl+w")});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.mainWindow(), Desktop::patience);
        QTRY_COMPARE_WITH_TIMEOUT(dunst.all().size(), std::size_t {1}, Desktop::patience);
        QVERIFY(dunst.last().summary.contains(QStringLiteral("still here")));
        QCOMPARE(desktop.programs.run(Desktop::trayProgram(), {}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow(), Desktop::patience);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.screen->active(), desktop.mainWindow()->id, Desktop::patience);
        desktop.screen->press({QStringLiteral("ctrl+w")});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.mainWindow(), Desktop::patience);
        QVERIFY(!desktop.held().empty()); // What is told after it shows that it was not.
        QTRY_COMPARE_WITH_TIMEOUT(dunst.all().size(), std::size_t {2}, Desktop::patience);
        QVERIFY(dunst.last().summary.contains(QStringLiteral("is held")));
    }
    void aServiceThatComesLaterOrAgainIsFound_data()
    {
        QTest::addColumn<bool>("isThereAtFirst");
        QTest::newRow("it comes later") << false;
        QTest::newRow("it is killed and comes again") << true;
    }
    void aServiceThatComesLaterOrAgainIsFound()
    {
        MESH_NEEDS(QStringLiteral("dunst"), QStringLiteral("trayer"));
        QFETCH(bool, isThereAtFirst);
        Desktop desktop;
        QVERIFY(desktop.startTrayer());
        Dunst dunst(desktop);
        QVERIFY(dunst.start());
        if (isThereAtFirst)
            QVERIFY(desktop.startService());
        desktop.startTray();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.icon(), Desktop::patience);
        if (isThereAtFirst) {
            QVERIFY(!desktop.held().empty());
            QTRY_COMPARE_WITH_TIMEOUT(dunst.all().size(), std::size_t {1}, Desktop::patience);
            desktop.service.kill();
            // What cannot be decided any more is not offered.
            QTRY_VERIFY_WITH_TIMEOUT(!dunst.window(), Desktop::patience);
        }
        QVERIFY(desktop.startService());
        const auto before = dunst.all().size();
        QVERIFY(!desktop.held(Desktop::dangerous(" again")).empty());
        QTRY_VERIFY_WITH_TIMEOUT(dunst.window() && dunst.all().size() > before, Desktop::patience);
        QVERIFY(
            dunst.last().summary.contains(isThereAtFirst ? QStringLiteral("2 message") : QStringLiteral("is held")));
    }
};

QTEST_GUILESS_MAIN(DesktopStartsTest)
#include "tst_desktop_starts.moc"
