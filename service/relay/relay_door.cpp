// SPDX-License-Identifier: MIT
#include "relay/relay_door.h"

#include "language/known_words.h"
#include "relay/tls_channel.h"

#include <QTcpServer>

#include <algorithm>
#include <sys/socket.h>

namespace mesh {
namespace {

/// Where that connection comes from; null if it is gone already.
QHostAddress sourceOf(int connection)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (::getpeername(connection, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

Error listenError(const QHostAddress &address, quint16 port, const QTcpServer &server)
{
    const bool isTaken = server.serverError() == QAbstractSocket::AddressInUseError;
    return {Reason::NoService,
        isTaken
            ? phrase("Other machines cannot be heard at %1: another program has that port.", withPort(address, port))
            : phrase("Other machines cannot be heard at %1: %2.", withPort(address, port),
                knownWords(server.errorString().toStdString())),
        isTaken
            ? phrase("End that program, or take another port: mesh config set relay_port NUMBER")
            : phrase("See that this machine has that address, or name another: mesh config set relay_listen ADDRESS"),
        {}};
}

} // namespace

std::string withPort(const QHostAddress &address, quint16 port)
{
    const auto text = address.toString().toStdString();
    return (address.protocol() == QAbstractSocket::IPv6Protocol ? "[" + text + "]" : text) + ":" + std::to_string(port);
}

/// Gives bare descriptors away: who is refused costs no socket object.
class RelayDoor::Listener : public QTcpServer
{
public:
    explicit Listener(RelayDoor &door)
        : m_door(door)
    {
        connect(this, &QTcpServer::acceptError, &door, &RelayDoor::pause);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_door.welcome(UniqueFd(static_cast<int>(descriptor))); }

private:
    RelayDoor &m_door;
};

RelayDoor::RelayDoor(OwnIdentity identity, Deadlines &deadlines, Opened opened, RelayLimits limits, QObject *parent)
    : QObject(parent)
    , m_identity(std::move(identity))
    , m_deadlines(deadlines)
    , m_opened(std::move(opened))
    , m_limits(limits)
    , m_places(limits.inAll, limits.perAddress)
{
}

RelayDoor::~RelayDoor()
{
    while (!m_guests.empty())
        remove(m_guests.begin()->first);
}

Status RelayDoor::listen(const std::vector<QHostAddress> &addresses, quint16 port)
{
    if (port == 0)
        port = this->port();
    std::erase_if(m_listeners, [&](const auto &listener) {
        return listener->serverPort() != port
            || std::find(addresses.begin(), addresses.end(), listener->serverAddress()) == addresses.end();
    });
    Status status = Done {};
    for (const auto &address : addresses) {
        const bool isOpen = std::any_of(m_listeners.begin(), m_listeners.end(),
            [&](const auto &listener) { return listener->serverAddress() == address; });
        if (isOpen)
            continue;
        auto opened = listenOn(address, port);
        if (!opened && status)
            status = std::move(opened);
        if (port == 0)
            port = this->port();
    }
    return status;
}

Status RelayDoor::listenOn(const QHostAddress &address, quint16 port)
{
    auto listener = std::make_unique<Listener>(*this);
    if (!listener->listen(address, port))
        return listenError(address, port, *listener);
    m_listeners.push_back(std::move(listener));
    return Done {};
}

std::vector<std::string> RelayDoor::listening() const
{
    std::vector<std::string> places;
    for (const auto &listener : m_listeners)
        places.push_back(withPort(listener->serverAddress(), listener->serverPort()));
    return places;
}

quint16 RelayDoor::port() const
{
    return m_listeners.empty() ? quint16 {0} : m_listeners.front()->serverPort();
}

void RelayDoor::pause()
{
    // Out of descriptors, most likely: Qt has stopped accepting, or it would spin. Some may be free soon.
    m_pause = m_deadlines.after(std::chrono::milliseconds(100), [this] {
        for (const auto &listener : m_listeners)
            listener->resumeAccepting();
    });
}

void RelayDoor::welcome(UniqueFd connection)
{
    const auto source = sourceOf(connection.get());
    if (source.isNull())
        return;
    auto place = placeFor(source);
    if (!place)
        return;
    if (const auto identity = m_identity())
        encrypt(std::move(connection), std::move(place), *identity);
}

GuestPlaces::Place RelayDoor::placeFor(const QHostAddress &address)
{
    if (m_places.isFull()) {
        // Who hangs about must not keep others out: a handshake that is meant takes no time.
        const auto oldest = std::find_if(
            m_guests.begin(), m_guests.end(), [](const auto &guest) { return guest.second.socket != nullptr; });
        if (oldest != m_guests.end())
            remove(oldest->first);
    }
    return m_places.take(address);
}

void RelayDoor::encrypt(UniqueFd connection, GuestPlaces::Place place, const Identity &identity)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(tlsConfiguration(identity));
    socket->setReadBufferSize(readAheadUntrusted);
    if (!socket->setSocketDescriptor(connection.get()))
        return;
    connection.release(); // Qt's from here on.
    const auto serial = ++m_last;
    // Queued: Qt emits these out of the middle of its reading.
    const auto gone = [this, serial] {
        if (const auto found = m_guests.find(serial); found != m_guests.end() && found->second.socket)
            remove(serial); // Handed over, it is the channel's to notice.
    };
    connect(
        socket.get(), &QSslSocket::encrypted, this, [this, serial] { handOver(serial); }, Qt::QueuedConnection);
    connect(socket.get(), &QAbstractSocket::errorOccurred, this, gone, Qt::QueuedConnection);
    connect(socket.get(), &QAbstractSocket::disconnected, this, gone, Qt::QueuedConnection);
    auto *raw = socket.get();
    m_guests.emplace(serial,
        Guest {std::move(socket), {}, std::move(place),
            m_deadlines.after(m_limits.firstFrame, [this, serial] { expire(serial); })});
    raw->startServerEncryption();
}

void RelayDoor::handOver(Serial serial)
{
    const auto found = m_guests.find(serial);
    if (found == m_guests.end())
        return;
    auto &guest = found->second;
    auto fingerprint = provenPeer(*guest.socket);
    if (!fingerprint) {
        remove(serial);
        return;
    }
    guest.socket->disconnect(this);
    auto channel = std::make_unique<TlsChannel>(std::move(guest.socket), std::move(*fingerprint), m_deadlines);
    guest.channel = channel.get();
    const auto heard = [this, serial] { remove(serial); };
    connect(channel.get(), &FrameChannel::received, this, heard, Qt::SingleShotConnection);
    connect(channel.get(), &FrameChannel::closed, this, heard);
    connect(channel.get(), &QObject::destroyed, this, heard);
    auto place = std::move(guest.place); // The guest may be removed while it is handed over.
    m_opened(std::move(channel), std::move(place));
}

void RelayDoor::expire(Serial serial)
{
    const auto found = m_guests.find(serial);
    if (found == m_guests.end())
        return;
    if (found->second.channel)
        found->second.channel->close();
    remove(serial);
}

void RelayDoor::remove(Serial serial)
{
    const auto node = m_guests.extract(serial);
    if (node.empty() || !node.mapped().socket)
        return;
    // This may be called out of a signal of the socket's own reading.
    auto *socket = node.mapped().socket.release();
    socket->disconnect(this);
    socket->setParent(&m_deadlines);
    socket->deleteLater();
}

} // namespace mesh
