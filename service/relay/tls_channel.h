// SPDX-License-Identifier: MIT
#pragma once

#include "relay/frame_channel.h"
#include "relay/frames.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace mesh {

/// Frames over an encrypted socket.
class TlsChannel final : public FrameChannel
{
    Q_OBJECT
public:
    /// The handshake is over, and that is who is at the other end.
    TlsChannel(std::unique_ptr<QSslSocket> socket, std::string fingerprint);
    ~TlsChannel() override;

    void start() override;
    void send(const QByteArray &payload) override;
    void close() override;
    bool isOpen() const override { return !m_hasEnded; }
    qint64 waiting() const override;
    void setLargestFrame(qint64 bytes) override;
    std::string peerFingerprint() const override { return m_fingerprint; }
    std::string peerAddress() const override { return m_address; }

private:
    void read();
    void end(const QString &why);

    std::unique_ptr<QSslSocket> m_socket;
    const std::string m_fingerprint;
    const std::string m_address;
    FrameReader m_reader {largestUntrusted};
    QTimer m_lastWords; ///< How long what is queued may take at the end.
    bool m_isStarted = false;
    bool m_isClosing = false;
    bool m_hasEnded = false;
    bool m_wasFull = false;
};

} // namespace mesh
