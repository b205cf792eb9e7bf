// SPDX-License-Identifier: MIT
#pragma once

#include "relay/identity.h"
#include "result.h"

#include <QSslConfiguration>

class QSslSocket;

namespace mesh {

/// Loads Qt's TLS, which the service starts without because it costs memory. StorageFailed if it is not installed.
Status enableTls();

/// How machines speak TLS (design section 11): version 1.3, both with certificates, ALPN `grip-mesh/1`, nothing resumed
/// and nothing early. TLS is asked one thing only, whether the other side has the private key to its certificate; whose
/// it is we judge by the pin, so chain, name and dates do not matter.
QSslConfiguration tlsConfiguration(const Identity &identity);

/// The fingerprint of who is at the other end of an encrypted socket. BadRequest if it is not a mesh that is there.
Result<std::string> peerFingerprintOf(const QSslSocket &socket);

/// Small frames go at once, and a connection whose other end is gone ends within half a minute of something being sent.
void tuneSocket(QSslSocket &socket);

} // namespace mesh
