// SPDX-License-Identifier: MIT
#include "relay/tls_channel.h"

#include "doors/lingering_close.h"
#include "language/known_words.h"
#include "relay/tls_settings.h"

#include <QHostAddress>
#include <QPointer>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace mesh {
namespace {

constexpr qint64 readAhead = 64 << 10;
/// So much of the queue is encrypted ahead: Qt would encrypt all at once, and hold it a second time.
constexpr qint64 writeAhead = 256 << 10;
constexpr qsizetype largestWrite = 64 << 10;
/// Until the kernel gives up on what nobody acknowledges.
constexpr int unacknowledgedMs = 30'000;
/// After so many seconds of silence it asks by itself, which wakes nobody here.
constexpr int silenceSeconds = 30;
constexpr int probeSeconds = 10;

/// Without this a link whose other end is gone lives for hours, or takes what is sent for a quarter of one.
void noticeDeadEnds(int socket)
{
    const auto set
        = [socket](int option, int value) { ::setsockopt(socket, IPPROTO_TCP, option, &value, sizeof value); };
#ifdef TCP_USER_TIMEOUT
    set(TCP_USER_TIMEOUT, unacknowledgedMs);
#endif
#ifdef TCP_KEEPIDLE
    set(TCP_KEEPIDLE, silenceSeconds);
#else
    set(TCP_KEEPALIVE, silenceSeconds); // Of macOS.
#endif
    set(TCP_KEEPINTVL, probeSeconds);
    set(TCP_KEEPCNT, unacknowledgedMs / 1000 / probeSeconds);
}

} // namespace

TlsChannel::TlsChannel(std::unique_ptr<QSslSocket> socket, std::string fingerprint, Deadlines &deadlines,
    std::chrono::milliseconds closingTime)
    : m_socket(std::move(socket))
    , m_fingerprint(std::move(fingerprint))
    , m_address(m_socket->peerAddress().toString().toStdString())
    , m_deadlines(deadlines)
    , m_closingTime(closingTime)
{
    m_socket->setReadBufferSize(readAheadUntrusted);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    noticeDeadEnds(static_cast<int>(m_socket->socketDescriptor()));
    connect(m_socket.get(), &QIODevice::readyRead, this, &TlsChannel::read);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &TlsChannel::wrote);
    // Queued: Qt emits these out of the middle of its reading. An error ends it even where TCP stays open.
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &TlsChannel::disconnected, Qt::QueuedConnection);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &TlsChannel::disconnected, Qt::QueuedConnection);
}

TlsChannel::~TlsChannel()
{
    m_socket->disconnect(this);
    // This may be called out of a signal of the socket's own reading.
    auto *socket = m_socket.release();
    socket->setParent(&m_deadlines);
    socket->deleteLater();
}

void TlsChannel::start()
{
    m_started = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QPointer<TlsChannel> self(this);
            read();
            if (!self)
                return;
            if (m_socket->state() != QAbstractSocket::ConnectedState
                || m_socket->error() != QAbstractSocket::UnknownSocketError)
                disconnected(); // It came before we listened to it, or was put off until now.
        },
        Qt::QueuedConnection);
}

qint64 TlsChannel::waiting() const
{
    return m_queued + m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsChannel::setLargestFrame(qint64 bytes)
{
    m_reader.setLargest(bytes);
    m_socket->setReadBufferSize(bytes > largestUntrusted ? readAhead : readAheadUntrusted);
}

void TlsChannel::send(const QByteArray &payload)
{
    Q_ASSERT(!payload.isEmpty() && payload.size() <= largestFrame);
    if (m_closing || m_ended)
        return;
    if (waiting() + payload.size() > hardMark) {
        end(phrase("The other side does not read what is sent to it."));
        return;
    }
    m_queued += frameHeader(payload.size()).size() + payload.size();
    if (payload.size() < largestWrite) { // In one record: the other side is woken once.
        m_queue.push_back(frameHeader(payload.size()) + payload);
    } else {
        m_queue.push_back(frameHeader(payload.size()));
        m_queue.push_back(payload);
    }
    write();
    m_aboveMark = m_aboveMark || waiting() >= softMark;
}

void TlsChannel::write()
{
    while (!m_queue.empty() && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < writeAhead) {
        const auto &first = m_queue.front();
        const auto count = std::min(first.size() - m_written, largestWrite);
        if (m_socket->write(first.constData() + m_written, count) != count)
            return; // It is ending, and says so by a signal.
        m_queued -= count;
        m_written += count;
        if (m_written == first.size()) {
            m_queue.pop_front();
            m_written = 0;
        }
    }
    if (m_closing && m_queue.empty())
        m_socket->disconnectFromHost(); // Qt writes out what it has taken.
}

void TlsChannel::wrote()
{
    if (m_ended)
        return;
    write();
    if (m_aboveMark && waiting() < softMark) {
        m_aboveMark = false;
        Q_EMIT drained();
    }
}

void TlsChannel::close()
{
    if (m_closing || m_ended)
        return;
    m_closing = true;
    m_lingering.reset(::fcntl(static_cast<int>(m_socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0));
    m_closingDeadline = m_deadlines.after(m_closingTime, [this] {
        m_lingering.reset();
        end(phrase("Closed here; the other side did not read all that was sent to it."));
    });
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_ended)
                return;
            read(); // Away with it: what is left unread would make the system cut the connection.
            write();
        },
        Qt::QueuedConnection);
}

void TlsChannel::read()
{
    std::array<char, 16 << 10> buffer;
    const QPointer<TlsChannel> self(this); // Whoever hears a frame may be done with the channel.
    while (self && (m_started || m_closing) && !m_ended) {
        const auto count = m_socket->read(buffer.data(), buffer.size());
        if (count <= 0)
            return;
        deliver(QByteArrayView(buffer.data(), count));
    }
}

void TlsChannel::deliver(QByteArrayView bytes)
{
    const QPointer<TlsChannel> self(this);
    while (self && !m_closing && !m_ended) {
        const auto frame = m_reader.take(bytes);
        if (!frame)
            end(frame.error().message);
        else if (*frame)
            Q_EMIT received(**frame);
        else
            return;
    }
}

void TlsChannel::disconnected()
{
    if (m_ended || (!m_started && !m_closing))
        return; // Not started: start() comes back to it.
    const QPointer<TlsChannel> self(this);
    read();
    if (!self || m_ended)
        return;
    if (m_closing && m_lingering)
        lingeringClose(std::move(m_lingering), m_deadlines, m_closingTime);
    const bool isOrderly = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    if (m_closing)
        end(phrase("Closed here."));
    else
        end(isOrderly ? phrase("The other side closed the connection.")
                      : phrase("The connection broke: %1.", knownWords(m_socket->errorString().toStdString())));
}

void TlsChannel::end(const Phrase &why)
{
    m_ended = true;
    m_closingDeadline.cancel();
    m_queue.clear();
    m_queued = 0;
    // Later: whoever sends to many must not see one of them go, nor Qt its socket while it reads.
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            m_socket->disconnect(this);
            m_socket->abort();
            Q_EMIT closed(why);
        },
        Qt::QueuedConnection);
}

} // namespace mesh
