// SPDX-License-Identifier: MIT
// The icon of the real tray program on real desktops, of each kind that Debian has, and on those that have none.
#include "desktop.h"
#include "own_watcher.h"

#include <QDBusArgument>

using namespace mesh;
using namespace mesh::test;

namespace {

/// One entry of a menu that an icon has handed to its desktop.
struct Entry {
    int id = 0;
    QString label;
};

/// The entries of a menu as com.canonical.dbusmenu has them, those inside of others too.
void collect(const QDBusArgument &layout, std::vector<Entry> &entries)
{
    Entry entry;
    QVariantMap properties;
    QVariantList inside;
    layout.beginStructure();
    layout >> entry.id >> properties >> inside;
    layout.endStructure();
    entry.label = properties.value(QStringLiteral("label")).toString().remove(QLatin1Char('_'));
    entries.push_back(entry);
    for (const auto &one : inside) {
        const auto bare = one.canConvert<QDBusVariant>() ? one.value<QDBusVariant>().variant() : one;
        collect(bare.value<QDBusArgument>(), entries);
    }
}

QDBusMessage toMenu(const QString &item, const char *method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(
        item, QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu"), QString::fromUtf8(method));
    message.setArguments(arguments);
    return message;
}

/// Empty when it hands out none.
std::vector<Entry> entriesOf(const QDBusConnection &bus, const QString &item)
{
    std::vector<Entry> entries;
    const auto answer = bus.call(toMenu(item, "GetLayout", {0, -1, QStringList()}));
    if (answer.arguments().size() == 2)
        collect(answer.arguments().at(1).value<QDBusArgument>(), entries);
    return entries;
}

/// The panel of Xfce with nothing on it but where icons go.
constexpr const char *panelSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
)";

} // namespace

class DesktopIconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MESH_NEEDS(QStringLiteral("Xvfb"), QStringLiteral("dbus-daemon"), QStringLiteral("openbox"),
            QStringLiteral("xdotool"));
    }
    void anIconInAnXEmbedTrayOpensTheWindow()
    {
        MESH_NEEDS(QStringLiteral("trayer"));
        Desktop desktop;
        QVERIFY(desktop.startTrayer());
        QVERIFY(desktop.startService());
        desktop.startTray();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.icon(), Desktop::patience);
        QVERIFY(!desktop.mainWindow());
        desktop.screen->click(desktop.icon()->where.center());
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow(), Desktop::patience);
    }
    void itsMenuIsUsedByKeyboard()
    {
        MESH_NEEDS(QStringLiteral("trayer"));
        Desktop desktop;
        QVERIFY(desktop.startTrayer());
        QVERIFY(desktop.startService());
        desktop.startTray();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.icon(), Desktop::patience);
        desktop.screen->click(desktop.icon()->where.center(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.menu(), Desktop::patience);
        desktop.screen->press({QStringLiteral("o")});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow(), Desktop::patience);
        QVERIFY(!desktop.menu());
        // Not where it was clicked just now: that would be half of a double click.
        desktop.screen->click(desktop.icon()->where.center() + QPoint(0, 10), 3);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.menu(), Desktop::patience);
        desktop.screen->press({QStringLiteral("Up"), QStringLiteral("Return")}); // The last one: it ends the program.
        QTRY_COMPARE_WITH_TIMEOUT(desktop.tray.state(), QProcess::NotRunning, Desktop::patience);
        QCOMPARE(desktop.tray.exitCode(), 0);
    }
    void anIconOnAPanelOpensTheWindow()
    {
        MESH_NEEDS(QStringLiteral("xfce4-panel"));
        Desktop desktop;
        place(desktop.file("home/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"), panelSettings);
        // Nothing is started by the bus here: its settings daemon neither.
        const auto entry = contentOf(QStringLiteral("/usr/share/dbus-1/services/org.xfce.Xfconf.service"));
        const auto daemon = entry.mid(entry.indexOf("Exec=") + 5).split('\n').front();
        desktop.programs.start(QString::fromUtf8(daemon));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.hasName("org.xfce.Xfconf"), Desktop::patience);
        desktop.programs.start(QStringLiteral("xfce4-panel"), {QStringLiteral("--disable-wm-check")});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.hasName("org.kde.StatusNotifierWatcher"), Desktop::patience);
        QVERIFY(desktop.startService());
        desktop.startTray();
        const auto items = [&] {
            auto ask = QDBusMessage::createMethodCall(QStringLiteral("org.kde.StatusNotifierWatcher"),
                QStringLiteral("/StatusNotifierWatcher"), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Get"));
            ask.setArguments(
                {QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("RegisteredStatusNotifierItems")});
            const auto answer = desktop.bus().call(ask).arguments();
            return answer.isEmpty() ? QStringList() : answer.front().value<QDBusVariant>().variant().toStringList();
        };
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, Desktop::patience);
        QVERIFY(!desktop.mainWindow());
        // Registered is not drawn yet: the click is made again until there is something to hit.
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (!desktop.mainWindow())
                    desktop.screen->click({16, 16});
                return desktop.mainWindow().has_value();
            },
            Desktop::patience));
    }
    void aDesktopThatComesLaterGetsTheIconAndItsMenu()
    {
        Desktop desktop;
        QVERIFY(desktop.startService());
        desktop.startTray();
        // It runs and has looked for a desktop, in vain.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desktop.file("data/run/tray.sock")), Desktop::patience);
        QVERIFY(!desktop.mainWindow());
        OwnWatcher watcher(desktop.bus());
        QTRY_COMPARE_WITH_TIMEOUT(watcher.items.size(), 1, Desktop::patience);
        const auto item = watcher.items.front();
        int open = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (const auto &entry : entriesOf(desktop.bus(), item)) {
                    if (entry.label == u"Open window")
                        open = entry.id;
                }
                return open != 0;
            },
            Desktop::patience));
        QVERIFY(!desktop.mainWindow());
        desktop.bus().send(
            toMenu(item, "Event", {open, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U}));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow(), Desktop::patience);
    }
    void aDesktopThatReadsTheIconBeforeItAnswersIsNotAskedMeanwhile()
    {
        Desktop desktop;
        OwnWatcher watcher(desktop.bus());
        std::optional<std::vector<Entry>> read;
        watcher.readBeforeAnswer = [&](const QString &item) { read = entriesOf(desktop.bus(), item); };
        QVERIFY(desktop.startService());
        desktop.startTray();
        QTRY_VERIFY_WITH_TIMEOUT(read, 2 * Desktop::patience); // Who waits for the other gives up after 25 s.
        QVERIFY(!read->empty());
        QVERIFY(!desktop.mainWindow());
    }
    void withoutADesktopThatDrawsIconsTheWindowOpens()
    {
        Desktop desktop;
        QVERIFY(desktop.startService());
        desktop.startTray();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mainWindow(), Desktop::patience);
        // Nobody can end by an icon what has none.
        desktop.screen->press({QStringLiteral("ctrl+w")});
        QTRY_COMPARE_WITH_TIMEOUT(desktop.tray.state(), QProcess::NotRunning, Desktop::patience);
        QCOMPARE(desktop.tray.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(DesktopIconsTest)
#include "tst_desktop_icons.moc"
