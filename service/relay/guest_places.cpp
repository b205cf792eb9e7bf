// SPDX-License-Identifier: MIT
#include "relay/guest_places.h"

#include "relay/tailnet.h"

#include <QHash>

namespace mesh {

struct GuestPlaces::Taken {
    QHash<QHostAddress, std::size_t> from;
    std::size_t inAll = 0;
};

namespace {

/// Who counts as one. On the internet one machine has all addresses of a /64; in a tailnet a /64 is everybody.
QHostAddress sourceOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    if (const auto ipv4 = address.toIPv4Address(&isIpv4); isIpv4)
        return QHostAddress(ipv4);
    if (isTailnetAddress(address))
        return address;
    auto bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8 {0});
    return QHostAddress(bytes);
}

} // namespace

void GuestPlaces::Place::Free::operator()(const Taken *) const
{
    --taken->inAll;
    if (--taken->from[source] == 0)
        taken->from.remove(source);
}

GuestPlaces::GuestPlaces(std::size_t inAll, std::size_t perAddress)
    : m_inAll(inAll)
    , m_perAddress(perAddress)
    , m_taken(std::make_shared<Taken>())
{
}

GuestPlaces::Place GuestPlaces::take(const QHostAddress &from)
{
    const auto source = sourceOf(from);
    if (isFull() || m_taken->from.value(source) >= m_perAddress)
        return {};
    ++m_taken->inAll;
    ++m_taken->from[source];
    return Place({m_taken.get(), Place::Free {source, m_taken}});
}

bool GuestPlaces::isFull() const
{
    return m_taken->inAll >= m_inAll;
}

} // namespace mesh
