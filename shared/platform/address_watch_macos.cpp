// SPDX-License-Identifier: MIT
#include "platform/address_watch.h"

#include "language/known_words.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <net/route.h>
#include <sys/socket.h>

namespace mesh {

Result<AddressWatch> AddressWatch::open()
{
    UniqueFd fd(::socket(PF_ROUTE, SOCK_RAW, AF_UNSPEC));
    if (!fd || ::fcntl(fd.get(), F_SETFD, FD_CLOEXEC) != 0 || ::fcntl(fd.get(), F_SETFL, O_NONBLOCK) != 0)
        return Error {Reason::Internal,
            phrase("Changes of this machine's addresses cannot be followed: %1.", knownWords(std::strerror(errno))),
            phrase("Restart the service when the addresses have changed."), {}};
    return AddressWatch(std::move(fd));
}

void AddressWatch::drain()
{
    std::array<char, 8192> buffer; // A longer message is cut: what it says is not read.
    // ENOBUFS: more changed than the kernel kept, which is a change like others.
    while (::recv(m_fd.get(), buffer.data(), buffer.size(), 0) > 0 || errno == EINTR || errno == ENOBUFS) { }
}

} // namespace mesh
