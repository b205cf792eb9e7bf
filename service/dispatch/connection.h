// SPDX-License-Identifier: MIT
#pragma once

#include "doors/channel.h"
#include "platform/peer.h"
#include "protocol/json.h"
#include "result.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace mesh {

enum class Door { Bus, Control };

/// Who speaks on a connection, decided by Access and never by what the connection says.
struct Speaker {
    enum class Is { Session, Human, Nobody };
    Is is = Is::Nobody;
    std::string sessionId; ///< When it is a session.
    std::optional<ProcessFacts> agent; ///< The nearest agent above a caller that is no session.
    std::string agentName;
    ProcessId parent; ///< The caller's parent: what `connect` makes a shell session of.
};

/// One open channel with what the dispatcher has learnt about it. Owned by Connections; dies with the channel.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(std::uint64_t number, Door door, std::unique_ptr<Channel> channel, std::optional<Peer> peer);

    const std::uint64_t number; ///< Never used twice: a safe handle for answers that come later.
    const Door door;
    const std::optional<Peer> peer; ///< Control socket only.
    std::string sessionId; ///< Bus: the session that this connection is.
    bool wantsPresence = false;
    bool isGone = false; ///< The channel has closed; this object lasts until the event loop turns.
    bool isTray = false; ///< The tray program, and it has proven it (Trays).
    bool wantsChanges = false;
    bool wantsTraffic = false;
    bool isMonitor = false; ///< A doorbell: it keeps nothing alive.
    std::int64_t receiptsFor = 0; ///< Mailbox whose messages' receipts it wants to hear of; 0: none.

    Channel &channel() const { return *m_channel; }
    void sendJson(const Json &json) { m_channel->send(QByteArray::fromStdString(toLine(json))); }
    void notify(std::string_view method, Json params);

Q_SIGNALS:
    void ready(); ///< Bus: it is a session now; what it sent meanwhile is handled after this.

private:
    std::unique_ptr<Channel> m_channel;
};

} // namespace mesh
