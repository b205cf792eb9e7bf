// SPDX-License-Identifier: MIT
#include "relay/tls_settings.h"

#include "relay/identity.h"

#include <QSslSocket>

namespace mesh {
namespace {

QByteArray protocolName()
{
    return QByteArrayLiteral("grip-mesh/1");
}

} // namespace

QSslConfiguration tlsConfiguration(const Identity &identity)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3);
    tls.setPrivateKey(identity.key());
    tls.setLocalCertificate(identity.certificate());
    tls.setPeerVerifyMode(QSslSocket::QueryPeer); // Names, dates and chains prove nothing here: the key is the pin.
    tls.setPeerVerifyDepth(1);
    tls.setMissingCertificateIsFatal(true);
    tls.setCaCertificates({}); // Else the system's are looked for on the disk.
    tls.setAllowedNextProtocols({protocolName()});
    for (const auto option : {QSsl::SslOptionDisableSessionTickets, QSsl::SslOptionDisableSessionSharing,
             QSsl::SslOptionDisableSessionPersistence, QSsl::SslOptionDisableServerNameIndication})
        tls.setSslOption(option, true);
    // So that no other key gets as far as being computed with.
    tls.setBackendConfigurationOption("SignatureAlgorithms", QByteArrayLiteral("ECDSA+SHA256"));
    tls.setBackendConfigurationOption("ClientSignatureAlgorithms", QByteArrayLiteral("ECDSA+SHA256"));
    tls.setBackendConfigurationOption("Groups", QByteArrayLiteral("X25519:P-256"));
    return tls;
}

Result<std::string> provenPeer(const QSslSocket &socket)
{
    const auto used = socket.sslConfiguration();
    if (socket.sessionProtocol() != QSsl::TlsV1_3 || used.nextNegotiatedProtocol() != protocolName()
        || used.nextProtocolNegotiationStatus() != QSslConfiguration::NextProtocolNegotiationNegotiated)
        return Error {Reason::BadValue, phrase("The other side does not speak the protocol of this program."),
            phrase("Both machines need this program."), {}};
    return fingerprintOf(socket.peerCertificate());
}

} // namespace mesh
