// SPDX-License-Identifier: MIT
#include "relay/relay_door.h"

#include "relay/tls.h"
#include "relay/tls_channel.h"

#include <algorithm>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::chrono::seconds patience {10}; ///< From the connection to the first frame.
constexpr qint64 untrustedBuffer = 16 << 10;

} // namespace

class RelayDoor::Server final : public QTcpServer
{
public:
    explicit Server(RelayDoor &door)
        : m_door(door)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_door.knock(descriptor); }

private:
    RelayDoor &m_door;
};

RelayDoor::RelayDoor(Deadlines &deadlines, IdentityOf identity, Came came)
    : m_deadlines(deadlines)
    , m_identity(std::move(identity))
    , m_came(std::move(came))
{
}

RelayDoor::~RelayDoor()
{
    for (auto &[number, guest] : m_guests) {
        if (guest.socket)
            guest.socket->disconnect(this);
        if (guest.channel)
            guest.channel->disconnect(this);
    }
}

std::string RelayDoor::listen(const std::vector<QHostAddress> &addresses, quint16 port)
{
    m_servers.remove_if([&](const auto &server) {
        return std::find(addresses.begin(), addresses.end(), server->serverAddress()) == addresses.end();
    });
    std::string problem;
    for (const auto &address : addresses) {
        const bool has = std::any_of(
            m_servers.begin(), m_servers.end(), [&](const auto &server) { return server->serverAddress() == address; });
        if (has)
            continue;
        auto server = std::make_unique<Server>(*this);
        if (server->listen(address, port))
            m_servers.push_back(std::move(server));
        else
            problem.append(problem.empty() ? "" : " ")
                .append("Port " + std::to_string(port) + " of " + address.toString().toStdString()
                    + " cannot be had: " + server->errorString().toStdString() + ".");
    }
    return problem;
}

void RelayDoor::close()
{
    m_servers.clear();
    while (!m_guests.empty())
        dismiss(m_guests.begin()->first);
}

std::vector<std::string> RelayDoor::listening() const
{
    std::vector<std::string> all;
    for (const auto &server : m_servers) {
        const auto address = server->serverAddress();
        const auto text = address.toString().toStdString();
        all.push_back((address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text) + ':'
            + std::to_string(server->serverPort()));
    }
    return all;
}

void RelayDoor::knock(qintptr descriptor)
{
    const auto *identity = m_guests.size() < mostGuests ? m_identity() : nullptr;
    auto socket = identity ? std::make_unique<QSslSocket>() : nullptr; // Not before TLS is loaded.
    if (!socket || !socket->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    const auto address = socket->peerAddress();
    const auto ofAddress = std::count_if(
        m_guests.begin(), m_guests.end(), [&](const auto &entry) { return entry.second.address == address; });
    if (ofAddress >= static_cast<std::ptrdiff_t>(mostOfOneAddress))
        return socket->abort();
    tuneSocket(*socket);
    socket->setReadBufferSize(untrustedBuffer);
    socket->setSslConfiguration(tlsConfiguration(*identity));
    const auto number = ++m_last;
    auto *guest = socket.get();
    connect(guest, &QSslSocket::encrypted, this, [this, number] { encrypted(number); });
    connect(guest, &QSslSocket::disconnected, this, [this, number] { dismiss(number); });
    connect(guest, &QSslSocket::errorOccurred, this, [this, number] { dismiss(number); });
    m_guests.emplace(number,
        Guest {std::move(socket), nullptr, address, m_deadlines.after(patience, [this, number] { dismiss(number); })});
    guest->startServerEncryption();
}

void RelayDoor::encrypted(quint64 number)
{
    const auto found = m_guests.find(number);
    if (found == m_guests.end())
        return;
    auto &guest = found->second;
    auto fingerprint = peerFingerprintOf(*guest.socket);
    if (!fingerprint)
        return dismiss(number);
    guest.socket->disconnect(this);
    guest.channel = std::make_unique<TlsChannel>(std::move(guest.socket), std::move(*fingerprint));
    connect(guest.channel.get(), &FrameChannel::closed, this, [this, number] { dismiss(number); });
    connect(guest.channel.get(), &FrameChannel::received, this, [this, number](const QByteArray &first) {
        auto node = m_guests.extract(number);
        auto channel = std::move(node.mapped().channel);
        channel->disconnect(this);
        m_came(std::move(channel), first);
    });
    guest.channel->start();
}

void RelayDoor::dismiss(quint64 number)
{
    auto node = m_guests.extract(number);
    if (node.empty())
        return;
    auto &guest = node.mapped();
    // Not now: it may be what is calling us.
    if (guest.socket) {
        guest.socket->disconnect(this);
        guest.socket->abort();
        guest.socket.release()->deleteLater();
    }
    if (guest.channel) {
        guest.channel->disconnect(this);
        guest.channel.release()->deleteLater();
    }
}

} // namespace mesh
