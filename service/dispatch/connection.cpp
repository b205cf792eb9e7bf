// SPDX-License-Identifier: MIT
#include "dispatch/connection.h"

namespace mesh {

Connection::Connection(std::uint64_t number_, Door door_, std::unique_ptr<Channel> channel, std::optional<Peer> peer_)
    : number(number_)
    , door(door_)
    , peer(std::move(peer_))
    , m_channel(std::move(channel))
{
}

void Connection::notify(std::string_view method, Json params)
{
    sendJson({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

} // namespace mesh
