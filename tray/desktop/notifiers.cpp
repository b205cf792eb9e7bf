// SPDX-License-Identifier: MIT
#include "desktop/notifiers.h"

#include "desktop/balloon_notifier.h"
#ifdef Q_OS_MACOS
#include "desktop/notifier_mac.h"
#endif

#include <utility>

namespace mesh {

#ifdef Q_OS_MACOS

std::unique_ptr<Notifier> makeNotifier(QSystemTrayIcon &icon, NotifyingProgram, const QDBusConnection &)
{
    if (auto centre = makeMacNotifier())
        return centre;
    return std::make_unique<BalloonNotifier>(icon);
}

#else

namespace {

/// The desktop's service, and balloons for what it could not show.
class LinuxNotifier : public Notifier
{
public:
    LinuxNotifier(QSystemTrayIcon &icon, NotifyingProgram program, const QDBusConnection &bus)
        : m_service(bus, std::move(program))
        , m_balloons(icon)
    {
        connect(&m_service, &DBusNotifier::unshown, &m_balloons, &BalloonNotifier::show);
        connect(&m_service, &Notifier::acted, this, &Notifier::acted);
        connect(&m_service, &Notifier::closed, this, &Notifier::closed);
        connect(&m_balloons, &Notifier::acted, this, &Notifier::acted);
        connect(&m_balloons, &Notifier::closed, this, &Notifier::closed);
    }

    void show(const Notification &notification) override { m_service.show(notification); }
    void withdraw(const QString &key) override
    {
        m_service.withdraw(key);
        m_balloons.withdraw(key);
    }
    bool hasActions() const override { return m_service.hasActions(); }

private:
    DBusNotifier m_service;
    BalloonNotifier m_balloons;
};

} // namespace

std::unique_ptr<Notifier> makeNotifier(QSystemTrayIcon &icon, NotifyingProgram program, const QDBusConnection &bus)
{
    return std::make_unique<LinuxNotifier>(icon, std::move(program), bus);
}

#endif

} // namespace mesh
