// SPDX-License-Identifier: MIT
#include "relay/tls_channel.h"

#include <QHostAddress>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

constexpr std::chrono::seconds patience {10};
constexpr qint64 untrustedBuffer = 16 << 10;
constexpr qint64 piece = 256 << 10;

} // namespace

TlsChannel::TlsChannel(std::unique_ptr<QSslSocket> socket, std::string fingerprint)
    : m_socket(std::move(socket))
    , m_fingerprint(std::move(fingerprint))
    , m_address(m_socket->peerAddress().toString().toStdString())
{
    m_socket->setParent(nullptr);
    m_socket->disconnect();
    m_socket->setReadBufferSize(untrustedBuffer); // The kernel holds the rest back.
    m_lastWords.setSingleShot(true);
    connect(&m_lastWords, &QTimer::timeout, this, [this] { end(QStringLiteral("It does not read.")); });
    connect(m_socket.get(), &QSslSocket::readyRead, this, &TlsChannel::read);
    connect(m_socket.get(), &QSslSocket::disconnected, this, [this] {
        read(); // What came before.
        end(QStringLiteral("The connection was closed."));
    });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            end(m_socket->errorString() + QLatin1Char('.'));
    });
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_wasFull && waiting() < softMark) {
            m_wasFull = false;
            Q_EMIT drained();
        }
    });
}

TlsChannel::~TlsChannel()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void TlsChannel::start()
{
    m_isStarted = true;
    // Not within the call of whoever connects to the signals one after the other.
    QMetaObject::invokeMethod(this, &TlsChannel::read, Qt::QueuedConnection);
}

void TlsChannel::setLargestFrame(qint64 bytes)
{
    m_reader.setLargest(bytes);
    m_socket->setReadBufferSize(std::max(untrustedBuffer, std::min(bytes, piece)));
}

void TlsChannel::send(const QByteArray &payload)
{
    if (m_hasEnded || m_isClosing)
        return;
    m_socket->write(frameOf(payload));
    if (waiting() > hardMark)
        return end(QStringLiteral("It does not read what is sent to it."));
    m_wasFull = m_wasFull || waiting() >= softMark;
}

qint64 TlsChannel::waiting() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsChannel::close()
{
    if (m_hasEnded || std::exchange(m_isClosing, true))
        return;
    m_lastWords.start(patience);
    m_socket->disconnectFromHost();
}

void TlsChannel::read()
{
    const QPointer<TlsChannel> self(this);
    while (m_isStarted && !m_hasEnded && !m_isClosing) {
        auto frame = m_reader.next();
        if (!frame)
            return end(QString::fromStdString(frame.error().message));
        if (*frame) {
            Q_EMIT received(**frame);
            if (!self)
                return;
            continue;
        }
        if (m_socket->bytesAvailable() == 0)
            return;
        m_reader.add(m_socket->read(std::min(m_reader.wanted() + piece, piece)));
    }
}

void TlsChannel::end(const QString &why)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_lastWords.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    // Not within the call of whoever sends or closes.
    QMetaObject::invokeMethod(
        this, [this, why] { Q_EMIT closed(why); }, Qt::QueuedConnection);
}

} // namespace mesh
