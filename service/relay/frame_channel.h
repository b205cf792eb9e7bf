// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <string>

namespace mesh {

/// One encrypted connection to another machine: whole frames in and out. Knows who is at the other end by its key and
/// nothing of what is said. Implemented by TLS, and in memory for tests. Lives on the event loop.
class FrameChannel : public QObject
{
    Q_OBJECT
public:
    /// The largest frame of a machine that is not trusted yet (pairing).
    static constexpr qint64 largestUntrusted = 1 << 10;
    /// The largest frame at all (design section 11).
    static constexpr qint64 largestFrame = 16 << 20;
    /// Above this, what can wait should wait for drained().
    static constexpr qint64 softMark = 1 << 20;
    /// With more than this waiting the channel closes itself: the other side does not read.
    static constexpr qint64 hardMark = 24 << 20;

    using QObject::QObject;

    /// From now on received() is emitted; what has come before is kept, not lost.
    virtual void start() = 0;
    /// Queues one frame; never blocks.
    virtual void send(const QByteArray &payload) = 0;
    /// What was queued before is still written. closed() follows.
    virtual void close() = 0;
    /// False from when it has closed, also before closed() tells.
    virtual bool isOpen() const = 0;
    /// Bytes queued and not yet taken by the kernel.
    virtual qint64 waiting() const = 0;
    /// A larger frame closes the channel before it is read; largestUntrusted until this is called.
    virtual void setLargestFrame(qint64 bytes) = 0;

    /// SHA-256 of the other side's public key (SubjectPublicKeyInfo, DER), 64 lower-case hex digits: proven.
    virtual std::string peerFingerprint() const = 0;
    /// Numeric address of the other side, without port: a claim of the network.
    virtual std::string peerAddress() const = 0;

Q_SIGNALS:
    void received(const QByteArray &payload);
    /// waiting() fell below softMark again.
    void drained();
    /// Exactly once, whoever closed it; nothing follows it. `why`: for people. The owner deletes the channel later.
    void closed(const mesh::Phrase &why);
};

/// Lets a channel go: what is queued is still written, and it is deleted after that, or with `parent`. May be called
/// from within its own signals, of which nobody hears any more.
inline void dismiss(std::unique_ptr<FrameChannel> channel, QObject &parent)
{
    if (!channel)
        return;
    auto *leaving = channel.release();
    leaving->disconnect();
    leaving->setParent(&parent);
    if (!leaving->isOpen())
        return leaving->deleteLater();
    QObject::connect(leaving, &FrameChannel::closed, leaving, &QObject::deleteLater);
    leaving->close();
}

} // namespace mesh
