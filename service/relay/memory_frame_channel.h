// SPDX-License-Identifier: MIT
#pragma once

#include "relay/frame_channel.h"

#include <QByteArrayList>
#include <QPointer>

#include <memory>
#include <utility>

namespace mesh {

/// A FrameChannel without a socket, for tests. Two make a pair: what one sends the other receives in a later turn of
/// the event loop, once it was started.
class MemoryFrameChannel final : public FrameChannel
{
public:
    /// Who the other side of a channel is.
    struct Peer {
        std::string fingerprint;
        std::string address = "100.101.102.103";
    };
    using Pair = std::pair<std::unique_ptr<MemoryFrameChannel>, std::unique_ptr<MemoryFrameChannel>>;

    explicit MemoryFrameChannel(Peer peer)
        : m_peer(std::move(peer))
    {
    }

    /// `seenByFirst`: what the first channel of the pair tells of its other side.
    static Pair pair(Peer seenByFirst, Peer seenBySecond)
    {
        Pair result(std::make_unique<MemoryFrameChannel>(std::move(seenByFirst)),
            std::make_unique<MemoryFrameChannel>(std::move(seenBySecond)));
        result.first->m_other = result.second.get();
        result.second->m_other = result.first.get();
        return result;
    }

    void start() override
    {
        m_started = true;
        later(this, [this] { deliver(); });
    }
    void send(const QByteArray &payload) override
    {
        if (m_closing || m_ended)
            return;
        sent.append(payload);
        if (m_other)
            later(m_other, [other = m_other, payload] { other->take(payload); });
    }
    bool isOpen() const override { return !m_ended; }
    void close() override
    {
        if (m_closing || m_ended)
            return;
        m_closing = true;
        if (m_other)
            later(m_other, [other = m_other] { other->endWhenRead(phrase("The other side closed it.")); });
        later(this, [this] { end(phrase("Closed here.")); });
    }
    qint64 waiting() const override { return pretendedWaiting; }
    void setLargestFrame(qint64 bytes) override { m_largest = bytes; }
    std::string peerFingerprint() const override { return m_peer.fingerprint; }
    std::string peerAddress() const override { return m_peer.address; }

    /// The connection breaks: what is under way is lost, on both sides.
    void hangUp()
    {
        const auto other = m_other;
        breakOff();
        if (other)
            other->breakOff();
    }
    /// The other side reads, after pretendedWaiting had been raised.
    void drain()
    {
        pretendedWaiting = 0;
        Q_EMIT drained();
    }

    QByteArrayList sent;
    qint64 pretendedWaiting = 0;

private:
    template <typename Work>
    static void later(QObject *object, Work work)
    {
        QMetaObject::invokeMethod(object, std::move(work), Qt::QueuedConnection);
    }

    void take(const QByteArray &payload)
    {
        m_arrived.append(payload);
        deliver();
    }
    void deliver()
    {
        const QPointer<MemoryFrameChannel> self(this); // Whoever hears a frame may be done with the channel.
        while (self && m_started && !m_closing && !m_ended && !m_arrived.isEmpty()) {
            const auto payload = m_arrived.takeFirst();
            if (payload.isEmpty() || payload.size() > m_largest)
                hangUp();
            else
                Q_EMIT received(payload);
        }
        if (self && m_started && m_arrived.isEmpty() && !m_endsWith.empty())
            end(m_endsWith);
    }
    void endWhenRead(const Phrase &why)
    {
        m_endsWith = why;
        deliver();
    }
    void breakOff()
    {
        m_arrived.clear();
        m_closing = true;
        later(this, [this] { end(phrase("The connection broke.")); });
    }
    void end(const Phrase &why)
    {
        if (!std::exchange(m_ended, true))
            Q_EMIT closed(why);
    }

    const Peer m_peer;
    QPointer<MemoryFrameChannel> m_other;
    QByteArrayList m_arrived;
    qint64 m_largest = largestUntrusted;
    Phrase m_endsWith;
    bool m_started = false;
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace mesh
