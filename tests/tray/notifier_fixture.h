// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/dbus_notifier.h"

#include "tray/played_notifications.h"
#include "tray/private_bus.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace mesh::test {

inline const QStringList everything {
    QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("persistence")};

inline Notification approval(const QString &key = QStringLiteral("k3f9"))
{
    return {key, QStringLiteral("hal waits for you"), QStringLiteral("rm -rf <b>build</b> & exit"), true, true,
        {{QStringLiteral("approve"), QStringLiteral("Approve")}, {QStringLiteral("deny"), QStringLiteral("Deny")}}};
}

inline Notification passing(const QString &key)
{
    return {key, QStringLiteral("hal joined"), {}, false, false, {}};
}

/// A notifier on a bus of its own, and a notification service that the test plays.
class NotifierFixture : public QObject
{
protected:
    void begin()
    {
        m_bus.emplace();
        m_notifiers.emplace(m_bus->connect(QStringLiteral("notifier")));
        QVERIFY(m_notifiers->isConnected());
    }
    void end()
    {
        m_notifier.reset();
        m_service.reset();
        m_notifiers.reset();
        m_bus.reset();
    }
    void start(const QStringList &capabilities)
    {
        m_service.emplace(m_bus->connect(QStringLiteral("service")), capabilities);
        m_notifier.emplace(
            *m_notifiers, NotifyingProgram {QStringLiteral("Mesh"), QStringLiteral("grip-session-mesh")});
        m_acted.emplace(&*m_notifier, &Notifier::acted);
        m_closed.emplace(&*m_notifier, &Notifier::closed);
    }
    std::vector<Notified> &shown() { return m_service->shown; }
    /// Its id, once we know it too.
    uint showAndWait(const Notification &notification)
    {
        const auto before = shown().size();
        m_notifier->show(notification);
        [&] { QTRY_COMPARE(shown().size(), before + 1); }();
        settle();
        return shown().back().id;
    }
    /// Until both sides have what was sent, and what that caused.
    void settle()
    {
        const QDBusConnection service(QStringLiteral("service"));
        for (int round = 0; round < 2; ++round) {
            passOn(service, *m_notifiers);
            passOn(*m_notifiers, service);
        }
    }

    std::optional<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_notifiers;
    std::optional<PlayedNotifications> m_service;
    std::optional<DBusNotifier> m_notifier;
    std::optional<QSignalSpy> m_acted;
    std::optional<QSignalSpy> m_closed;
};

} // namespace mesh::test
