// SPDX-License-Identifier: MIT
#pragma once

#include "doors/channel.h"

#include <QByteArrayList>
#include <QPointer>

#include <memory>
#include <optional>
#include <utility>

namespace mesh {

/// A channel without a socket, for tests: keeps what is sent; the test plays the peer. Two of them make a pair.
class MemoryChannel final : public Channel
{
public:
    MemoryChannel() = default;

    /// What one sends the other receives, in the next turn of the event loop; closing one closes both.
    static std::pair<std::unique_ptr<MemoryChannel>, std::unique_ptr<MemoryChannel>> pair()
    {
        std::pair result(std::make_unique<MemoryChannel>(), std::make_unique<MemoryChannel>());
        result.first->m_peer = result.second.get();
        result.second->m_peer = result.first.get();
        return result;
    }

    void send(const QByteArray &utf8) override
    {
        if (closedWith || m_ended)
            return;
        sent.append(utf8);
        if (m_peer)
            QMetaObject::invokeMethod(
                m_peer, [peer = m_peer, utf8] { peer->say(utf8); }, Qt::QueuedConnection);
    }
    void close(CloseCode code, const QByteArray &reason) override
    {
        if (closedWith || m_ended)
            return;
        closedWith = code;
        closeReason = reason;
        QMetaObject::invokeMethod(
            this, [this] { hangUp(); }, Qt::QueuedConnection);
    }
    qint64 waiting() const override { return pretendedWaiting; }

    /// The peer says something.
    void say(const QByteArray &utf8)
    {
        if (!closedWith && !m_ended)
            Q_EMIT received(utf8);
    }
    /// The peer goes.
    void hangUp()
    {
        if (std::exchange(m_ended, true))
            return;
        if (m_peer)
            QMetaObject::invokeMethod(
                m_peer, [peer = m_peer] { peer->hangUp(); }, Qt::QueuedConnection);
        Q_EMIT closed();
    }
    /// The peer reads, after pretendedWaiting had been raised.
    void drain()
    {
        pretendedWaiting = 0;
        Q_EMIT drained();
    }

    QByteArrayList sent;
    std::optional<CloseCode> closedWith; ///< Set when our side has closed it.
    QByteArray closeReason;
    qint64 pretendedWaiting = 0;

private:
    QPointer<MemoryChannel> m_peer;
    bool m_ended = false;
};

} // namespace mesh
