// SPDX-License-Identifier: MIT
#include "delivery/rate_limit.h"

namespace mesh {

std::chrono::seconds RateLimit::take(std::int64_t key, std::size_t most, Clock::time_point now)
{
    using namespace std::chrono_literals;
    if (now >= m_sweepAt) {
        std::erase_if(m_events, [now](const auto &entry) { return entry.second.back() <= now - 1min; });
        m_sweepAt = now + 1min;
    }
    auto &events = m_events[key];
    while (!events.empty() && (events.front() <= now - 1min || events.size() > most))
        events.pop_front();
    if (most > 0 && events.size() >= most)
        return std::chrono::ceil<std::chrono::seconds>(events.front() + 1min - now);
    events.push_back(now);
    return 0s;
}

} // namespace mesh
