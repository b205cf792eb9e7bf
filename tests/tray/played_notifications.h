// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QVariantMap>

#include <utility>
#include <vector>

namespace mesh::test {

/// What Notify was called with.
struct Notified {
    uint id = 0; ///< As answered.
    uint replaces = 0;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
};

/// The desktop's notification service, played by the test on a connection of its own.
class PlayedNotifications : public QDBusVirtualObject
{
public:
    static constexpr QLatin1String name {"org.freedesktop.Notifications"};
    static constexpr QLatin1String path {"/org/freedesktop/Notifications"};

    PlayedNotifications(QDBusConnection bus, QStringList can)
        : capabilities(std::move(can))
        , m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(path, this);
        come();
    }
    ~PlayedNotifications() override { m_bus.unregisterObject(path); }

    void come() { m_bus.registerService(name); }
    void go()
    {
        m_bus.unregisterService(name);
        shown.clear();
    }
    void invoke(uint id, const QString &action) { tell(m_bus, QStringLiteral("ActionInvoked"), {id, action}); }
    void dismiss(uint id) { tell(m_bus, QStringLiteral("NotificationClosed"), {id, 2U}); }
    /// The same signals from whatever connection.
    static void tell(const QDBusConnection &from, const QString &signal, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path, name, signal);
        message.setArguments(arguments);
        from.send(message);
    }
    /// Answers what came while `holdsAnswers`.
    void answer()
    {
        for (const auto &reply : std::exchange(m_held, {}))
            m_bus.send(reply);
    }

    QStringList capabilities;
    bool holdsAnswers = false;
    bool refuses = false;
    uint nextId = 2;
    std::vector<Notified> shown; ///< Every call of Notify.
    std::vector<uint> closed; ///< Every call of CloseNotification.

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const auto &member = message.member();
        const auto arguments = message.arguments();
        if (member == u"GetCapabilities") {
            reply(message.createReply(capabilities));
        } else if (member == u"Notify" && refuses) {
            reply(message.createErrorReply(QDBusError::LimitsExceeded, QStringLiteral("Too many.")));
        } else if (member == u"Notify") {
            const auto replaces = arguments.at(1).toUInt();
            const auto id = replaces != 0 ? replaces : nextId++;
            shown.push_back({id, replaces, arguments.at(3).toString(), arguments.at(4).toString(),
                arguments.at(5).toStringList(), qdbus_cast<QVariantMap>(arguments.at(6)), arguments.at(7).toInt()});
            reply(message.createReply(id));
        } else if (member == u"CloseNotification") {
            const auto id = arguments.at(0).toUInt();
            closed.push_back(id);
            reply(message.createReply());
            tell(m_bus, QStringLiteral("NotificationClosed"), {id, 3U});
        } else {
            return false;
        }
        return true;
    }

private:
    void reply(const QDBusMessage &answer)
    {
        if (holdsAnswers)
            m_held.push_back(answer);
        else
            m_bus.send(answer);
    }

    QDBusConnection m_bus;
    std::vector<QDBusMessage> m_held;
};

} // namespace mesh::test
