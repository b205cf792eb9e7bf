// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QSslConfiguration>

#include <chrono>
#include <string>

class QSslSocket;

namespace mesh {

class Identity;

/// From the first byte to the end of the handshake, and with a door to the end of the first frame.
constexpr std::chrono::milliseconds handshakeTime {10'000};
/// What is read ahead before the handshake is over. One message of it may still be 128 KiB, which OpenSSL bounds.
constexpr qint64 readAheadUntrusted = 16 << 10;

/// How machines speak to each other (security.md section 3), on both sides: TLS 1.3 alone, P-256 certificates alone,
/// ALPN grip-mesh/1, nothing resumed and no early data. Of a certificate nothing is judged but its key, which the other
/// side has proven to hold; who may have which key is for others to say.
QSslConfiguration tlsConfiguration(const Identity &identity);

/// The fingerprint (fingerprintOf()) of the other side of an encrypted socket. BadValue, with the cause, if it is not
/// what tlsConfiguration() asks for. Of a connection that we dialled the other side may yet refuse our certificate.
Result<std::string> provenPeer(const QSslSocket &socket);

} // namespace mesh
