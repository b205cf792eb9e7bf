// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/connection.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace mesh {

/// All open connections. Owns them, from the door's hand-over until their channel has closed.
class Connections : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(Connection &, const QByteArray &)>;

    explicit Connections(Handler handler);
    ~Connections() override;

    /// What comes is handled from now on, or, with `later`, from the connection's ready() on.
    Connection &add(Door door, std::unique_ptr<Channel> channel, std::optional<Peer> peer, bool later = false);
    void closeAll(CloseCode code, const QByteArray &reason);

    const std::map<std::uint64_t, std::unique_ptr<Connection>> &all() const { return m_connections; }
    /// Whether anybody but doorbells is there.
    bool anyUser() const;

Q_SIGNALS:
    void gone(mesh::Connection &connection); ///< Valid during the signal.

private:
    void remove(std::uint64_t number);

    Handler m_handler;
    std::map<std::uint64_t, std::unique_ptr<Connection>> m_connections;
    std::uint64_t m_last = 0;
};

} // namespace mesh
