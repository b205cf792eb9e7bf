// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <utility>

namespace mesh {

/// All bounds on waiting share one timer, which runs only while something is bounded: no wake-up at idle, no timer a
/// connection. For the event loop's thread.
class Deadlines : public QObject
{
    Q_OBJECT
    using Key = std::pair<qint64, quint64>; // When, and which one of those.

public:
    /// Cancels its deadline when it goes. May outlive the Deadlines; harmless after the deadline.
    class Handle
    {
    public:
        Handle() = default;
        Handle(Deadlines *deadlines, Key key)
            : m_deadlines(deadlines)
            , m_key(key)
        {
        }
        Handle(Handle &&other) noexcept
            : m_deadlines(std::exchange(other.m_deadlines, {}))
            , m_key(other.m_key) // NOLINT(performance-move-constructor-init): two integers.
        {
        }
        Handle &operator=(Handle &&other) noexcept;
        ~Handle() { cancel(); }
        void cancel();

    private:
        QPointer<Deadlines> m_deadlines;
        Key m_key;
    };

    explicit Deadlines(QObject *parent = nullptr);

    /// Calls `action` once after at least that time (at most some percent later), unless the handle went before.
    [[nodiscard]] Handle after(std::chrono::milliseconds time, std::function<void()> action);
    /// Nothing is bounded, so no timer runs.
    bool isIdle() const { return m_actions.empty() && !m_timer.isActive(); }

private:
    void cancel(const Key &key);
    void fire();
    void arm();

    std::map<Key, std::function<void()>> m_actions;
    QElapsedTimer m_clock;
    QTimer m_timer;
    quint64 m_last = 0;
};

} // namespace mesh
