// SPDX-License-Identifier: MIT
#include "desktop/dbus_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

constexpr QLatin1String notificationsName("org.freedesktop.Notifications");
constexpr QLatin1String notificationsPath("/org/freedesktop/Notifications");
/// The protocol's name for a click on the notification itself.
constexpr QLatin1String defaultAction("default");
constexpr QLatin1String showAction("show");

enum Urgency : uchar { Normal = 1, Critical = 2 };

} // namespace

DBusNotifier::DBusNotifier(QDBusConnection bus, NotifyingProgram program, QObject *parent)
    : Notifier(parent)
    , m_bus(std::move(bus))
    , m_program(std::move(program))
{
    auto *watcher = new QDBusServiceWatcher(notificationsName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { meetOwner(owner); });
    // Without a sender: with one, QtDBus would ask the bus for the owner and wait. The slots look at it themselves.
    m_bus.connect({}, notificationsPath, notificationsName, QStringLiteral("ActionInvoked"), this,
        SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, notificationsPath, notificationsName, QStringLiteral("NotificationClosed"), this,
        SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    askCapabilities();
}

void DBusNotifier::show(const Notification &notification)
{
    auto &entry = m_entries[notification.key];
    entry.wanted = notification;
    entry.isWithdrawn = false;
    entry.isSeen = false;
    if (m_owner.isEmpty())
        askCapabilities();
    else
        notify(entry);
}

void DBusNotifier::withdraw(const QString &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    if (found->second.isUnderWay) {
        found->second.isWithdrawn = true;
        return;
    }
    const auto id = found->second.id;
    m_entries.erase(found);
    if (id != 0)
        call(m_owner, QStringLiteral("CloseNotification"), {id});
}

void DBusNotifier::meetOwner(const QString &owner)
{
    ++m_reign;
    m_isAsking = false;
    m_owner.clear();
    m_capabilities.clear();
    std::erase_if(m_entries, [](const auto &item) { return item.second.isWithdrawn; });
    for (auto &[key, entry] : m_entries)
        entry = {.wanted = std::move(entry.wanted), .isSeen = entry.isSeen};
    if (owner.isEmpty())
        giveUp();
    else
        askCapabilities();
}

void DBusNotifier::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    if (!m_bus.isConnected()) { // QtDBus would never answer.
        const auto refuse = [this] {
            m_isAsking = false;
            giveUp();
        };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    const auto *watcher = new QDBusPendingCallWatcher(call(notificationsName, QStringLiteral("GetCapabilities")), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, reign = m_reign](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            if (reign != m_reign)
                return;
            m_isAsking = false;
            const QDBusPendingReply<QStringList> reply = *finished;
            if (reply.isError())
                giveUp();
            else
                begin(reply.reply().service(), reply.value());
        });
}

void DBusNotifier::begin(const QString &owner, const QStringList &capabilities)
{
    m_owner = owner;
    m_capabilities = capabilities;
    for (auto &[key, entry] : m_entries)
        notify(entry);
    setAvailable(true);
}

void DBusNotifier::giveUp()
{
    std::vector<Notification> unseen;
    std::vector<QString> gone;
    for (auto item = m_entries.begin(); item != m_entries.end();) {
        auto &entry = item->second;
        if (!std::exchange(entry.isSeen, true))
            unseen.push_back(entry.wanted);
        else if (!entry.wanted.stays)
            gone.push_back(item->first);
        item = entry.wanted.stays ? std::next(item) : m_entries.erase(item);
    }
    setAvailable(false);
    for (const auto &notification : unseen)
        Q_EMIT unshown(notification);
    for (const auto &key : gone)
        Q_EMIT closed(key);
}

void DBusNotifier::setAvailable(bool isAvailable)
{
    if (std::exchange(m_isAvailable, isAvailable) != isAvailable)
        Q_EMIT availableChanged(isAvailable);
}

