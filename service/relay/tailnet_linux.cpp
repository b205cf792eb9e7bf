// SPDX-License-Identifier: MIT
#include "relay/tailnet.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include <array>

namespace mesh {

Tailnet::Tailnet()
    : m_events(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    sockaddr_nl address {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (m_events.get() < 0 || ::bind(m_events.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return; // Without it the addresses are those of the start.
    m_notifier = std::make_unique<QSocketNotifier>(m_events.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        // What has changed is looked up; that something has is all that counts, also when some of it was lost.
        std::array<char, 8192> news {};
        while (::recv(m_events.get(), news.data(), news.size(), 0) > 0) { }
        Q_EMIT changed();
    });
}

} // namespace mesh
