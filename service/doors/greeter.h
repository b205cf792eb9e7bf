// SPDX-License-Identifier: MIT
#pragma once

#include "doors/bus_settings.h"
#include "doors/websocket_channel.h"
#include "protocol/json.h"

#include <string_view>

namespace mesh {

/// A WebSocket that has not shown the token yet. Destroying it closes the connection.
class Greeter : public QObject
{
    Q_OBJECT
public:
    /// `token` must outlive it.
    Greeter(std::unique_ptr<WebSocketChannel> channel, std::string_view token, const BusSettings &settings,
        Deadlines &deadlines);

    /// After verified(): the channel, which keeps what comes until somebody listens, and the greeting.
    std::unique_ptr<WebSocketChannel> takeChannel() { return std::move(m_channel); }
    Json takeGreeting() { return std::move(m_greeting); }

Q_SIGNALS:
    void verified(); ///< From the event loop, never out of the channel's own signals; gone() does not follow.
    void gone(); ///< Nothing follows.

private:
    void check(const QByteArray &utf8);

    std::unique_ptr<WebSocketChannel> m_channel;
    const std::string_view m_token;
    Json m_greeting;
    Deadlines::Handle m_deadline;
};

} // namespace mesh
