// SPDX-License-Identifier: MIT
#pragma once

#include "doors/bus_settings.h"
#include "doors/channel.h"
#include "doors/deadlines.h"
#include "doors/http_guest.h"
#include "protocol/json.h"
#include "result.h"

#include <QHash>
#include <QTcpServer>
#include <QWebSocketServer>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace mesh {

/// The bus: WebSocket and GET /health on both loopbacks (docs/protocol.md). Judges headers and greetings; whoever has
/// shown the token becomes a Channel. For the event loop's thread.
class BusDoor : public QObject
{
    Q_OBJECT
public:
    /// Takes a connection that has shown the token, with its greeting. Called from the event loop; the channel keeps
    /// what comes until received() is connected, so that may happen later.
    using Opened = std::function<void(std::unique_ptr<Channel>, Json greeting)>;
    /// The body of GET /health, a JSON object.
    using Health = std::function<QByteArray()>;

    /// `deadlines` must outlive the door and its channels.
    BusDoor(BusSettings settings, std::string token, Deadlines &deadlines, Opened opened, Health health,
        QObject *parent = nullptr);
    ~BusDoor() override;

    /// On 127.0.0.1 and ::1, the same port, both or not at all; on 127.0.0.1 alone where the machine has no ::1. An
    /// error names who holds the port (asks it for 300 ms: call this before the event loop has work).
    Status listen();
    /// Lets nobody in any more and sends away who has not shown a token. Channels live on.
    void close();

    quint16 port() const { return m_ipv4.serverPort(); } ///< 0 when not listening.
    bool hasIpv6() const { return m_ipv6.isListening(); }
    std::size_t untrusted() const { return m_guests.size(); }

private:
    using Serial = quint64; // In the order of arrival.

    Status listenOnce();
    void welcome(QTcpServer &server);
    void pause();
    void upgrade(HttpGuest &guest);
    void takeUpgraded();
    void greet(Serial serial, std::unique_ptr<QWebSocket> socket, QTcpSocket *wire);
    void trust(Serial serial);
    void remove(Serial serial);

    const BusSettings m_settings;
    const std::string m_token;
    Deadlines &m_deadlines;
    const Opened m_opened;
    const Health m_health;
    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    QWebSocketServer m_upgrader; ///< Never listens: it answers the handshakes that were judged well.
    std::map<Serial, std::unique_ptr<QObject>> m_guests; ///< HttpGuest, then Greeter, under the same number.
    QHash<HttpGuest::Peer, Serial> m_upgrading;
    Serial m_last = 0;
    Deadlines::Handle m_pause;
};

} // namespace mesh
