// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "platform/unique_fd.h"

#include <cstddef>
#include <string_view>
#include <sys/types.h>

namespace mesh {

/// What one read of a Unix stream socket brought. Bytes of two writers never come in one read.
struct SocketMessage {
    ssize_t count = -1; ///< As of recv(2), with errno.
    pid_t writer = 0; ///< Who wrote these bytes, as the kernel says; 0: it does not.
    uid_t user = static_cast<uid_t>(-1); ///< Real user of the writer.
    UniqueFd descriptor; ///< Passed with them (the last one, if there were more).
};

/// From now on reads tell who writes (Linux: SO_PASSCRED; sockets that a listener accepts inherit it). True where the
/// system cannot: macOS tells who connected, and reads there say that.
bool wantWriters(int unixSocket);
/// Never blocks.
SocketMessage readMessage(int unixSocket, char *buffer, std::size_t size);
/// Writes the bytes with a descriptor of ours beside them, as send(2) without blocking: the count, or -1 with errno.
ssize_t sendWithDescriptor(int unixSocket, std::string_view bytes, int descriptor);

/// The descriptor is one end of a nameless pair of Unix sockets that this very process made (what it gives its children
/// as standard input). A connection to a socket of that process has a name at its other end.
bool isPairOf(int descriptor, ProcessId maker);

} // namespace mesh
