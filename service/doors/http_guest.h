// SPDX-License-Identifier: MIT
#pragma once

#include "doors/bus_settings.h"
#include "doors/deadlines.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>

#include <string_view>
#include <utility>

namespace mesh {

/// A connection of the bus until its header is judged. Answers what it refuses; the rest is for its door. The header
/// stays in the socket, unread. Destroying it closes the connection.
class HttpGuest : public QObject
{
    Q_OBJECT
public:
    using Peer = std::pair<QHostAddress, quint16>;

    /// Takes the socket.
    HttpGuest(QTcpSocket *socket, quint16 port, const BusSettings &settings, Deadlines &deadlines);

    const Peer &peer() const { return m_peer; }
    QTcpSocket *socket() const { return m_socket; } ///< Null once it is gone.

    /// Writes a response and ends; gone() follows at once.
    void answer(int status, std::string_view type, std::string_view body);

Q_SIGNALS:
    void healthWanted();
    void upgradeWanted(); ///< This object is no longer connected to the socket; its deadline still holds.
    void gone(); ///< Nothing follows.

private:
    void look();

    const Peer m_peer;
    const quint16 m_port;
    const BusSettings &m_settings;
    Deadlines &m_deadlines;
    QPointer<QTcpSocket> m_socket;
    Deadlines::Handle m_deadline;
};

} // namespace mesh
