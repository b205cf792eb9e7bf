// SPDX-License-Identifier: MIT
#include "doors/deadlines.h"

namespace mesh {

Deadlines::Handle &Deadlines::Handle::operator=(Handle &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_deadlines = std::exchange(other.m_deadlines, {});
        m_key = other.m_key;
    }
    return *this;
}

void Deadlines::Handle::cancel()
{
    if (const auto deadlines = std::exchange(m_deadlines, {}))
        deadlines->cancel(m_key);
}

Deadlines::Deadlines(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::fire);
}

Deadlines::Handle Deadlines::after(std::chrono::milliseconds time, std::function<void()> action)
{
    const Key key(m_clock.elapsed() + time.count(), ++m_last);
    m_actions.emplace(key, std::move(action));
    if (m_actions.begin()->first == key)
        arm();
    return {this, key};
}

void Deadlines::cancel(const Key &key)
{
    m_actions.erase(key);
    // A timer that is early finds nothing due and sets itself again: cheaper than setting it for each cancelled one.
    if (m_actions.empty())
        m_timer.stop();
}

void Deadlines::fire()
{
    while (!m_actions.empty() && m_actions.begin()->first.first <= m_clock.elapsed()) {
        const auto due = m_actions.extract(m_actions.begin());
        due.mapped()();
    }
    if (!m_actions.empty())
        arm();
}

void Deadlines::arm()
{
    const auto left = std::max<qint64>(0, m_actions.begin()->first.first - m_clock.elapsed());
    m_timer.start(std::chrono::milliseconds(left));
}

} // namespace mesh
