// SPDX-License-Identifier: MIT
#pragma once

#include "platform/lock_resource.h"
#include "sessions/session.h"

#include <algorithm>
#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

using LockId = std::int64_t;

/// Who holds a lock: a session, or the human of this machine, or somebody of another one.
struct LockOwner {
    std::string sessionId; ///< Empty: the human, or somebody elsewhere.
    MailboxId mailbox = 0; ///< 0: somebody elsewhere.
    std::string name;
    std::string machine {}; ///< The other machine's fingerprint; empty: this one.

    bool operator==(const LockOwner &other) const
    {
        return sessionId == other.sessionId && mailbox == other.mailbox && machine == other.machine;
    }
};

/// An advisory lease (design section 10).
struct Lock {
    LockId id = 0;
    LockResource resource;
    LockOwner owner;
    Millis ttl = 0;
    Millis since = 0; ///< Wall clock, for showing.
    Millis taken = 0; ///< bootClock(): which of two machines had it earlier.
    Millis ends = 0; ///< bootClock(): what decides.
    Millis storedEnds = 0; ///< What the disk knows of that.
    std::string shownAs; ///< The resource, fit for models.
    bool isStale = false; ///< Of a machine that cannot be reached now: it may have been given back.

    Millis left(Millis now) const { return ends > now ? ends - now : 0; }
};

/// Who holds what. Pure: times are given (bootClock()), nothing is stored or told. Locks of one owner may overlap;
/// those of two never do.
class LockTable
{
public:
    /// The lock of somebody else that is in the way; the one that lasts longest.
    const Lock *inTheWay(const LockResource &resource, const LockOwner &owner, Millis now) const;
    /// The owner's own lock on exactly this.
    Lock *own(const LockResource &resource, const LockOwner &owner, Millis now);
    /// The owner's locks that cover any part of it.
    std::vector<Lock *> covering(const LockResource &resource, const LockOwner &owner, Millis now);

    /// Only when nothing is in the way.
    Lock &add(Lock lock);
    /// One that the store held: with its id.
    void restore(Lock lock);
    /// An id that the store has: it is not given again.
    void skip(LockId id) { m_next = std::max(m_next, id + 1); }
    std::optional<Lock> remove(LockId id);
    std::vector<Lock> removeOf(const LockOwner &owner);
    std::vector<Lock> removeEnded(Millis now);
    Lock *byId(LockId id);
    const Lock *byId(LockId id) const;

    bool isEmpty() const { return m_locks.empty(); }
    std::size_t countOf(const LockOwner &owner) const;
    std::size_t patternsOf(const LockOwner &owner) const;
    std::vector<const Lock *> all() const; ///< In the order of their making.
    std::vector<const Lock *> inSpace(const std::string &space) const; ///< LockResource::space; the same order.
    std::optional<Millis> nextEnd() const;

private:
    std::map<LockId, Lock> m_locks;
    std::map<std::string, std::list<LockId>> m_bySpace; ///< Two locks of two repositories never meet.
    LockId m_next = 1;
};

} // namespace mesh
