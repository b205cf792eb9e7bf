// SPDX-License-Identifier: MIT
// Dark or light: the portal's word, the palette without one, and whom we believe.
#include "desktop/color_scheme.h"

#include "tray/private_bus.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

using Settings = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Settings)

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String appearance("org.freedesktop.appearance");

void tell(const QDBusConnection &from, const QString &space, const QString &key, const QVariant &value)
{
    auto message = QDBusMessage::createSignal(
        path, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
    message.setArguments({space, key, QVariant::fromValue(QDBusVariant(value))});
    from.send(message);
}

/// The desktop portal, played on a connection of its own.
class PlayedPortal : public QDBusVirtualObject
{
public:
    PlayedPortal(QDBusConnection bus, QVariantMap values)
        : m_bus(std::move(bus))
        , m_values(std::move(values))
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    ~PlayedPortal() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.member() != u"ReadAll" || !message.arguments().at(0).toStringList().contains(appearance))
            return false;
        ++asked;
        return m_bus.send(message.createReply(QVariant::fromValue(Settings {{appearance, m_values}})));
    }

    int asked = 0;

private:
    QDBusConnection m_bus;
    const QVariantMap m_values;
};

QVariantMap values(uint scheme, uint contrast = 0)
{
    return {{QStringLiteral("color-scheme"), scheme}, {QStringLiteral("contrast"), contrast}};
}

} // namespace

class ColorSchemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<Settings>(); }
    void init()
    {
        m_bus.emplace();
        m_ours.emplace(m_bus->connect(QStringLiteral("ours")));
        m_portals.emplace(m_bus->connect(QStringLiteral("portal")));
        QVERIFY(m_ours->isConnected());
    }
    void cleanup()
    {
        m_ours.reset();
        m_portals.reset();
        m_bus.reset();
    }

    void thePortalsWord_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<uint>("contrast");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("none: as the palette") << 0U << 0U << false;
        QTest::newRow("dark") << 1U << 0U << true;
        QTest::newRow("light") << 2U << 0U << false;
        QTest::newRow("unknown") << 7U << 0U << false;
        QTest::newRow("high contrast") << 1U << 1U << true;
    }
    void thePortalsWord()
    {
        QFETCH(uint, scheme);
        QFETCH(uint, contrast);
        QFETCH(bool, isDark);
        const PlayedPortal portal(*m_portals, values(scheme, contrast));
        const ColorScheme colors(*m_ours);
        QSignalSpy changed(&colors, &ColorScheme::changed);
        QVERIFY(!colors.isDark()); // The offscreen platform's palette is light.
        QTRY_COMPARE(portal.asked, 1);
        QTRY_COMPARE(colors.isDark(), isDark);
        QTRY_COMPARE(colors.highContrast(), contrast == 1);
        QCOMPARE(changed.size(), isDark ? 1 : 0);
    }
    void aChange()
    {
        const PlayedPortal portal(*m_portals, values(2));
        const ColorScheme colors(*m_ours);
        QSignalSpy changed(&colors, &ColorScheme::changed);
        QSignalSpy contrast(&colors, &ColorScheme::contrastChanged);
        QTRY_COMPARE(portal.asked, 1);
        tell(*m_portals, appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(changed, (QList<QVariantList> {{true}}));
        tell(*m_portals, QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), 2U);
        tell(*m_portals, appearance, QStringLiteral("accent-color"), 2U);
        tell(*m_portals, appearance, QStringLiteral("contrast"), 1U);
        QTRY_COMPARE(contrast, (QList<QVariantList> {{true}}));
        QCOMPARE(changed.size(), 1);
        tell(*m_portals, appearance, QStringLiteral("color-scheme"), 2U);
        QTRY_COMPARE(changed, (QList<QVariantList> {{true}, {false}}));
    }
    void strangersAreNotHeard()
    {
        const auto stranger = m_bus->connect(QStringLiteral("stranger"));
        const PlayedPortal portal(*m_portals, values(2));
        const ColorScheme colors(*m_ours);
        QSignalSpy changed(&colors, &ColorScheme::changed);
        QSignalSpy contrast(&colors, &ColorScheme::contrastChanged);
        QTRY_COMPARE(portal.asked, 1);
        tell(stranger, appearance, QStringLiteral("color-scheme"), 1U);
        passOn(stranger, *m_ours);
        tell(*m_portals, appearance, QStringLiteral("contrast"), 1U);
        QTRY_COMPARE(contrast.size(), 1);
        QVERIFY(changed.isEmpty());
    }
    void aPortalThatComesLater()
    {
        const ColorScheme colors(*m_ours);
        QSignalSpy changed(&colors, &ColorScheme::changed);
        std::optional<PlayedPortal> portal(std::in_place, *m_portals, values(1));
        QTRY_COMPARE(changed, (QList<QVariantList> {{true}}));
        portal.reset();
        portal.emplace(*m_portals, values(2));
        QTRY_COMPARE(changed, (QList<QVariantList> {{true}, {false}}));
    }
    void aDarkPalette()
    {
        // As the platform has it: an application's own palette is marked by the attribute.
        const auto light = QGuiApplication::palette();
        QPalette dark(QColor(40, 40, 40));
        const ColorScheme colors(*m_ours);
        QSignalSpy changed(&colors, &ColorScheme::changed);
        QGuiApplication::setPalette(dark);
        QTRY_VERIFY(QCoreApplication::testAttribute(Qt::AA_SetPalette));
        QCoreApplication::processEvents();
        QVERIFY(changed.isEmpty());
        QCoreApplication::setAttribute(Qt::AA_SetPalette, false);
        QEvent event(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(qGuiApp, &event);
        QCOMPARE(changed, (QList<QVariantList> {{true}}));
        QGuiApplication::setPalette(light);
        QCoreApplication::setAttribute(Qt::AA_SetPalette, false);
    }

private:
    std::optional<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_ours;
    std::optional<QDBusConnection> m_portals;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    ColorSchemeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_color_scheme.moc"
