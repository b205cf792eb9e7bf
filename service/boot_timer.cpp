// SPDX-License-Identifier: MIT
#include "boot_timer.h"

#include <algorithm>
#include <unistd.h>
#ifdef __linux__
#include <sys/timerfd.h>
#endif

namespace mesh {

BootTimer::BootTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BootTimer::timeout);
#ifdef __linux__
    m_fd = UniqueFd(::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK));
    if (!m_fd)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_fd.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::uint64_t expirations = 0;
        if (::read(m_fd.get(), &expirations, sizeof expirations) > 0)
            Q_EMIT timeout();
    });
#endif
}

void BootTimer::start(Millis at)
{
#ifdef __linux__
    if (m_fd) {
        const Millis when = std::max<Millis>(1, at); // All zero would stop it.
        itimerspec time {};
        time.it_value = {static_cast<time_t>(when / 1000), static_cast<long>(when % 1000) * 1'000'000};
        ::timerfd_settime(m_fd.get(), TFD_TIMER_ABSTIME, &time, nullptr);
        return;
    }
#endif
    constexpr Millis longest = 3'600'000; // Who waits looks at the clock again; so a sleep is noticed.
    m_timer.start(static_cast<int>(std::clamp<Millis>(at - bootClock(), 0, longest)));
}

void BootTimer::stop()
{
#ifdef __linux__
    if (m_fd) {
        const itimerspec never {};
        ::timerfd_settime(m_fd.get(), 0, &never, nullptr);
        return;
    }
#endif
    m_timer.stop();
}

} // namespace mesh
