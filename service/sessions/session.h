// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "protocol/json.h"
#include "protocol/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

using MailboxId = std::int64_t;

/// What a name owns (design section 4): it outlives the sessions that use it.
struct Mailbox {
    MailboxId id = 0;
    std::string name;
    std::string root; ///< Project root; empty for clients without one and for the human.
    std::string sessionId; ///< The session that uses it, live or the last one; empty: none yet.
    Millis lastUsed = 0;
    std::int64_t waiting = 0; ///< Messages that its reader has not seen.
    /// Fingerprint of the machine whose session it stands for: what waits in it is on its way there. Empty: this one's.
    std::string machine = {};
    bool listed = false; ///< Of another machine: it has told of that session since the service started.
    bool reachable = false; ///< Of another machine: that session lives, and its machine is linked.

    bool isRemote() const { return !machine.empty(); }
};

enum class Activity { Idle, Busy, Waiting, Paused, Offline };
std::string_view wireName(Activity activity);
std::optional<Activity> activityFromWire(std::string_view name);

inline constexpr std::string_view claudeKind = "claude";
inline constexpr std::string_view shellKind = "shell";
inline constexpr std::string_view clientKind = "client"; ///< Lives as long as its connection.

/// One agent conversation, shell or client on the mesh. A value; the registry owns the living ones.
struct Session {
    std::string id; ///< The mesh's own UUID; stays through /clear, --resume and a restart of the service.
    std::string name;
    MailboxId mailbox = 0;
    std::string kind; ///< claude, another agent's name, shell, client.
    Activity activity = Activity::Idle;
    std::string role; ///< grip, guard or empty (Pairs).
    std::vector<std::string> locks; ///< What it has locked, fit for models (Locks).
    std::string branch;
    std::string root;
    std::string cwd;
    ProcessId process; ///< What it lives and dies with; pid 0 for a client.
    std::string clientSessionId; ///< The agent's own id of the conversation: a claim, a UUID or empty.
    std::string transcript; ///< Path: a claim.
    bool joined = true; ///< False: it left and does not come back by itself.
    Millis joinedAt = 0;
    Millis lastSeen = 0;

    bool live() const { return activity != Activity::Offline; }
};

/// As in the answer of `list` (docs/protocol.md). Foreign texts inside are raw: whoever shows them sanitises them.
Json toJson(const Session &session, std::int64_t waiting);

} // namespace mesh
