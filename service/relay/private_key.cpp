// SPDX-License-Identifier: MIT
#include "relay/private_key.h"

#include "libcrypto.h"
#include "protocol/ids.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdexcept>

namespace mesh {
namespace {

constexpr long dayMillis = 86'400'000;
constexpr long certificateDays = 3650;
constexpr std::size_t serialSize = 16;

/// What is used of libcrypto.
struct Crypto {
    static const Crypto &library()
    {
        static const Crypto crypto;
        return crypto;
    }
#define MESH_CRYPTO(name) decltype(&::name) name = libcrypto<decltype(&::name)>(#name)
    MESH_CRYPTO(EVP_PKEY_Q_keygen);
    MESH_CRYPTO(EVP_PKEY_free);
    MESH_CRYPTO(EVP_PKEY_get_utf8_string_param);
    MESH_CRYPTO(EVP_sha256);
    MESH_CRYPTO(BIO_new);
    MESH_CRYPTO(BIO_s_secmem);
    MESH_CRYPTO(BIO_new_mem_buf);
    MESH_CRYPTO(BIO_free);
    MESH_CRYPTO(BIO_read);
    MESH_CRYPTO(BIO_ctrl_pending);
    MESH_CRYPTO(PEM_read_bio_PrivateKey);
    MESH_CRYPTO(PEM_write_bio_PKCS8PrivateKey);
    MESH_CRYPTO(PEM_read_bio_X509);
    MESH_CRYPTO(PEM_write_bio_X509);
    MESH_CRYPTO(X509_new);
    MESH_CRYPTO(X509_free);
    MESH_CRYPTO(X509_set_version);
    MESH_CRYPTO(X509_get_serialNumber);
    MESH_CRYPTO(X509_getm_notBefore);
    MESH_CRYPTO(X509_getm_notAfter);
    MESH_CRYPTO(X509_get_subject_name);
    MESH_CRYPTO(X509_set_issuer_name);
    MESH_CRYPTO(X509_set_pubkey);
    MESH_CRYPTO(X509_get0_pubkey);
    MESH_CRYPTO(X509_NAME_add_entry_by_txt);
    MESH_CRYPTO(X509_sign);
    MESH_CRYPTO(X509_verify);
    MESH_CRYPTO(EVP_PKEY_eq);
    MESH_CRYPTO(ASN1_STRING_set);
    MESH_CRYPTO(ASN1_TIME_set);
    MESH_CRYPTO(ERR_clear_error);
#undef MESH_CRYPTO
};

void check(bool worked)
{
    if (worked)
        return;
    Crypto::library().ERR_clear_error(); // What is left there Qt would take for an error of a connection.
    throw std::runtime_error("libcrypto refused to make a key or a certificate");
}

using Bio = std::unique_ptr<BIO, decltype(&::BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&::X509_free)>;

Bio reading(std::string_view text)
{
    const auto &crypto = Crypto::library();
    Bio bio(crypto.BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), crypto.BIO_free);
    check(bio != nullptr);
    return bio;
}

/// What `write` wrote; its memory is wiped.
template <typename Write>
std::string written(Write write)
{
    const auto &crypto = Crypto::library();
    const Bio bio(crypto.BIO_new(crypto.BIO_s_secmem()), crypto.BIO_free);
    check(bio && write(bio.get()) == 1);
    std::string text(crypto.BIO_ctrl_pending(bio.get()), '\0');
    check(crypto.BIO_read(bio.get(), text.data(), static_cast<int>(text.size())) == static_cast<int>(text.size()));
    return text;
}

/// A password is never asked for: the default would read it from the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

} // namespace

void PrivateKey::Free::operator()(EVP_PKEY *key) const
{
    Crypto::library().EVP_PKEY_free(key);
}

PrivateKey PrivateKey::make()
{
    auto *key = Crypto::library().EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    check(key != nullptr);
    return PrivateKey(key);
}

std::optional<PrivateKey> PrivateKey::fromPem(std::string_view pem)
{
    const auto &crypto = Crypto::library();
    PrivateKey key(crypto.PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassword, nullptr));
    std::string group(32, '\0');
    std::size_t length = 0;
    const bool isOurs = key.m_key
        && crypto.EVP_PKEY_get_utf8_string_param(
               key.m_key.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), &length)
            == 1
        && group.substr(0, length) == "prime256v1"; // OpenSSL's name of P-256.
    crypto.ERR_clear_error();
    if (!isOurs)
        return std::nullopt;
    return key;
}

std::string PrivateKey::toPem() const
{
    return written([this](BIO *bio) {
        return Crypto::library().PEM_write_bio_PKCS8PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

std::string PrivateKey::certify(Millis now) const
{
    const auto &crypto = Crypto::library();
    const Certificate certificate(crypto.X509_new(), crypto.X509_free);
    check(certificate != nullptr);
    auto *raw = certificate.get();
    auto serial = randomBytes(serialSize);
    serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40); // Positive, and always of the same length.
    const auto start = static_cast<time_t>((now - dayMillis) / 1000);
    const auto end = static_cast<time_t>((now + dayMillis * certificateDays) / 1000);
    auto *name = crypto.X509_get_subject_name(raw);
    const auto *commonName = reinterpret_cast<const unsigned char *>("grip-session-mesh");
    check(crypto.X509_set_version(raw, 2) == 1 // Counted from 0.
        && crypto.ASN1_STRING_set(crypto.X509_get_serialNumber(raw), serial.data(), static_cast<int>(serial.size()))
            == 1
        && crypto.ASN1_TIME_set(crypto.X509_getm_notBefore(raw), start)
        && crypto.ASN1_TIME_set(crypto.X509_getm_notAfter(raw), end)
        && crypto.X509_NAME_add_entry_by_txt(name, "CN", V_ASN1_UTF8STRING, commonName, -1, -1, 0) == 1
        && crypto.X509_set_issuer_name(raw, name) == 1 && crypto.X509_set_pubkey(raw, m_key.get()) == 1
        && crypto.X509_sign(raw, m_key.get(), crypto.EVP_sha256()) > 0);
    return written([&](BIO *bio) { return crypto.PEM_write_bio_X509(bio, raw); });
}

bool PrivateKey::hasCertified(std::string_view pem) const
{
    const auto &crypto = Crypto::library();
    const Certificate certificate(
        crypto.PEM_read_bio_X509(reading(pem).get(), nullptr, noPassword, nullptr), crypto.X509_free);
    const bool isOurs = certificate && crypto.EVP_PKEY_eq(crypto.X509_get0_pubkey(certificate.get()), m_key.get()) == 1
        && crypto.X509_verify(certificate.get(), m_key.get()) == 1;
    crypto.ERR_clear_error();
    return isOurs;
}

} // namespace mesh
