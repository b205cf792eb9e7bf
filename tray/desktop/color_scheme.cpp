// SPDX-License-Identifier: MIT
#include "desktop/color_scheme.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace mesh {
namespace {

constexpr QLatin1String portalName("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String interfaceName("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme");
constexpr QLatin1String contrastKey("contrast");

enum Scheme : uint { NoPreference = 0, Dark = 1, Light = 2 };

bool isDarkPalette()
{
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ColorScheme::ColorScheme(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_isDark(isDarkPalette())
{
    QCoreApplication::instance()->installEventFilter(this);
    const auto *watcher = new QDBusServiceWatcher(portalName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            ++m_reign;
            m_owner.clear();
            if (!owner.isEmpty()) // Else what it said last still holds.
                ask();
        });
    // Without a sender: with one, QtDBus would ask the bus for the owner and wait. The slot looks at it itself.
    m_bus.connect({}, portalPath, interfaceName, QStringLiteral("SettingChanged"), this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant, QDBusMessage)));
    ask();
}

bool ColorScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        judge();
    return QObject::eventFilter(watched, event);
}

void ColorScheme::ask()
{
    auto message = QDBusMessage::createMethodCall(portalName, portalPath, interfaceName, QStringLiteral("ReadAll"));
    message.setArguments({QStringList {appearance}});
    const auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, reign = m_reign](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            const auto reply = finished->reply();
            if (reign != m_reign || reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}")
                return;
            m_owner = reply.service();
            const auto settings
                = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst()).value(appearance);
            take(schemeKey, settings.value(schemeKey));
            take(contrastKey, settings.value(contrastKey));
        });
}

void ColorScheme::onSettingChanged(
    const QString &space, const QString &key, const QDBusVariant &value, const QDBusMessage &message)
{
    if (space == appearance && !m_owner.isEmpty() && message.service() == m_owner)
        take(key, value.variant());
}

void ColorScheme::take(const QString &key, const QVariant &value)
{
    if (key == schemeKey) {
        const auto scheme = value.toUInt();
        m_wantsDark = scheme == Dark || scheme == Light ? std::optional(scheme == Dark) : std::nullopt;
        judge();
    } else if (key == contrastKey) {
        const bool isHigh = value.toUInt() == 1;
        if (std::exchange(m_highContrast, isHigh) != isHigh)
            Q_EMIT contrastChanged(isHigh);
    }
}

void ColorScheme::judge()
{
    // A palette that the program itself has set says nothing about the person.
    const bool isOwnPalette = QCoreApplication::testAttribute(Qt::AA_SetPalette);
    const bool isDark = m_wantsDark.value_or(isOwnPalette ? m_isDark : isDarkPalette());
    if (std::exchange(m_isDark, isDark) != isDark)
        Q_EMIT changed(isDark);
}

} // namespace mesh
