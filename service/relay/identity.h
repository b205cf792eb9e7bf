// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QSslCertificate>
#include <QSslKey>

#include <string>

namespace mesh {

class DataFolder;

/// Who this machine is to others: a P-256 key (identity/machine.key, PKCS#8 PEM, 0600), made once and kept for ever.
/// What others pin is the key; the certificate around it is made anew at each start, so it never runs out.
class Identity
{
public:
    /// Reads the key, or makes one. A key that cannot be read is an error and never replaced: all others would take
    /// this machine for a stranger. StorageFailed, with the way out. Touches the disk and loads libcrypto.
    static Result<Identity> open(const DataFolder &folder);

    const std::string &fingerprint() const { return m_fingerprint; }
    const QSslKey &key() const { return m_key; }
    const QSslCertificate &certificate() const { return m_certificate; }

private:
    Identity() = default;

    QSslKey m_key;
    QSslCertificate m_certificate;
    std::string m_fingerprint;
};

/// SHA-256 of the public key of a certificate (SubjectPublicKeyInfo, DER), 64 lower-case hex digits. BadValue if that
/// is not a key on the curve P-256 (RFC 5480).
Result<std::string> fingerprintOf(const QSslCertificate &certificate);

} // namespace mesh
