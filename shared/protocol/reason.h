// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace mesh {

/// Every cause for which a request can fail. One table gives each its name on the wire, its JSON-RPC code and the exit
/// code of `mesh`.
enum class Reason {
    Internal,
    ParseError, ///< Not JSON, or JSON that the strict rule refuses.
    BadRequest, ///< JSON, but no request.
    UnknownMethod,
    BadParams,
    Unauthorized, ///< No token, a wrong one, or another user's process.
    HumanOnly,
    NotHere, ///< The method does not exist at this door.
    NotJoined,
    AlreadyJoined,
    BadName,
    NameTaken,
    UnknownTarget,
    AmbiguousTarget,
    UnknownMessage,
    AmbiguousId,
    TooLarge,
    RateLimited,
    UnknownKind,
    BadValue,
    UnknownKey,
    Held, ///< Nobody may read it until a person has decided.
    Stale, ///< A decision about something that is not there any more, or not as it was shown.
    WrongCode, ///< What was typed is not what was shown.
    CodeNeeded, ///< A code is shown elsewhere, and has to be given.
    Duplicate, ///< The same was sent a moment ago.
    LockHeld, ///< Another session holds a lock on it.
    NotLocked, ///< The caller holds no such lock.
    NotPaired,
    AlreadyPaired,
    WrongRole, ///< What was asked is for the other role of the pair.
    PresenceOff, ///< Locks, roles and pairs are switched off (presence_enabled).
    WrongProtocol, ///< Program and service are of versions that do not understand each other.
    StorageFailed,
    DiskFull,
    Timeout,
    ShuttingDown,
    NoService,
    Usage,
};

/// Exit codes of `mesh` (design section 6).
enum class ExitCode { Ok = 0, Refused = 1, Usage = 2, NoService = 3, NotFound = 4, Timeout = 5 };

std::string_view wireName(Reason reason); ///< e.g. "name_taken"
int rpcCode(Reason reason); ///< JSON-RPC 2.0 error code; ours are -32001 and below.
ExitCode exitCode(Reason reason);
/// The reason with that name on the wire, Internal if there is none.
Reason reasonFromWire(std::string_view name);

} // namespace mesh
