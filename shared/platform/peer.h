// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "result.h"

#include <cstdint>
#include <sys/types.h>

namespace mesh {

/// Who connected a Unix socket, as the kernel recorded it then. After fork and exec another program may write to it:
/// decisions for the human need the credentials of the message itself.
struct Peer {
    pid_t pid = 0;
    uid_t uid = 0; ///< Effective user.
    std::uint64_t startedAt = 0; ///< As ProcessId::start, read now; 0 if the process cannot be read (gone): unknown.
    std::uint64_t connectedAt = 0; ///< When it was let in, in the same unit.

    ProcessId process() const { return {pid, startedAt}; }
};

/// To be asked when it is let in. Linux: SO_PEERCRED; macOS: LOCAL_PEERPID and getpeereid. Unauthorized if the kernel
/// does not say.
Result<Peer> peerOf(int unixSocket);

} // namespace mesh
