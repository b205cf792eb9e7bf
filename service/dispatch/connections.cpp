// SPDX-License-Identifier: MIT
#include "dispatch/connections.h"

#include <algorithm>

namespace mesh {

Connections::Connections(Handler handler)
    : m_handler(std::move(handler))
{
}

Connections::~Connections() = default;

Connection &Connections::add(Door door, std::unique_ptr<Channel> channel, std::optional<Peer> peer, bool later)
{
    const auto number = ++m_last;
    auto &connection
        = *m_connections.emplace(number, std::make_unique<Connection>(number, door, std::move(channel), peer))
               .first->second;
    connect(&connection.channel(), &Channel::closed, this, [this, number] { remove(number); });
    const auto listen = [this, &connection] {
        connect(&connection.channel(), &Channel::received, this,
            [this, &connection](const QByteArray &text) { m_handler(connection, text); });
    };
    if (later)
        connect(&connection, &Connection::ready, this, listen);
    else
        listen();
    return connection;
}

void Connections::closeAll(CloseCode code, const QByteArray &reason)
{
    for (const auto &[number, connection] : m_connections)
        connection->channel().close(code, reason);
}

bool Connections::anyUser() const
{
    return std::any_of(
        m_connections.begin(), m_connections.end(), [](const auto &entry) { return !entry.second->isMonitor; });
}

void Connections::remove(std::uint64_t number)
{
    const auto found = m_connections.find(number);
    if (found == m_connections.end())
        return;
    // The channel is the one that is telling us: it goes with the next turn of the event loop.
    auto *connection = found->second.release();
    m_connections.erase(found);
    connection->isGone = true;
    Q_EMIT gone(*connection);
    connection->deleteLater();
}

} // namespace mesh
