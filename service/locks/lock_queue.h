// SPDX-License-Identifier: MIT
#pragma once

#include "locks/lock_table.h"
#include "protocol/json.h"
#include "result.h"

#include <functional>
#include <list>
#include <optional>
#include <string_view>
#include <vector>

namespace mesh {

/// Who waits for a lock.
struct LockWaiter {
    std::uint64_t number = 0; ///< In the order of asking.
    LockResource resource;
    LockOwner owner;
    Millis ttl = 0;
    Millis until = 0; ///< bootClock(): then it has waited enough.
    std::function<void(Result<Json>)> done;
    bool isTried = false; ///< Other machines are being asked for it.
};

/// Those who wait, in the order of asking: nobody passes another who wants a part of the same. Pure; a few hundred.
class LockQueue
{
public:
    std::uint64_t add(LockWaiter waiter); ///< Its number.
    void drop(std::uint64_t number);
    std::optional<LockWaiter> take(std::uint64_t number); ///< Nothing: it has been dropped, or waited enough.

    /// Who has asked for any part of it earlier.
    const LockWaiter *before(const LockResource &resource, const LockOwner &owner) const;
    /// The first whom nobody is before, for whom it is free, and who is not being tried; from now on it is.
    const LockWaiter *tryNext(const std::function<bool(const LockWaiter &)> &isFree);
    /// It did not get it, and waits on in its place. False: it is gone.
    bool waitOn(std::uint64_t number);
    std::list<LockWaiter> takeOf(std::string_view sessionId);
    std::list<LockWaiter> takeLate(Millis now);

    std::size_t countOf(const LockOwner &owner) const;
    std::vector<std::string> namesFor(const LockResource &resource) const;
    std::optional<Millis> nextEnd() const;

private:
    std::list<LockWaiter> takeIf(const std::function<bool(const LockWaiter &)> &isMeant);

    std::list<LockWaiter> m_waiters;
    std::uint64_t m_next = 1;
};

} // namespace mesh
