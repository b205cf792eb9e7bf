// SPDX-License-Identifier: MIT
#include "relay/tailnet.h"

#include <algorithm>
#include <ifaddrs.h>
#include <net/if.h>
#include <sys/socket.h>

namespace mesh {
namespace {

bool isTailscales(const std::string &interface)
{
    return interface.starts_with("tailscale") || interface.starts_with("utun");
}

bool before(const QHostAddress &one, const QHostAddress &other)
{
    if (one.protocol() != other.protocol())
        return one.protocol() == QAbstractSocket::IPv4Protocol;
    return one.toString() < other.toString();
}

} // namespace

bool isTailnetAddress(const QHostAddress &address)
{
    static const QHostAddress ipv4(QStringLiteral("100.64.0.0"));
    static const QHostAddress ipv6(QStringLiteral("fd7a:115c:a1e0::"));
    return address.isInSubnet(ipv4, 10) || address.isInSubnet(ipv6, 48);
}

std::vector<QHostAddress> tailnetAddresses(const std::vector<InterfaceAddress> &all)
{
    std::vector<QHostAddress> found;
    for (const auto &[interface, address] : all) {
        if (isTailscales(interface) && isTailnetAddress(address))
            found.push_back(address);
    }
    std::sort(found.begin(), found.end(), before);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<InterfaceAddress> interfaceAddresses()
{
    ifaddrs *raw = nullptr;
    if (::getifaddrs(&raw) != 0)
        return {};
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> list(raw, ::freeifaddrs);
    std::vector<InterfaceAddress> found;
    for (const auto *entry = raw; entry; entry = entry->ifa_next) {
        if (!entry->ifa_addr || !(entry->ifa_flags & IFF_UP))
            continue;
        if (const auto family = entry->ifa_addr->sa_family; family == AF_INET || family == AF_INET6)
            found.push_back({entry->ifa_name, QHostAddress(entry->ifa_addr)});
    }
    return found;
}

Tailnet::Tailnet(std::function<std::vector<InterfaceAddress>()> look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
{
    // Before the first look, so that nothing falls between them.
    if (auto watch = AddressWatch::open()) {
        m_watch = std::make_unique<AddressWatch>(std::move(*watch));
        m_notifier = std::make_unique<QSocketNotifier>(m_watch->fd(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Tailnet::lookAgain);
    } else {
        m_problem = watch.error().message;
    }
    m_addresses = tailnetAddresses(m_look());
}

void Tailnet::lookAgain()
{
    m_watch->drain();
    auto now = tailnetAddresses(m_look());
    if (now == m_addresses)
        return;
    m_addresses = std::move(now);
    Q_EMIT changed();
}

} // namespace mesh
