// SPDX-License-Identifier: MIT
#include "relay/dialler.h"

#include "relay/tls.h"
#include "relay/tls_channel.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>
#include <charconv>
#include <utility>

namespace mesh {
namespace {

constexpr std::chrono::seconds patience {10};

std::string causeOf(const QSslSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return "nothing listens there (is the service running, and reached at that address? There: mesh remote status)";
    case QAbstractSocket::HostNotFoundError:
        return "no machine has that name";
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SslHandshakeFailedError:
        return "what answers there is no mesh, or wants nothing to do with this machine just now";
    case QAbstractSocket::NetworkError:
        return "there is no way to it from here (is the network up?)";
    default:
        return socket.errorString().toStdString();
    }
}

} // namespace

Dialler::Dialler(const Identity &identity, const std::string &host, quint16 port, DirectLinks::Connected connected)
    : m_where(host + ":" + std::to_string(port))
    , m_connected(std::move(connected))
    , m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(tlsConfiguration(identity));
    m_socket->setReadBufferSize(FrameChannel::largestUntrusted * 16);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Dialler::encrypted);
    // In a turn of its own: some errors come before this returns.
    connect(
        m_socket.get(), &QSslSocket::errorOccurred, this, [this] { fail(causeOf(*m_socket)); }, Qt::QueuedConnection);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail("it does not answer"); });
    m_patience.start(patience);
    m_socket->connectToHostEncrypted(QString::fromStdString(host), port, QStringLiteral("grip-session-mesh"));
}

Dialler::~Dialler()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Dialler::encrypted()
{
    tuneSocket(*m_socket);
    auto fingerprint = peerFingerprintOf(*m_socket);
    if (!fingerprint)
        return fail("what answers there is no mesh");
    m_patience.stop();
    m_socket->disconnect(this);
    auto connected = std::exchange(m_connected, nullptr);
    connected(
        std::unique_ptr<FrameChannel>(std::make_unique<TlsChannel>(std::move(m_socket), std::move(*fingerprint))));
}

void Dialler::fail(const std::string &why)
{
    auto connected = std::exchange(m_connected, nullptr);
    if (!connected)
        return;
    m_patience.stop();
    m_socket->disconnect(this);
    connected(Error {Reason::Timeout, m_where + " cannot be reached: " + why + ".",
        "See what the other machine says: mesh remote status", {}});
}

Result<HostAndPort> parseHostAndPort(const std::string &text, quint16 usualPort)
{
    const Error bad {Reason::BadParams, "\"" + text.substr(0, 80) + "\" is no address of a machine.",
        "For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475", {}};
    HostAndPort parsed {text, usualPort};
    std::string port;
    const auto colon = text.find_last_of(':');
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string::npos || (end + 1 < text.size() && text[end + 1] != ':'))
            return bad;
        parsed.host = text.substr(1, end - 1);
        port = end + 1 < text.size() ? text.substr(end + 2) : std::string();
        if (end + 1 < text.size() && port.empty())
            return bad;
    } else if (colon != std::string::npos && colon == text.find(':')) {
        parsed.host = text.substr(0, colon);
        port = text.substr(colon + 1);
        if (port.empty())
            return bad;
    }
    if (!port.empty()) {
        const auto *end = port.data() + port.size();
        const auto [rest, error] = std::from_chars(port.data(), end, parsed.port);
        if (error != std::errc() || rest != end || parsed.port == 0)
            return bad;
    }
    const bool isAddress = !QHostAddress(QString::fromStdString(parsed.host)).isNull();
    const bool isName = !parsed.host.empty() && parsed.host.size() <= 253
        && std::all_of(parsed.host.begin(), parsed.host.end(), [](unsigned char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
                   || c == '_';
           });
    if (!isAddress && !isName)
        return bad;
    return parsed;
}

} // namespace mesh
