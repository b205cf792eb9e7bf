// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"
#include "result.h"

#include <QSslCertificate>
#include <QSslKey>

#include <string>
#include <string_view>

namespace mesh {

class DataFolder;

/// Who this machine is to others: a P-256 key and a self-signed certificate of it (security.md section 3). Others know
/// the key, so it is never replaced; the certificate is made again when its time is over. A value, copied cheaply.
class Identity
{
public:
    /// Reads identity/key.pem (PKCS#8) and identity/certificate.pem, both 0600, and makes what is missing: the key
    /// first, so that a kill at any point leaves a key that a certificate can be made for. `now`: for the certificate's
    /// time. StorageFailed if a file cannot be read or written, if key.pem holds no such key, or without OpenSSL. Reads
    /// the disk, and syncs when it makes something; loads libcrypto and libssl (6 MiB), so call it when TLS is needed.
    static bool isThere(const DataFolder &folder); ///< It was made; open() will only read, as a rule.
    static Result<Identity> open(const DataFolder &folder, Millis now);

    const QSslKey &key() const { return m_key; }
    const QSslCertificate &certificate() const { return m_certificate; }
    const std::string &fingerprint() const { return m_fingerprint; } ///< As fingerprintOf() says.

private:
    Identity(QSslKey key, QSslCertificate certificate, std::string fingerprint);

    QSslKey m_key;
    QSslCertificate m_certificate;
    std::string m_fingerprint;
};

/// SHA-256 of the certificate's public key (SubjectPublicKeyInfo, DER) in 64 lower-case hex digits: what a machine is
/// known by. BadValue unless it is a P-256 key, as all machines have.
Result<std::string> fingerprintOf(const QSslCertificate &certificate);

} // namespace mesh
