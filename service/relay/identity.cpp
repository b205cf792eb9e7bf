// SPDX-License-Identifier: MIT
#include "relay/identity.h"

#include "platform/data_folder.h"
#include "platform/private_memory.h"
#include "platform/sha256.h"
#include "platform/shell_quote.h"
#include "relay/private_key.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLibraryInfo>
#include <QSslSocket>

#include <cstring>
#include <stdexcept>

namespace mesh {
namespace {

constexpr const char *keyFile = "identity/key.pem";
constexpr const char *certificateFile = "identity/certificate.pem";
constexpr std::size_t largestCertificate = 64 << 10;
constexpr qint64 renewalDays = 90;
/// SubjectPublicKeyInfo of every P-256 key, up to the two coordinates (RFC 5480).
constexpr std::string_view p256Start("\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d"
                                     "\x03\x01\x07\x03\x42\x00\x04",
    27);
constexpr std::size_t p256Size = 27 + 64;

QByteArray raw(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

/// Wiped when it goes.
struct Secret {
    std::string text;
    ~Secret() { wipe(text.data(), text.size()); }
};

Error noKey(const DataFolder &folder)
{
    const auto path = folder.file(keyFile);
    return {Reason::StorageFailed,
        phrase("%1 does not hold the key that others know this machine by (P-256, PKCS#8).", path),
        phrase("Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired "
               "again: "
               "mv %1 %2",
            shellQuoted(path), shellQuoted(path + ".old")),
        {}};
}

/// Its time has begun and is not near its end.
bool isFresh(const QSslCertificate &certificate, Millis now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    return !certificate.isNull() && certificate.effectiveDate() <= time
        && time.daysTo(certificate.expiryDate()) >= renewalDays;
}

QSslCertificate parsed(std::string_view pem)
{
    return QSslCertificate(raw(pem), QSsl::Pem);
}

Result<PrivateKey> takeKey(const DataFolder &folder, Secret &pem)
{
    if (!folder.exists(keyFile)) {
        auto key = PrivateKey::make();
        pem.text = key.toPem();
        if (auto written = folder.writeFile(keyFile, pem.text, 0600); !written)
            return written.error();
        return key;
    }
    auto stored = folder.readSecret(keyFile);
    if (!stored)
        return stored.error();
    pem.text.swap(*stored);
    auto key = PrivateKey::fromPem(pem.text);
    if (!key)
        return noKey(folder);
    return std::move(*key);
}

Result<QSslCertificate> takeCertificate(const DataFolder &folder, const PrivateKey &key, Millis now)
{
    if (folder.exists(certificateFile)) {
        const auto stored = folder.readFile(certificateFile, largestCertificate);
        if (!stored && stored.error().reason != Reason::TooLarge)
            return stored.error();
        if (stored && key.hasCertified(*stored)) {
            if (auto certificate = parsed(*stored); isFresh(certificate, now))
                return certificate;
        }
    }
    const auto made = key.certify(now);
    if (auto written = folder.writeFile(certificateFile, made, 0600); !written)
        return written.error();
    return parsed(made);
}

/// Only Qt's OpenSSL backend has TLS 1.3 everywhere and leaves keys out of keychains.
Status chooseBackend()
{
    const auto wanted = QStringLiteral("openssl");
    if (!QSslSocket::supportsSsl()) // The service starts without plug-ins, because they cost memory.
        QCoreApplication::setLibraryPaths({QLibraryInfo::path(QLibraryInfo::PluginsPath)});
    if (QSslSocket::activeBackend() == wanted || QSslSocket::setActiveBackend(wanted))
        return Done {};
    return Error {Reason::StorageFailed, phrase("Qt has no OpenSSL here, so no other machine can be reached."),
        phrase("Install OpenSSL 3 and Qt's plugin for it (tls/qopensslbackend), then restart the service."), {}};
}

} // namespace

Identity::Identity(QSslKey key, QSslCertificate certificate, std::string fingerprint)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
    , m_fingerprint(std::move(fingerprint))
{
}

bool Identity::isThere(const DataFolder &folder)
{
    return folder.exists(keyFile) && folder.exists(certificateFile);
}

Result<Identity> Identity::open(const DataFolder &folder, Millis now)
{
    if (auto chosen = chooseBackend(); !chosen)
        return chosen.error();
    if (auto made = folder.makeSubfolder("identity"); !made)
        return made.error();
    try {
        Secret pem;
        const auto key = takeKey(folder, pem);
        if (!key)
            return key.error();
        auto certificate = takeCertificate(folder, *key, now);
        if (!certificate)
            return certificate.error();
        QSslKey qtKey(raw(pem.text), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
        auto fingerprint = fingerprintOf(*certificate);
        if (qtKey.isNull() || !fingerprint)
            return noKey(folder);
        return Identity(std::move(qtKey), std::move(*certificate), std::move(*fingerprint));
    } catch (const std::runtime_error &error) {
        return Error {Reason::StorageFailed,
            phrase("This machine has no key that others could know it by: %1.", error.what()),
            phrase("Install OpenSSL 3 (libssl3), then restart the service."), {}};
    }
}

Result<std::string> fingerprintOf(const QSslCertificate &certificate)
{
    const auto der = certificate.publicKey().toDer();
    const std::string_view bytes(der.data(), static_cast<std::size_t>(der.size()));
    if (bytes.size() != p256Size || bytes.substr(0, p256Start.size()) != p256Start)
        return Error {Reason::BadValue,
            phrase("The certificate's key is of another kind than those of this program (P-256)."),
            phrase("Both machines need this program."), {}};
    return sha256Hex(bytes);
}

} // namespace mesh
