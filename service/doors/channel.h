// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"

#include <QByteArray>
#include <QObject>

#include <sys/types.h>

namespace mesh {

/// Why a channel is closed from our side; on the bus these are WebSocket close codes (docs/protocol.md).
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    BinaryFrame = 1003,
    SlowReader = 1008,
    Unauthorized = 4401,
    NameRefused = 4409,
};

/// Who wrote a text, as the kernel stamped it on that very text. It may be another process than the one that connected.
struct Author {
    pid_t pid = 0; ///< 0: the kernel does not say, or more than one process wrote it.
    uid_t user = static_cast<uid_t>(-1);

    bool operator==(const Author &) const = default;
};

/// One connection as the dispatcher sees it: whole UTF-8 texts in and out. Implemented by a WebSocket, by a line on the
/// control socket, and in memory for tests. Lives on the event loop; the door that made it hands over ownership.
class Channel : public QObject
{
    Q_OBJECT
public:
    /// Above this a sender of things that can be asked for again should wait for drained().
    static constexpr qint64 softMark = 1 << 20;
    /// What may wait behind a text that found nothing waiting; that one passes, however large. A text that would be
    /// more (waiting() and itself above hardMark plus that first one's size) is not queued, and the channel closes
    /// itself with SlowReader: its peer does not read. So it does when more than hardMark, in two texts or more, has
    /// come in before anybody listens to received().
    static constexpr qint64 hardMark = 8 << 20;
    /// The largest text that is let in; larger ones close the channel.
    static constexpr qint64 largestText = 24 << 20;

    using QObject::QObject;

    /// Queues one text; never blocks. A text larger than hardMark passes when nothing waits before it.
    virtual void send(const QByteArray &utf8) = 0;
    /// What was queued before is still written. closed() follows.
    virtual void close(CloseCode code, const QByteArray &reason) = 0;
    /// Bytes queued and not yet taken by the kernel.
    virtual qint64 waiting() const = 0;

    /// Of the text in received(), valid during that signal. Nobody on channels where the kernel does not tell.
    virtual Author author() const { return {}; }
    /// The last descriptor that came with the texts so far; it is the caller's then.
    virtual UniqueFd takeDescriptor() { return {}; }

Q_SIGNALS:
    void received(const QByteArray &utf8);
    /// waiting() fell below softMark again.
    void drained();
    /// Emitted exactly once, by whoever's fault; nothing follows it. The owner deletes the channel later.
    void closed();
};

} // namespace mesh
