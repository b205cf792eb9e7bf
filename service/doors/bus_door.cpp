// SPDX-License-Identifier: MIT
#include "doors/bus_door.h"

#include "doors/greeter.h"
#include "doors/port_holder.h"
#include "language/known_words.h"

#include <limits>

namespace mesh {
namespace {

/// After a restart a thousand sessions come at once; with Qt's 50 the kernel drops their SYNs and they wait a second.
constexpr int backlog = 4096;

/// Where ::1 does not exist nobody can be met on it.
bool isMissing(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::UnsupportedSocketOperationError
        || error == QAbstractSocket::SocketAddressNotAvailableError;
}

Error listenError(const QHostAddress &address, quint16 port, const QTcpServer &server)
{
    const auto isTaken = server.serverError() == QAbstractSocket::AddressInUseError;
    const auto holder = isTaken ? portHolder(address, port) : Phrase();
    const auto where = address.toString().toStdString();
    return {Reason::NoService,
        !isTaken
            ? phrase("Cannot listen at port %1 on %2: %3.", port, where, knownWords(server.errorString().toStdString()))
            : holder.empty() ? phrase("Cannot listen at port %1 on %2: it is taken by another program.", port, where)
                             : phrase("Cannot listen at port %1 on %2: it is taken by %3.", port, where, holder),
        phrase("Another port: mesh config set port NUMBER"), {}};
}

} // namespace

BusDoor::BusDoor(
    BusSettings settings, std::string token, Deadlines &deadlines, Opened opened, Health health, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_token(std::move(token))
    , m_deadlines(deadlines)
    , m_opened(std::move(opened))
    , m_health(std::move(health))
    , m_upgrader(QStringLiteral("mesh"), QWebSocketServer::NonSecureMode)
{
    for (auto *server : {&m_ipv4, &m_ipv6}) {
        server->setListenBacklogSize(backlog);
        connect(server, &QTcpServer::newConnection, this, [this, server] { welcome(*server); });
        connect(server, &QTcpServer::acceptError, this, &BusDoor::pause);
    }
    m_upgrader.setMaxPendingConnections(std::numeric_limits<int>::max() - 1);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &BusDoor::takeUpgraded);
}

BusDoor::~BusDoor()
{
    close();
}

Status BusDoor::listen()
{
    // Port 0: the first loopback decides, and the second may have a stranger on that very port.
    for (int attempt = 1;; ++attempt) {
        auto status = listenOnce();
        if (status || m_settings.port != 0 || attempt == 16)
            return status;
    }
}

Status BusDoor::listenOnce()
{
    const QHostAddress ipv4(QHostAddress::LocalHost);
    const QHostAddress ipv6(QHostAddress::LocalHostIPv6);
    if (!m_ipv4.listen(ipv4, m_settings.port))
        return listenError(ipv4, m_settings.port, m_ipv4);
    const auto port = m_ipv4.serverPort();
    if (m_ipv6.listen(ipv6, port) || isMissing(m_ipv6.serverError()))
        return Done {};
    m_ipv4.close();
    return listenError(ipv6, port, m_ipv6);
}

void BusDoor::close()
{
    m_ipv4.close();
    m_ipv6.close();
    m_pause.cancel();
    while (!m_guests.empty())
        remove(m_guests.begin()->first);
}

void BusDoor::pause()
{
    // Out of descriptors, most likely: Qt has stopped accepting, or it would spin. Some may be free soon.
    m_pause = m_deadlines.after(std::chrono::milliseconds(100), [this] {
        m_ipv4.resumeAccepting();
        m_ipv6.resumeAccepting();
    });
}

void BusDoor::welcome(QTcpServer &server)
{
    while (auto *socket = server.nextPendingConnection()) {
        const auto serial = ++m_last;
        auto guest = std::make_unique<HttpGuest>(socket, port(), m_settings, m_deadlines);
        auto *raw = guest.get();
        connect(raw, &HttpGuest::gone, this, [this, serial] { remove(serial); });
        connect(raw, &HttpGuest::healthWanted, this, [this, raw] {
            const auto body = m_health();
            raw->answer(200, "application/json", {body.data(), static_cast<std::size_t>(body.size())});
        });
        connect(raw, &HttpGuest::upgradeWanted, this, [this, raw] { m_upgrader.handleConnection(raw->socket()); });
        m_upgrading.insert(raw->peer(), serial);
        m_guests.emplace(serial, std::move(guest));
        if (m_guests.size() > m_settings.untrusted)
            remove(m_guests.begin()->first);
    }
}

void BusDoor::takeUpgraded()
{
    // Qt does not say which of our sockets this is; its other end does.
    while (auto *next = m_upgrader.nextPendingConnection()) {
        std::unique_ptr<QWebSocket> socket(next);
        const auto serial = m_upgrading.value({socket->peerAddress(), socket->peerPort()});
        if (const auto it = m_guests.find(serial); it != m_guests.end())
            greet(serial, std::move(socket), static_cast<HttpGuest &>(*it->second).socket());
    }
}

void BusDoor::greet(Serial serial, std::unique_ptr<QWebSocket> socket, QTcpSocket *wire)
{
    auto channel = std::make_unique<WebSocketChannel>(
        std::move(socket), wire, m_settings.largestGreeting, m_deadlines, m_settings.closingTime);
    auto greeter = std::make_unique<Greeter>(std::move(channel), m_token, m_settings, m_deadlines);
    connect(greeter.get(), &Greeter::gone, this, [this, serial] { remove(serial); });
    connect(greeter.get(), &Greeter::verified, this, [this, serial] { trust(serial); });
    remove(serial);
    m_guests.emplace(serial, std::move(greeter));
}

void BusDoor::trust(Serial serial)
{
    auto &greeter = static_cast<Greeter &>(*m_guests.at(serial));
    auto channel = greeter.takeChannel();
    auto greeting = greeter.takeGreeting();
    remove(serial);
    m_opened(std::move(channel), std::move(greeting));
}

void BusDoor::remove(Serial serial)
{
    auto node = m_guests.extract(serial);
    if (node.empty())
        return;
    if (const auto *unjudged = qobject_cast<HttpGuest *>(node.mapped().get()))
        m_upgrading.remove(unjudged->peer());
    // Often this is called out of a signal of the guest, or of the socket that it owns.
    auto *guest = node.mapped().release();
    guest->disconnect(this);
    guest->setParent(this);
    guest->deleteLater();
}

} // namespace mesh
