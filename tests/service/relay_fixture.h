// SPDX-License-Identifier: MIT
#pragma once

#include "store_fixture.h"

#include "libcrypto.h"
#include "relay/dialler.h"
#include "relay/identity.h"
#include "relay/private_key.h"
#include "relay/relay_door.h"
#include "relay/tls_channel.h"

#include <QHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace mesh::test {

/// A machine's identity, in a folder of its own that is gone afterwards.
inline Identity someIdentity(Millis now = wallClock())
{
    TestFolder folder;
    return *Identity::open(*folder, now);
}

/// A self-signed certificate of another kind of key than ours, and that key.
struct ForeignKey {
    QSslKey key;
    QSslCertificate certificate;

    static ForeignKey rsa()
    {
        const auto make = libcrypto<decltype(&::EVP_PKEY_Q_keygen)>("EVP_PKEY_Q_keygen");
        return ForeignKey(make(nullptr, nullptr, "RSA", std::size_t {2048}), QSsl::Rsa);
    }
    static ForeignKey curve(const char *name)
    {
        const auto make = libcrypto<decltype(&::EVP_PKEY_Q_keygen)>("EVP_PKEY_Q_keygen");
        return ForeignKey(make(nullptr, nullptr, "EC", name), QSsl::Ec);
    }

private:
    ForeignKey(EVP_PKEY *made, QSsl::KeyAlgorithm kind)
    {
#define MESH_USES(name) const auto name = libcrypto<decltype(&::name)>(#name)
        MESH_USES(EVP_PKEY_free);
        MESH_USES(EVP_sha256);
        MESH_USES(PEM_write_bio_PKCS8PrivateKey);
        MESH_USES(PEM_write_bio_X509);
        MESH_USES(X509_new);
        MESH_USES(X509_free);
        MESH_USES(X509_set_pubkey);
        MESH_USES(X509_sign);
        MESH_USES(X509_gmtime_adj);
        MESH_USES(X509_getm_notBefore);
        MESH_USES(X509_getm_notAfter);
#undef MESH_USES
        auto *x509 = X509_new();
        X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
        X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
        X509_set_pubkey(x509, made);
        X509_sign(x509, made, EVP_sha256());
        key = QSslKey(
            pem([&](BIO *bio) { PEM_write_bio_PKCS8PrivateKey(bio, made, nullptr, nullptr, 0, nullptr, nullptr); }),
            kind);
        certificate = QSslCertificate(pem([&](BIO *bio) { PEM_write_bio_X509(bio, x509); }));
        X509_free(x509);
        EVP_PKEY_free(made);
    }
    template <typename Write>
    static QByteArray pem(Write write)
    {
        auto *bio = libcrypto<decltype(&::BIO_new)>("BIO_new")(libcrypto<decltype(&::BIO_s_mem)>("BIO_s_mem")());
        write(bio);
        QByteArray text(16 << 10, '\0');
        text.resize(
            std::max(0, libcrypto<decltype(&::BIO_read)>("BIO_read")(bio, text.data(), static_cast<int>(text.size()))));
        libcrypto<decltype(&::BIO_free)>("BIO_free")(bio);
        return text;
    }
};

/// A door on a loopback with what it handed over.
struct DoorFixture {
    struct Visitor {
        std::unique_ptr<FrameChannel> channel;
        GuestPlaces::Place place;
        QList<QByteArray> received;
        QStringList closed;
    };

    explicit DoorFixture(RelayLimits limits = {}, bool starts = true)
        : door([this] { return std::make_shared<const Identity>(identity); }, deadlines,
            [this, starts](std::unique_ptr<FrameChannel> channel, GuestPlaces::Place place) {
                auto &visitor = *visitors.emplace_back(std::make_unique<Visitor>());
                visitor.place = std::move(place);
                take(visitor, std::move(channel), starts);
            },
            limits)
    {
    }

