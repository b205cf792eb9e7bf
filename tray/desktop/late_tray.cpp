// SPDX-License-Identifier: MIT
#include "desktop/late_tray.h"

#ifndef Q_OS_MACOS
#include "desktop/xembed_host.h"
#endif

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include <utility>

namespace mesh {
namespace {

constexpr QLatin1String watcherName("org.kde.StatusNotifierWatcher");
constexpr QLatin1String watcherPath("/StatusNotifierWatcher");

} // namespace

LateTray::LateTray(QDBusConnection bus, std::chrono::milliseconds longest, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        disconnect(&m_end, nullptr, this, nullptr);
        Q_EMIT ready();
    });
#ifdef Q_OS_MACOS
    onHostRegistered();
#else
    if (QGuiApplication::platformName() != u"xcb") {
        onHostRegistered();
        return;
    }
    m_end.start(longest);
    auto *xembed = new XEmbedHost(this);
    connect(xembed, &XEmbedHost::appeared, this, &LateTray::onHostRegistered);
    if (xembed->isThere())
        onHostRegistered();
    const auto *watcher = new QDBusServiceWatcher(watcherName, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &LateTray::askWatcher);
    m_bus.connect(
        {}, watcherPath, watcherName, QStringLiteral("StatusNotifierHostRegistered"), this, SLOT(onHostRegistered()));
    askWatcher();
#endif
}

void LateTray::askWatcher()
{
    auto message = QDBusMessage::createMethodCall(
        watcherName, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setArguments({QString(watcherName), QStringLiteral("IsStatusNotifierHostRegistered")});
    message.setAutoStartService(false);
    const auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QVariant> reply = *finished;
        if (!reply.isError() && reply.value().toBool())
            onHostRegistered();
    });
}

void LateTray::onHostRegistered()
{
    m_end.start(0);
}

} // namespace mesh
