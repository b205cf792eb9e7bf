// SPDX-License-Identifier: MIT
#pragma once

#include "locks/lock_table.h"
#include "result.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// The other machines, as the locks of this one need them: two sessions of linked machines never hold the same lock
/// (design section 10). Locks of theirs have LockOwner::machine; the name is as it is addressed here. On the event
/// loop.
class LockPeers
{
public:
    virtual ~LockPeers() = default;

    /// A lock that is in this machine's table now, and may be kept only if nobody elsewhere has a part of it. `done`
    /// comes once: LockHeld, or why nobody can say, never at once. It comes at once when nobody has to be asked, and
    /// when the lock is gone() before.
    virtual void ask(const Lock &lock, std::function<void(const Status &)> done) = 0;
    /// It is kept, or has another end now.
    virtual void held(const Lock &lock) = 0;
    /// It is in the table no more.
    virtual void gone(const Lock &lock) = 0;

    /// What somebody of a linked machine holds. To be asked all the same: it is what was told so far.
    virtual std::optional<Lock> inTheWay(const LockResource &resource) const = 0;
    /// What somebody held when the machine was linked last (Lock::isStale).
    virtual std::optional<Lock> lastKnown(const LockResource &resource) const = 0;
    virtual std::vector<Lock> all() const = 0;
    /// Nobody elsewhere is known to hold anything.
    virtual bool isEmpty() const = 0;

    /// A session here edits what somebody elsewhere has locked; its holder is told there.
    virtual void touched(const Lock &lock, const std::string &by, bool isStopped) = 0;
};

} // namespace mesh
