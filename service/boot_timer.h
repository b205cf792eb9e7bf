// SPDX-License-Identifier: MIT
#pragma once

#include "platform/boot_clock.h"
#include "platform/unique_fd.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace mesh {

/// Tells once that a time of bootClock() has come, also when the machine has slept through it: then at once when it
/// wakes. On the event loop; no wake-ups before.
class BootTimer : public QObject
{
    Q_OBJECT
public:
    explicit BootTimer(QObject *parent = nullptr);

    void start(Millis at); ///< Of bootClock(); replaces an earlier one.
    void stop();

Q_SIGNALS:
    void timeout();

private:
    UniqueFd m_fd; ///< Linux: a timerfd.
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer; ///< Elsewhere, or when the system gives no descriptor.
};

} // namespace mesh
