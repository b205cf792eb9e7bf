// SPDX-License-Identifier: MIT
#include "relay/tailnet.h"

#include <array>
#include <fcntl.h>
#include <net/route.h>
#include <sys/socket.h>

namespace mesh {

Tailnet::Tailnet()
    : m_events(::socket(PF_ROUTE, SOCK_RAW, 0))
{
    if (m_events.get() < 0)
        return; // Without it the addresses are those of the start.
    ::fcntl(m_events.get(), F_SETFD, FD_CLOEXEC);
    ::fcntl(m_events.get(), F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_events.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 8192> news {};
        bool ofAddresses = false;
        for (ssize_t size = 0; (size = ::recv(m_events.get(), news.data(), news.size(), 0)) > 0;) {
            const auto type = reinterpret_cast<const rt_msghdr *>(news.data())->rtm_type;
            ofAddresses = ofAddresses || type == RTM_NEWADDR || type == RTM_DELADDR;
        }
        if (ofAddresses)
            Q_EMIT changed();
    });
}

} // namespace mesh
