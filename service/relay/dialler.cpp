// SPDX-License-Identifier: MIT
#include "relay/dialler.h"

#include "language/known_words.h"
#include "relay/tls_channel.h"

#include <QNetworkProxy>

#include <utility>

namespace mesh {
namespace {

Phrase meshHint()
{
    return phrase("See that the address and the port are those of a mesh service: `mesh remote status` there.");
}

} // namespace

Dialler::Dialler(const Identity &identity, const std::string &host, quint16 port, Deadlines &deadlines, Done done,
    std::chrono::milliseconds time, QObject *parent)
    : QObject(parent)
    , m_deadlines(deadlines)
    , m_done(std::move(done))
    , m_where((host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" + std::to_string(port))
    , m_host(host)
    , m_socket(std::make_unique<QSslSocket>())
    , m_deadline(deadlines.after(time, [this] { expire(); }))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(tlsConfiguration(identity));
    m_socket->setReadBufferSize(readAheadUntrusted);
    connect(m_socket.get(), &QAbstractSocket::connected, this, [this] { m_wasConnected = true; });
    // Queued: Qt emits these out of the middle of its reading, and a refused one even while it is asked to connect.
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Dialler::encrypted, Qt::QueuedConnection);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &Dialler::failed, Qt::QueuedConnection);
    m_socket->connectToHostEncrypted(QString::fromStdString(host), port);
}

Dialler::~Dialler()
{
    if (!m_socket)
        return;
    auto *socket = m_socket.release();
    socket->disconnect(this);
    socket->setParent(&m_deadlines);
    socket->deleteLater();
}

void Dialler::encrypted()
{
    if (!m_done)
        return;
    auto fingerprint = provenPeer(*m_socket);
    if (!fingerprint) {
        finish(Error {Reason::BadValue,
            phrase("What answers at %1 is no mesh: %2", m_where, fingerprint.error().message), meshHint(), {}});
        return;
    }
    m_socket->disconnect(this);
    finish(std::unique_ptr<FrameChannel>(
        std::make_unique<TlsChannel>(std::move(m_socket), std::move(*fingerprint), m_deadlines)));
}

void Dialler::failed()
{
    if (!m_done)
        return;
    const auto system = knownWords(m_socket->errorString().toStdString());
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        return finish(Error {Reason::UnknownTarget, phrase("No machine is known by the name %1.", m_host),
            phrase("Give its numeric address, or a name that `tailscale status` shows."), {}});
    case QAbstractSocket::ConnectionRefusedError:
        return finish(Error {Reason::NoService, phrase("Nobody listens at %1.", m_where),
            phrase("Start the service there (mesh service start). See there with `mesh remote status` where it "
                   "listens, and "
                   "that no firewall is between."),
            {}});
    case QAbstractSocket::SocketTimeoutError:
        return expire();
    default:
        break;
    }
    if (!m_wasConnected)
        return finish(Error {Reason::NoService, phrase("There is no way to %1: %2.", m_where, system),
            phrase("See that both machines are on the same network (tailscale status)."), {}});
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return finish(Error {Reason::NoService,
            phrase("%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.",
                m_where),
            phrase("See that the address and the port are those of a mesh service: `mesh remote status` there. If they "
                   "are, try again in a minute."),
            {}});
    finish(Error {Reason::NoService, phrase("What answers at %1 is no mesh: %2.", m_where, system), meshHint(), {}});
}

void Dialler::expire()
{
    finish(Error {Reason::Timeout,
        m_wasConnected ? phrase("%1 took the connection and did not go on with it.", m_where)
                       : phrase("%1 does not answer.", m_where),
        m_wasConnected
            ? meshHint()
            : phrase("See that it is switched on and on the same network. See there with `mesh remote status` "
                     "where it listens, and that no firewall is between."),
        {}});
}

void Dialler::finish(Result<std::unique_ptr<FrameChannel>> result)
{
    m_deadline.cancel();
    if (m_socket)
        m_socket->disconnect(this);
    const auto done = std::exchange(m_done, {});
    done(std::move(result)); // It may destroy us.
}

} // namespace mesh