void DBusNotifier::notify(Entry &entry)
{
    if (entry.isUnderWay) {
        entry.isOutdated = true;
        return;
    }
    entry.isUnderWay = true;
    entry.isOutdated = false;
    const auto &wanted = entry.wanted;
    const bool hasMarkup = m_capabilities.contains(QStringLiteral("body-markup"));
    const auto *watcher
        = new QDBusPendingCallWatcher(call(m_owner, QStringLiteral("Notify"),
                                          {m_program.name, entry.id, m_program.desktopEntry, wanted.summary,
                                              hasMarkup ? wanted.body.toHtmlEscaped() : wanted.body, actionsOf(wanted),
                                              hintsOf(wanted), wanted.stays ? 0 : -1}),
            this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, key = wanted.key, reign = m_reign](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            if (reign == m_reign)
                finishNotify(key, *finished);
        });
}

void DBusNotifier::finishNotify(const QString &key, const QDBusPendingCall &call)
{
    const auto found = m_entries.find(key);
    auto &entry = found->second; // It is not erased while a call is under way.
    const QDBusPendingReply<uint> reply = call;
    entry.isUnderWay = false;
    if (!reply.isError()) {
        entry.id = reply.value();
        entry.isSeen = !entry.isOutdated;
    }
    if (entry.isWithdrawn) {
        withdraw(key);
    } else if (entry.isOutdated) {
        notify(entry);
    } else if (reply.isError()) {
        const auto notification = entry.wanted;
        if (!notification.stays)
            m_entries.erase(found);
        Q_EMIT unshown(notification);
    }
}

bool DBusNotifier::offers(const Notification &notification, const NotificationAction &action) const
{
    // There are services that draw markup without saying so: with it a part of the text could be hidden.
    const auto &body = notification.body;
    const bool isExact = m_capabilities.contains(QStringLiteral("body-markup"))
        || (!body.contains(QLatin1Char('<')) && !body.contains(QLatin1Char('&')));
    return hasActions() && (isExact || !action.isAboutText);
}

QStringList DBusNotifier::actionsOf(const Notification &notification) const
{
    if (!hasActions())
        return {};
    // Some services list it beside the others: not by the name of one of them.
    QStringList actions {defaultAction, tr("Open the window")};
    for (const auto &action : notification.actions) {
        if (offers(notification, action))
            actions << action.id << action.label;
    }
    return actions;
}

QVariantMap DBusNotifier::hintsOf(const Notification &notification) const
{
    QVariantMap hints {
        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(notification.isUrgent ? Critical : Normal)},
        {QStringLiteral("desktop-entry"), m_program.desktopEntry}};
    if (notification.stays && m_capabilities.contains(QStringLiteral("persistence")))
        hints.insert(QStringLiteral("resident"), true);
    return hints;
}

QDBusPendingCall DBusNotifier::call(const QString &service, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, notificationsPath, notificationsName, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message);
}

DBusNotifier::Entries::iterator DBusNotifier::shownAs(uint id, const QDBusMessage &message)
{
    if (m_owner.isEmpty() || message.service() != m_owner)
        return m_entries.end();
    // What is being replaced does not count any more: the person may have seen the text before this one.
    return std::find_if(m_entries.begin(), m_entries.end(),
        [id](const auto &item) { return id != 0 && item.second.id == id && !item.second.isUnderWay; });
}

void DBusNotifier::onActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    const auto found = shownAs(id, message);
    if (found == m_entries.end() || !hasActions())
        return;
    const auto key = found->first;
    const auto &wanted = found->second.wanted;
    const auto isIt = [&](const NotificationAction &one) { return one.id == action && offers(wanted, one); };
    if (action == defaultAction)
        Q_EMIT acted(key, showAction);
    else if (std::any_of(wanted.actions.begin(), wanted.actions.end(), isIt))
        Q_EMIT acted(key, action);
}

void DBusNotifier::onNotificationClosed(uint id, uint, const QDBusMessage &message)
{
    const auto found = shownAs(id, message);
    if (found == m_entries.end())
        return;
    const auto key = found->first;
    m_entries.erase(found);
    Q_EMIT closed(key);
}

} // namespace mesh
