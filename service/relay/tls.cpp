// SPDX-License-Identifier: MIT
#include "relay/tls.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSslSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace mesh {
namespace {

const QByteArray protocolName = QByteArrayLiteral("grip-mesh/1");
constexpr unsigned int unacknowledgedMs = 30'000;

} // namespace

Status enableTls()
{
    if (!QSslSocket::supportsSsl())
        QCoreApplication::setLibraryPaths({QLibraryInfo::path(QLibraryInfo::PluginsPath)});
    if (QSslSocket::activeBackend() != QLatin1String("openssl")
        && !QSslSocket::setActiveBackend(QStringLiteral("openssl")))
        return Error {Reason::StorageFailed, "Qt's TLS with OpenSSL is not installed, so no machine can be reached.",
            "Install Qt's plug-in for it (Debian: libqt6network6; macOS: qt) and start the service again.", {}};
    return Done {};
}

QSslConfiguration tlsConfiguration(const Identity &identity)
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setLocalCertificate(identity.certificate());
    configuration.setPrivateKey(identity.key());
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer); // Asked for on both sides.
    configuration.setAllowedNextProtocols({protocolName});
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    configuration.setCaCertificates({});
    return configuration;
}

Result<std::string> peerFingerprintOf(const QSslSocket &socket)
{
    const auto configuration = socket.sslConfiguration();
    if (configuration.nextNegotiatedProtocol() != protocolName || socket.sessionProtocol() < QSsl::TlsV1_3)
        return Error {Reason::BadRequest, "Something that is no mesh answers there.", {}, {}};
    return fingerprintOf(socket.peerCertificate());
}

void tuneSocket(QSslSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
#ifdef TCP_USER_TIMEOUT
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT, &unacknowledgedMs,
        sizeof unacknowledgedMs);
#endif
}

} // namespace mesh
