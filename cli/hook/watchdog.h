// SPDX-License-Identifier: MIT
#pragma once

#include "hook/event.h"
#include "platform/process.h"

#include <chrono>
#include <optional>

namespace mesh::hook {

/// Sees to it that nothing of one session stays stopped or paused because the service is gone. It holds no timer: its
/// owner says when the service is there and when it is not. For one thread at a time.
class Watchdog
{
public:
    /// `grace`: how long the service may be gone.
    Watchdog(const Place &place, ProcessId client, std::chrono::milliseconds grace)
        : m_place(place)
        , m_client(client)
        , m_grace(grace)
    {
    }

    void serviceIsThere() { m_end.reset(); }
    /// Milliseconds until it wants to be told again that the service is gone; -1: it does not. When the time is over it
    /// lets the session go on, and says so on standard output.
    int serviceIsGone();
    /// Our own end has come while the service is gone: nobody else is left who would let the session go on.
    void end();

private:
    using Clock = std::chrono::steady_clock;

    Place m_place;
    ProcessId m_client;
    std::chrono::milliseconds m_grace;
    std::optional<Clock::time_point> m_end; ///< Set while the service is gone and something is stopped or paused.
};

} // namespace mesh::hook
