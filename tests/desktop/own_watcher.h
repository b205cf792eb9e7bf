// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QStringList>

#include <functional>
#include <utility>

namespace mesh::test {

/// The watcher of a desktop that draws icons by StatusNotifier, with a host. Qt reads its introspection.
class OwnWatcher : public QDBusVirtualObject
{
public:
    explicit OwnWatcher(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(QStringLiteral("/StatusNotifierWatcher"), this);
        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~OwnWatcher() override
    {
        m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
        m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }

    QStringList items; ///< Who has registered an icon: names on the bus.
    /// Some read an icon before they answer its registration, and answer nobody meanwhile.
    std::function<void(const QString &item)> readBeforeAnswer;

    QString introspect(const QString &) const override
    {
        return QStringLiteral(R"(<interface name="org.kde.StatusNotifierWatcher">
            <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
            <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
            <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
            <property name="ProtocolVersion" type="i" access="read"/></interface>)");
    }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.member() == u"RegisterStatusNotifierItem") {
            items << message.arguments().value(0).toString();
            if (readBeforeAnswer)
                readBeforeAnswer(items.back());
            return m_bus.send(message.createReply());
        }
        if (message.member() != u"Get")
            return false;
        const auto name = message.arguments().value(1).toString();
        const auto value = name == u"IsStatusNotifierHostRegistered" ? QVariant(true)
            : name == u"ProtocolVersion"                             ? QVariant(0)
                                                                     : QVariant(items);
        return m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
    }

private:
    QDBusConnection m_bus;
};

} // namespace mesh::test
