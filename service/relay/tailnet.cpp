// SPDX-License-Identifier: MIT
#include "relay/tailnet.h"

namespace mesh {
bool isTailnetAddress(const QString &interface, const QHostAddress &address)
{
    // Tailscale's ranges: CGNAT (RFC 6598) and its own unique local prefix.
    static const auto v4 = QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10"));
    static const auto v6 = QHostAddress::parseSubnet(QStringLiteral("fd7a:115c:a1e0::/48"));
#ifdef __APPLE__
    const bool named = interface.startsWith(QLatin1String("utun"));
#else
    const bool named = interface.startsWith(QLatin1String("tailscale"));
#endif
    return named && (address.isInSubnet(v4) || address.isInSubnet(v6));
}

std::vector<QHostAddress> Tailnet::addresses() const
{
    std::vector<QHostAddress> all;
    for (const auto &interface : QNetworkInterface::allInterfaces()) {
        for (const auto &entry : interface.addressEntries()) {
            if (isTailnetAddress(interface.name(), entry.ip()))
                all.push_back(entry.ip());
        }
    }
    return all;
}

} // namespace mesh
