// SPDX-License-Identifier: MIT
#pragma once

#include "doors/deadlines.h"
#include "platform/unique_fd.h"
#include "relay/frame_channel.h"
#include "relay/frames.h"

#include <QSslSocket>

#include <chrono>
#include <deque>
#include <memory>

namespace mesh {

/// A FrameChannel over TLS. A connection that the other side ends before start() is closed after start(), when what had
/// come was received; until then no more than 16 KiB are read ahead. A cut connection, a frame that is too large or
/// empty, and a reader that is too slow close it.
class TlsChannel final : public FrameChannel
{
    Q_OBJECT
public:
    /// `socket`: encrypted, of whoever `fingerprint` names (provenPeer()). `deadlines` must outlive the channel.
    /// `closingTime`: so long after close() the other side may take to read what was queued.
    TlsChannel(std::unique_ptr<QSslSocket> socket, std::string fingerprint, Deadlines &deadlines,
        std::chrono::milliseconds closingTime = std::chrono::seconds(5));
    ~TlsChannel() override;

    void start() override;
    void send(const QByteArray &payload) override;
    void close() override;
    bool isOpen() const override { return !m_ended; }
    qint64 waiting() const override;
    void setLargestFrame(qint64 bytes) override;
    std::string peerFingerprint() const override { return m_fingerprint; }
    std::string peerAddress() const override { return m_address; }

private:
    void read();
    void deliver(QByteArrayView bytes);
    void write();
    void wrote();
    void disconnected();
    void end(const Phrase &why);

    std::unique_ptr<QSslSocket> m_socket;
    const std::string m_fingerprint;
    const std::string m_address;
    Deadlines &m_deadlines;
    const std::chrono::milliseconds m_closingTime;
    FrameReader m_reader {largestUntrusted};
    std::deque<QByteArray> m_queue; ///< Not copied: a broadcast is one text for all links.
    qsizetype m_written = 0; ///< Of the first in m_queue.
    qint64 m_queued = 0;
    bool m_aboveMark = false;
    bool m_started = false;
    bool m_closing = false;
    bool m_ended = false;
    UniqueFd m_lingering; ///< A second handle on the connection, which stays when Qt closes the first.
    Deadlines::Handle m_closingDeadline;
};

} // namespace mesh