    /// Listens to what a channel says.
    static void take(Visitor &visitor, std::unique_ptr<FrameChannel> channel, bool starts = true)
    {
        visitor.channel = std::move(channel);
        QObject::connect(visitor.channel.get(), &FrameChannel::received, visitor.channel.get(),
            [&visitor](const QByteArray &payload) { visitor.received.append(payload); });
        QObject::connect(visitor.channel.get(), &FrameChannel::closed, visitor.channel.get(),
            [&visitor](const Phrase &why) { visitor.closed.append(QString::fromStdString(why.english())); });
        if (starts)
            visitor.channel->start();
    }

    /// Listens on 127.0.0.1.
    bool open() { return static_cast<bool>(door.listen({QHostAddress(QHostAddress::LocalHost)}, 0)); }

    /// A dialled connection to it; null if that failed (see `error`).
    std::unique_ptr<FrameChannel> dial(const Identity &from)
    {
        std::unique_ptr<FrameChannel> channel;
        bool done = false;
        const Dialler dialler(from, "127.0.0.1", door.port(), deadlines, [&](auto result) {
            done = true;
            if (result)
                channel = std::move(*result);
            else
                error = result.error();
        });
        return QTest::qWaitFor([&] { return done; }) ? std::move(channel) : nullptr;
    }

    Deadlines deadlines;
    Identity identity = someIdentity();
    std::vector<std::unique_ptr<Visitor>> visitors;
    Error error;
    RelayDoor door;
};

using Change = std::function<void(QSslConfiguration &)>;

constexpr std::chrono::milliseconds soon {300};
/// Soon enough for a test, and late enough for a handshake on a busy machine.
constexpr std::chrono::milliseconds later {2000};

inline void use(QSslConfiguration &tls, const ForeignKey &key)
{
    tls.setBackendConfiguration();
    tls.setPrivateKey(key.key);
    tls.setLocalCertificate(key.certificate);
}

/// What differs from a mesh, by a name.
inline Change change(const QString &kind)
{
    static const QHash<QString, Change> changes {
        {QStringLiteral("nothing"), [](QSslConfiguration &) {}},
        {QStringLiteral("another protocol name"),
            [](QSslConfiguration &tls) {
                tls.setAllowedNextProtocols({"grip-mesh/2", "h2"});
            }},
        {QStringLiteral("no protocol name"), [](QSslConfiguration &tls) { tls.setAllowedNextProtocols({}); }},
        {QStringLiteral("TLS 1.2"),
            [](QSslConfiguration &tls) {
                tls.setBackendConfiguration();
                tls.setProtocol(QSsl::TlsV1_2);
            }},
        {QStringLiteral("RSA"), [](QSslConfiguration &tls) { use(tls, ForeignKey::rsa()); }},
        {QStringLiteral("P-384"), [](QSslConfiguration &tls) { use(tls, ForeignKey::curve("P-384")); }},
        {QStringLiteral("no certificate"),
            [](QSslConfiguration &tls) {
                tls.setPrivateKey({});
                tls.setLocalCertificate(QSslCertificate());
            }},
    };
    return changes.value(kind);
}

/// A socket that speaks TLS as we do but for what was changed.
inline std::unique_ptr<QSslSocket> stranger(const Identity &identity, quint16 port, const QString &kind)
{
    auto socket = std::make_unique<QSslSocket>();
    auto tls = tlsConfiguration(identity);
    change(kind)(tls);
    socket->setSslConfiguration(tls);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    return socket;
}

/// One that does not even speak TLS, from that address of the loopback.
inline std::unique_ptr<QTcpSocket> passer(quint16 port, const QString &from = QStringLiteral("127.0.0.1"))
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->bind(QHostAddress(from));
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket->waitForConnected(); // The kernel's doing: the door need not have seen it.
    return socket;
}

inline bool isGone(const QAbstractSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

/// A server that is no mesh: answers each connection as `greet` wants.
class OtherServer : public QTcpServer
{
public:
    explicit OtherServer(std::function<void(QSslSocket &)> greet)
        : m_greet(std::move(greet))
    {
        listen(QHostAddress(QHostAddress::LocalHost));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        m_greet(*socket);
    }

private:
    std::function<void(QSslSocket &)> m_greet;
};

inline QByteArray framed(const QByteArray &payload)
{
    return frameHeader(payload.size()) + payload;
}

} // namespace mesh::test
