// SPDX-License-Identifier: MIT
#include "relay/identity.h"

#include "libcrypto.h"
#include "platform/data_folder.h"
#include "platform/sha256.h"
#include "platform/shell_quote.h"

#include <QByteArray>

#include <array>
#include <cstring>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <stdexcept>

namespace mesh {
namespace {

constexpr const char *keyFile = "identity/machine.key";
constexpr const char *commonName = "grip-session-mesh";
constexpr long day = 24L * 3600;
constexpr long lifetime = 10 * 365 * day;
constexpr long x509v3 = 2; ///< RFC 5280: version 3 is written as 2.

/// What is used of libcrypto.
struct Crypto {
    decltype(&EVP_PKEY_Q_keygen) makeKey = libcryptoFunction<decltype(makeKey)>("EVP_PKEY_Q_keygen");
    decltype(&EVP_PKEY_free) freeKey = libcryptoFunction<decltype(freeKey)>("EVP_PKEY_free");
    decltype(&PEM_read_bio_PrivateKey) readKey = libcryptoFunction<decltype(readKey)>("PEM_read_bio_PrivateKey");
    decltype(&PEM_write_bio_PKCS8PrivateKey) writeKey
        = libcryptoFunction<decltype(writeKey)>("PEM_write_bio_PKCS8PrivateKey");
    decltype(&BIO_new) newBio = libcryptoFunction<decltype(newBio)>("BIO_new");
    decltype(&BIO_new_mem_buf) newBuffer = libcryptoFunction<decltype(newBuffer)>("BIO_new_mem_buf");
    decltype(&BIO_s_secmem) memory = libcryptoFunction<decltype(memory)>("BIO_s_secmem");
    decltype(&BIO_ctrl) control = libcryptoFunction<decltype(control)>("BIO_ctrl");
    decltype(&BIO_free) freeBio = libcryptoFunction<decltype(freeBio)>("BIO_free");
    decltype(&X509_new) newCertificate = libcryptoFunction<decltype(newCertificate)>("X509_new");
    decltype(&X509_free) freeCertificate = libcryptoFunction<decltype(freeCertificate)>("X509_free");
    decltype(&X509_set_version) setVersion = libcryptoFunction<decltype(setVersion)>("X509_set_version");
    decltype(&X509_get_serialNumber) serial = libcryptoFunction<decltype(serial)>("X509_get_serialNumber");
    decltype(&ASN1_INTEGER_set_uint64) setNumber = libcryptoFunction<decltype(setNumber)>("ASN1_INTEGER_set_uint64");
    decltype(&X509_getm_notBefore) notBefore = libcryptoFunction<decltype(notBefore)>("X509_getm_notBefore");
    decltype(&X509_getm_notAfter) notAfter = libcryptoFunction<decltype(notAfter)>("X509_getm_notAfter");
    decltype(&X509_gmtime_adj) setTime = libcryptoFunction<decltype(setTime)>("X509_gmtime_adj");
    decltype(&X509_set_pubkey) setKey = libcryptoFunction<decltype(setKey)>("X509_set_pubkey");
    decltype(&X509_get_subject_name) subject = libcryptoFunction<decltype(subject)>("X509_get_subject_name");
    decltype(&X509_NAME_add_entry_by_txt) addEntry
        = libcryptoFunction<decltype(addEntry)>("X509_NAME_add_entry_by_txt");
    decltype(&X509_set_issuer_name) setIssuer = libcryptoFunction<decltype(setIssuer)>("X509_set_issuer_name");
    decltype(&X509_sign) sign = libcryptoFunction<decltype(sign)>("X509_sign");
    decltype(&EVP_sha256) sha256 = libcryptoFunction<decltype(sha256)>("EVP_sha256");
    decltype(&PEM_write_bio_X509) writeCertificate
        = libcryptoFunction<decltype(writeCertificate)>("PEM_write_bio_X509");
    decltype(&RAND_bytes) random = libcryptoFunction<decltype(random)>("RAND_bytes");
};

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

template <typename Pointer>
Pointer needed(Pointer pointer)
{
    if (!pointer)
        throw std::runtime_error("libcrypto could not make this machine's certificate");
    return pointer;
}
void check(bool worked)
{
    if (!worked)
        throw std::runtime_error("libcrypto could not make this machine's certificate");
}

std::string contentOf(const Crypto &crypto, const Bio &bio)
{
    char *data = nullptr;
    const auto size = crypto.control(bio.get(), BIO_CTRL_INFO, 0, &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string keyText(const Crypto &crypto, const Key &key)
{
    const Bio bio(needed(crypto.newBio(crypto.memory())), crypto.freeBio);
    check(crypto.writeKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return contentOf(crypto, bio);
}

std::string certificateText(const Crypto &crypto, const Key &key)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        needed(crypto.newCertificate()), crypto.freeCertificate);
    std::uint64_t number = 0;
    check(crypto.random(reinterpret_cast<unsigned char *>(&number), sizeof number) == 1);
    check(crypto.setVersion(certificate.get(), x509v3) == 1);
    check(crypto.setNumber(crypto.serial(certificate.get()), number >> 1) == 1);
    needed(crypto.setTime(crypto.notBefore(certificate.get()), -day)); // Clocks differ.
    needed(crypto.setTime(crypto.notAfter(certificate.get()), lifetime));
    check(crypto.setKey(certificate.get(), key.get()) == 1);
    auto *name = needed(crypto.subject(certificate.get()));
    check(
        crypto.addEntry(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0) == 1);
    check(crypto.setIssuer(certificate.get(), name) == 1);
    check(crypto.sign(certificate.get(), key.get(), crypto.sha256()) > 0);
    const Bio bio(needed(crypto.newBio(crypto.memory())), crypto.freeBio);
    check(crypto.writeCertificate(bio.get(), certificate.get()) == 1);
    return contentOf(crypto, bio);
}

Error damaged(const DataFolder &folder)
{
    const auto path = folder.file(keyFile);
    return {Reason::StorageFailed, path + " does not hold this machine's key (P-256, PEM).",
        "Put it back from a backup. Without it every paired machine has to be paired anew; then: mv "
            + shellQuoted(path) + " " + shellQuoted(path + ".old"),
        {}};
}

QByteArray bytes(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

Result<std::string> fingerprintOf(const QSslCertificate &certificate)
{
    // SEQUENCE { SEQUENCE { id-ecPublicKey, prime256v1 }, BIT STRING of 66 bytes, the point uncompressed }
    static constexpr std::array<unsigned char, 27> p256 {0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce,
        0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04};
    constexpr qsizetype size = 91;
    const auto key = certificate.isNull() ? QByteArray() : certificate.publicKey().toDer();
    if (key.size() != size || std::memcmp(key.constData(), p256.data(), p256.size()) != 0)
        return Error {Reason::BadValue, "Its certificate is not one of a mesh (no P-256 key).", {}, {}};
    return sha256Hex({key.constData(), static_cast<std::size_t>(key.size())});
}

Result<Identity> Identity::open(const DataFolder &folder)
try {
    if (auto made = folder.makeSubfolder("identity"); !made)
        return made.error();
    const Crypto crypto;
    std::string text;
    Key key(nullptr, crypto.freeKey);
    if (folder.exists(keyFile)) {
        auto read = folder.readSecret(keyFile);
        if (!read)
            return read.error();
        text = std::move(*read);
        const Bio bio(needed(crypto.newBuffer(text.data(), static_cast<int>(text.size()))), crypto.freeBio);
        key.reset(crypto.readKey(bio.get(), nullptr, nullptr, nullptr));
        if (!key)
            return damaged(folder);
    } else {
        key.reset(needed(crypto.makeKey(nullptr, nullptr, "EC", "P-256")));
        text = keyText(crypto, key);
        if (auto written = folder.writeFile(keyFile, text, 0600); !written)
            return written.error();
    }
    Identity identity;
    identity.m_key = QSslKey(bytes(text), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    identity.m_certificate = QSslCertificate(bytes(certificateText(crypto, key)), QSsl::Pem);
    explicit_bzero(text.data(), text.size());
    auto fingerprint = fingerprintOf(identity.m_certificate);
    if (!fingerprint || identity.m_key.isNull())
        return damaged(folder);
    identity.m_fingerprint = std::move(*fingerprint);
    return identity;
} catch (const std::runtime_error &error) {
    return Error {Reason::StorageFailed, std::string("This machine cannot be paired: ") + error.what() + ".",
        "Install OpenSSL 3 (libssl3) and start the service again.", {}};
}

} // namespace mesh
