// SPDX-License-Identifier: MIT
#pragma once

#include "intercept/stop_order.h"

#include <cstddef>
#include <sys/types.h>
#include <vector>

namespace mesh {

/// What the orders to stop one session have brought so far, and what of the next one is new. A value without a clock or
/// a process.
class StopNews
{
public:
    struct New {
        std::size_t stopped = 0; ///< Tools.
        std::vector<StopOutcome::NotStopped> notStopped; ///< Without hooks and monitors.
    };

    /// An order whose answer says all of its outcome: nothing of it is new later.
    void answered(const StopOutcome &outcome);
    /// A look at what has started since. What cannot be stopped is new when a second look in a row finds it so: a
    /// process that has just been forked is not yet what it becomes, and the next look stops it.
    New looked(const StopOutcome &outcome);
    /// The last look has found what only one more can tell of.
    bool isOpen() const { return !m_refused.empty(); }

    /// Of all tools that were stopped.
    const std::vector<ProcessId> &leaders() const { return m_leaders; }

private:
    std::size_t addLeaders(const StopOutcome &outcome);

    std::vector<ProcessId> m_leaders;
    std::vector<pid_t> m_told; ///< What is known to go on.
    std::vector<pid_t> m_refused; ///< By the last look alone.
};

} // namespace mesh
