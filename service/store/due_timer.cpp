// SPDX-License-Identifier: MIT
#include "store/due_timer.h"

#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr Millis dayMillis = 86'400'000;

} // namespace

DueTimer::DueTimer(Store &store, std::function<std::optional<std::string>(Database &)> next,
    std::function<Millis()> clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_next(std::move(next))
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DueTimer::due);
}

void DueTimer::look()
{
    m_store.read<std::optional<std::string>>(m_next, [this](const Result<std::optional<std::string>> &next) {
        if (!next)
            return retry();
        if (!*next)
            return m_timer.stop();
        const auto now = m_clock();
        const auto left = fromIso(**next).value_or(now + dayMillis) - now;
        // The timer is a coarse one: below a second it could come early, again and again.
        m_timer.start(std::chrono::milliseconds(left <= 0 ? 0 : std::clamp<Millis>(left, 1000, dayMillis)));
    });
}

} // namespace mesh
