// SPDX-License-Identifier: MIT
#pragma once

#include "locks/locks.h"
#include "pairs/pair_table.h"

#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace mesh {

class Pairs;

/// What happens before a session's tool call that edits or commits (design section 10): a guard is refused, what
/// another has locked is warned of, asked about or refused, as configured; own locks are renewed, and the holder hears
/// of the attempt. On the event loop.
class EditCheck
{
public:
    enum class Verdict { Pass, Warn, Ask, Deny };
    struct Outcome {
        Verdict verdict = Verdict::Pass;
        std::string text; ///< For the model: why, and what to do instead.
    };

    EditCheck(Locks &locks, const Pairs &pairs, const Config &config);

    /// `done` may come at once. `input`: the client's tool_input, a claim.
    void check(const Session &session, const std::string &tool, const Json &input, const std::string &cwd,
        std::function<void(Outcome)> done);

private:
    Outcome judgeRole(MailboxId mailbox, bool edits, bool commits) const;
    Outcome judgeLocks(const LockOwner &owner, const std::vector<LockResource> &files);
    void tellHolder(const Lock &lock, const LockOwner &owner, bool isStopped);

    Locks &m_locks;
    const Pairs &m_pairs;
    const Config &m_config;
    /// When the holder of a lock (machine, id) last heard of a session; bootClock().
    std::map<std::tuple<std::string, LockId, std::string>, Millis> m_told;
};

} // namespace mesh
