// SPDX-License-Identifier: MIT
#pragma once

#include "relay/lock_claim.h"
#include "result.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace mesh {

/// How linked machines agree on locks: two of them never hold the same one while both see the link, and after a break
/// the one that had it earlier keeps it, the same on both sides. Each pair of machines agrees by itself: a machine
/// defends what its own sessions hold, and promises nothing. tests/model/locks.pml is the proof, with the same words.
/// Pure: no sockets, no clock but the one given.
class LockProtocol
{
public:
    static constexpr std::size_t mostTold = 200; ///< Of one machine's locks (design section 11).
    static constexpr std::size_t mostPatterns = 32; ///< Among them: to compare two takes the product of their lengths.

    using Answer = std::function<void(const Status &)>;

    /// What it needs of the machine it is part of. All are called on the thread of its callers.
    struct House {
        std::function<std::string()> self; ///< This machine's fingerprint.
        /// The machine's locks are respected here; it is asked.
        std::function<bool(const std::string &machine)> counts;
        std::function<void(const std::string &machine, const Json &frame)> send;
        std::function<Error(const std::string &machine, const LockClaim &theirs)> heldBy;
        /// After a break: our lock is theirs, and has to leave the table; or it stays ours, and they give theirs up.
        std::function<void(LockId ours, const std::string &machine, const LockClaim &theirs)> lost;
        std::function<void(LockId ours, const std::string &machine, const LockClaim &theirs)> kept;
        std::function<Millis()> clock; ///< bootClock()
    };

    /// `own`: what this machine's sessions hold or are about to; it outlives this.
    LockProtocol(const LockTable &own, House house);

    /// A lock of the table is held once all linked machines agree. `done` once; at once if nobody is asked.
    void ask(LockId id, Answer done);
    /// Who has not answered yet.
    std::vector<std::string> silent(LockId id) const;
    /// It has left the table: an answer is not waited for any more, `done` is called.
    void gone(LockId id);

    void linkUp(const std::string &machine);
    void linkDown(const std::string &machine);
    /// Frames `lock_ask`, `lock_yes`, `lock_no`.
    void asked(const std::string &machine, const LockClaim &theirs);
    void answered(const std::string &machine, LockId id, const Status &answer);
    /// Frame `locks`: what they held when this link came up. Once a link.
    void compare(const std::string &machine, const std::vector<LockClaim> &theirs);

private:
    struct Ask {
        std::set<std::string> silent;
        Answer done;
    };
    struct Told {
        std::map<LockId, Millis> locks; ///< Ages.
        bool isCompared = false;
    };

    void settle(LockId id);
    void finish(LockId id, const Status &answer);
    void sendAsk(const std::string &machine, LockId id);
    bool isHeld(const Lock &lock) const;
    std::vector<const Lock *> overlapping(const LockResource &resource) const;

    const LockTable &m_own;
    House m_house;
    std::map<std::string, Told> m_links; ///< By machine: what it was told when the link came up.
    std::map<LockId, Ask> m_asks;
};

} // namespace mesh
