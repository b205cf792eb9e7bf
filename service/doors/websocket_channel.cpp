// SPDX-License-Identifier: MIT
#include "doors/websocket_channel.h"

#include "doors/lingering_close.h"

#include <fcntl.h>

namespace mesh {
namespace {

constexpr qint64 largestFrameHeader = 14;
constexpr auto tooLarge = static_cast<CloseCode>(QWebSocketProtocol::CloseCodeTooMuchData);

/// RFC 6455 section 5.2: what stands before one final text frame, unmasked as a server's frames are.
QByteArray frameHeader(qint64 size)
{
    constexpr char finalText = static_cast<char>(0x81);
    QByteArray header(1, finalText);
    if (size < 126)
        return header.append(static_cast<char>(size));
    const bool isShort = size <= 0xffff;
    header.append(static_cast<char>(isShort ? 126 : 127));
    for (int shift = isShort ? 8 : 56; shift >= 0; shift -= 8)
        header.append(static_cast<char>((size >> shift) & 0xff));
    return header;
}

} // namespace

WebSocketChannel::WebSocketChannel(std::unique_ptr<QWebSocket> socket, QTcpSocket *wire, qint64 largest,
    Deadlines &deadlines, std::chrono::milliseconds closingTime)
    : SocketChannel(deadlines, closingTime)
    , m_socket(std::move(socket))
    , m_wire(wire)
{
    // ~QWebSocket cuts all connections of its socket, also the one that would have deleted it.
    m_wire->setParent(this);
    allow(largest);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &WebSocketChannel::take);
    connect(m_socket.get(), &QWebSocket::binaryFrameReceived, this,
        [this] { close(CloseCode::BinaryFrame, "Text frames only."); });
    connect(m_wire, &QIODevice::bytesWritten, this, &WebSocketChannel::wrote);
    // Qt answers pings by itself, past send(): whoever pings and does not read must not fill the memory.
    connect(m_wire, &QIODevice::readyRead, this, [this] {
        const bool isGuest = m_largest < largestText;
        if (!m_aborted && waiting() > (isGuest ? softMark : mostWaiting()))
            QMetaObject::invokeMethod(this, &WebSocketChannel::abort, Qt::QueuedConnection);
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketChannel::disconnected);
    connect(m_wire, &QAbstractSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::ClosingState)
            wireEnding();
    });
}

WebSocketChannel::~WebSocketChannel()
{
    m_socket->disconnect(this);
    if (m_wire)
        m_wire->disconnect(this);
}

qint64 WebSocketChannel::waiting() const
{
    return m_wire ? m_wire->bytesToWrite() : 0;
}

void WebSocketChannel::allow(qint64 largest)
{
    m_largest = largest;
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(largest));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(largest));
    // Qt parses a frame when all of it has come: more than one never has to be in memory.
    m_socket->setReadBufferSize(largest + largestFrameHeader);
}

void WebSocketChannel::take(const QString &text)
{
    const auto utf8 = text.toUtf8();
    // Qt counts a text in fragments by its UTF-16 units.
    if (utf8.size() > m_largest)
        close(tooLarge, "The text is too large.");
    else
        deliver(utf8);
}

void WebSocketChannel::write(const QByteArray &utf8)
{
    if (!m_wire || !m_wire->isOpen())
        return;
    m_wire->write(frameHeader(utf8.size()));
    m_wire->write(utf8);
}

void WebSocketChannel::finish(CloseCode code, const QByteArray &reason)
{
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), QString::fromUtf8(reason));
}

void WebSocketChannel::abort()
{
    m_aborted = true;
    m_socket->abort();
    ended();
}

void WebSocketChannel::wireEnding()
{
    ending();
    if (!m_aborted && !m_lingering)
        m_lingering.reset(::fcntl(static_cast<int>(m_wire->socketDescriptor()), F_DUPFD_CLOEXEC, 0));
}

void WebSocketChannel::disconnected()
{
    if (m_lingering && !m_aborted)
        lingeringClose(std::move(m_lingering), deadlines(), closingTime());
    m_lingering.reset();
    ended();
}

} // namespace mesh
