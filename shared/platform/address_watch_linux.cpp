// SPDX-License-Identifier: MIT
#include "platform/address_watch.h"

#include "language/known_words.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace mesh {

Result<AddressWatch> AddressWatch::open()
{
    UniqueFd fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE));
    sockaddr_nl address {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (!fd || ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
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
