// SPDX-License-Identifier: MIT
#pragma once

#include "locks/lock_table.h"
#include "protocol/json.h"

#include <optional>
#include <string>

namespace mesh {

/// A lock as its machine tells others of it (docs/protocol.md). Times are durations: clocks of two machines are not
/// compared.
struct LockClaim {
    LockId id = 0; ///< Its machine's.
    LockResource resource; ///< Without its root, which is each machine's own.
    std::string holder; ///< Its name there.
    Millis left = 0;
    Millis age = 0; ///< How long ago it was taken.
};

/// Whether it can mean the same on another machine: a file in a repository that is known by its origin or its first
/// commits, or a name. A path of this machine cannot; nor is one told that is so long that comparing takes its time.
bool concernsOthers(const LockResource &resource);

LockClaim claimOf(const Lock &lock, Millis now);
Json toJson(const LockClaim &claim);
/// Nothing: it is no claim, or one that would take long to compare with others.
std::optional<LockClaim> lockClaim(const Json &json);
/// As this machine compares it; the holder's name is as it is there.
Lock lockOf(const LockClaim &claim, const std::string &machine, Millis now, Millis wall);

} // namespace mesh
