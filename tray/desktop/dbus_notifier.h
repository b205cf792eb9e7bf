// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QStringList>

#include <map>

class QDBusMessage;
class QDBusPendingCall;

namespace mesh {

/// Who notifies, as the desktop names it.
struct NotifyingProgram {
    QString name; ///< For people.
    QString desktopEntry; ///< Name of its .desktop file without the suffix; its icon has the same name.
};

/// Notifications through org.freedesktop.Notifications. Whoever owns that name now is the service: its signals alone
/// count, and what an earlier owner showed is shown again by the next one. The service is started by the bus when
/// something is to be shown, and not merely because it went away: it may have died of what we showed.
class DBusNotifier : public Notifier
{
    Q_OBJECT
public:
    DBusNotifier(QDBusConnection bus, NotifyingProgram program, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    bool hasActions() const override { return m_capabilities.contains(QStringLiteral("actions")); }
    /// Whether there is such a service. True until the bus has said otherwise.
    bool isAvailable() const { return m_isAvailable; }

Q_SIGNALS:
    void availableChanged(bool isAvailable);
    /// There is no service, or it refused this one: somebody else should show it. What stays is kept here too, for a
    /// service that comes later.
    void unshown(const Notification &notification);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void onNotificationClosed(uint id, uint reason, const QDBusMessage &message);

private:
    struct Entry {
        Notification wanted;
        uint id = 0; ///< The service's; 0: not shown yet.
        bool isUnderWay = false; ///< The service was asked to show it and has not answered.
        bool isOutdated = false; ///< `wanted` changed since.
        bool isWithdrawn = false; ///< To be closed once its id is known.
        bool isSeen = false; ///< Shown before, here or elsewhere: nobody else need do it if this service goes away.
    };
    using Entries = std::map<QString, Entry>;

    void meetOwner(const QString &owner);
    void askCapabilities();
    void begin(const QString &owner, const QStringList &capabilities);
    void giveUp();
    void setAvailable(bool isAvailable);
    void notify(Entry &entry);
    void finishNotify(const QString &key, const QDBusPendingCall &call);
    bool offers(const Notification &notification, const NotificationAction &action) const;
    QStringList actionsOf(const Notification &notification) const;
    QVariantMap hintsOf(const Notification &notification) const;
    QDBusPendingCall call(const QString &service, const QString &method, const QVariantList &arguments = {});
    Entries::iterator shownAs(uint id, const QDBusMessage &message);

    QDBusConnection m_bus;
    const NotifyingProgram m_program;
    QString m_owner; ///< Unique name of the service whose capabilities are known.
    QStringList m_capabilities;
    Entries m_entries; ///< What should be visible, by key.
    int m_reign = 0; ///< Counts the owners: an answer of an earlier one means nothing.
    bool m_isAsking = false;
    bool m_isAvailable = true;
};

} // namespace mesh
