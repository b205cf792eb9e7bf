// SPDX-License-Identifier: MIT
#include "platform/peer.h"

#include "language/known_words.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace mesh {

Result<Peer> peerOf(int unixSocket)
{
    Peer peer;
    gid_t group = 0;
    socklen_t size = sizeof peer.pid;
    if (::getsockopt(unixSocket, SOL_LOCAL, LOCAL_PEERPID, &peer.pid, &size) != 0
        || ::getpeereid(unixSocket, &peer.uid, &group) != 0 || peer.pid <= 0)
        return Error {Reason::Unauthorized,
            phrase("The system does not say who is calling: %1.", knownWords(std::strerror(errno))), {}, {}};
    peer.startedAt = startOf(peer.pid).value_or(0);
    peer.connectedAt = processClock();
    return peer;
}

} // namespace mesh
