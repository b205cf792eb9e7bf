// SPDX-License-Identifier: MIT
#include "platform/peer.h"

#include "language/known_words.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace mesh {

Result<Peer> peerOf(int unixSocket)
{
    ucred credentials {};
    socklen_t size = sizeof credentials;
    const int status = ::getsockopt(unixSocket, SOL_SOCKET, SO_PEERCRED, &credentials, &size);
    // pid 0: the peer lives outside our pid namespace; a socket without a peer gives -1 as user.
    if (status != 0 || credentials.pid <= 0 || credentials.uid == static_cast<uid_t>(-1))
        return Error {Reason::Unauthorized,
            status == 0 ? phrase("The system does not say who is calling.")
                        : phrase("The system does not say who is calling: %1.", knownWords(std::strerror(errno))),
            {}, {}};
    return Peer {credentials.pid, credentials.uid, startOf(credentials.pid).value_or(0), processClock()};
}

} // namespace mesh
