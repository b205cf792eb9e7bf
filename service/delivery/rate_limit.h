// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <unordered_map>

namespace mesh {

/// Counts events a key over a sliding minute, by the steady clock: a wall clock that jumps changes nothing.
class RateLimit
{
public:
    using Clock = std::chrono::steady_clock;

    /// Counts one event of `key` unless there were `most` within the last minute. Zero when it was counted, else how
    /// long until there is room.
    std::chrono::seconds take(std::int64_t key, std::size_t most, Clock::time_point now = Clock::now());
    /// How many keys are kept: none for long that has no events any more.
    std::size_t size() const { return m_events.size(); }

private:
    std::unordered_map<std::int64_t, std::deque<Clock::time_point>> m_events;
    Clock::time_point m_sweepAt; ///< When those without events go.
};

} // namespace mesh
