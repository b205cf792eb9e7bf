// SPDX-License-Identifier: MIT
#include "approvals/held_box.h"

#include "libcrypto.h"
#include "platform/data_folder.h"
#include "platform/private_memory.h"
#include "platform/shell_quote.h"
#include "protocol/ids.h"

#include <array>
#include <climits>
#include <cstring>
#include <openssl/evp.h>
#include <stdexcept>

namespace mesh {
namespace {

constexpr const char *keyFile = "identity/held.key";
constexpr std::size_t keySize = 32;
constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
constexpr char version = 1;

/// What is used of libcrypto, loaded with the first text that is sealed.
class Crypto
{
public:
    /// Throws std::runtime_error if it is not installed.
    static const Crypto &library()
    {
        static const Crypto crypto;
        return crypto;
    }

    decltype(&EVP_CIPHER_CTX_new) newContext = libcrypto<decltype(newContext)>("EVP_CIPHER_CTX_new");
    decltype(&EVP_CIPHER_CTX_free) freeContext = libcrypto<decltype(freeContext)>("EVP_CIPHER_CTX_free");
    decltype(&EVP_CIPHER_CTX_ctrl) control = libcrypto<decltype(control)>("EVP_CIPHER_CTX_ctrl");
    decltype(&EVP_aes_256_gcm) aes256gcm = libcrypto<decltype(aes256gcm)>("EVP_aes_256_gcm");
    decltype(&EVP_EncryptInit_ex) encryptInit = libcrypto<decltype(encryptInit)>("EVP_EncryptInit_ex");
    decltype(&EVP_EncryptUpdate) encrypt = libcrypto<decltype(encrypt)>("EVP_EncryptUpdate");
    decltype(&EVP_EncryptFinal_ex) encryptFinal = libcrypto<decltype(encryptFinal)>("EVP_EncryptFinal_ex");
    decltype(&EVP_DecryptInit_ex) decryptInit = libcrypto<decltype(decryptInit)>("EVP_DecryptInit_ex");
    decltype(&EVP_DecryptUpdate) decrypt = libcrypto<decltype(decrypt)>("EVP_DecryptUpdate");
    decltype(&EVP_DecryptFinal_ex) decryptFinal = libcrypto<decltype(decryptFinal)>("EVP_DecryptFinal_ex");
};

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Context newContext(const Crypto &crypto)
{
    Context context(crypto.newContext(), crypto.freeContext);
    if (!context)
        throw std::runtime_error("libcrypto has no memory for a cipher");
    return context;
}

void check(int result)
{
    if (result != 1)
        throw std::runtime_error("libcrypto refused to encrypt");
}

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}
unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

Error notSealedHere()
{
    return {Reason::StorageFailed, phrase("The text of a held message cannot be read: it or its key was changed."),
        phrase("It cannot be approved any more; deny it and ask its sender for it again."), {}};
}

} // namespace

HeldBox::HeldBox(std::string key)
    : m_key(std::move(key))
{
}
HeldBox::HeldBox(HeldBox &&other) noexcept
    : m_key(std::exchange(other.m_key, {}))
{
}
HeldBox &HeldBox::operator=(HeldBox &&other) noexcept
{
    std::swap(m_key, other.m_key);
    return *this;
}
HeldBox::~HeldBox()
{
    wipe(m_key.data(), m_key.size());
}

Result<HeldBox> HeldBox::open(const DataFolder &folder)
{
    if (auto made = folder.makeSubfolder("identity"); !made)
        return made.error();
    if (!folder.exists(keyFile)) {
        auto key = randomBytes(keySize);
        if (auto written = folder.writeFile(keyFile, key, 0600); !written)
            return written.error();
        return HeldBox(std::move(key));
    }
    auto key = folder.readSecret(keyFile);
    if (!key)
        return key.error();
    if (key->size() != keySize)
        return Error {Reason::StorageFailed, phrase("%1 does not hold a key (32 bytes).", folder.file(keyFile)),
            phrase("Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2",
                shellQuoted(folder.file(keyFile)), shellQuoted(folder.file(keyFile) + ".old")),
            {}};
    return HeldBox(std::move(*key));
}

std::string HeldBox::seal(std::string_view text, std::string_view about) const
{
    if (text.size() > INT_MAX / 2)
        throw std::runtime_error("the text is too long to be encrypted");
    std::string sealed(1 + nonceSize + text.size() + tagSize, '\0');
    sealed[0] = version;
    auto *nonce = bytes(sealed) + 1;
    auto *body = nonce + nonceSize;
    std::memcpy(nonce, randomBytes(nonceSize).data(), nonceSize);
    const auto &crypto = Crypto::library();
    const auto context = newContext(crypto);
    check(crypto.encryptInit(context.get(), crypto.aes256gcm(), nullptr, bytes(std::string_view(m_key)), nonce));
    int length = 0;
    check(crypto.encrypt(context.get(), nullptr, &length, bytes(about), static_cast<int>(about.size())));
    if (!text.empty()) // Without bytes it counts as more of `about`.
        check(crypto.encrypt(context.get(), body, &length, bytes(text), static_cast<int>(text.size())));
    std::array<unsigned char, 16> rest {};
    check(crypto.encryptFinal(context.get(), rest.data(), &length));
    check(crypto.control(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagSize), body + text.size()));
    return sealed;
}

Result<std::string> HeldBox::unseal(std::string_view sealed, std::string_view about) const
{
    if (sealed.size() < 1 + nonceSize + tagSize || sealed[0] != version)
        return notSealedHere();
    const auto nonce = sealed.substr(1, nonceSize);
    const auto body = sealed.substr(1 + nonceSize, sealed.size() - 1 - nonceSize - tagSize);
    std::string tag(sealed.substr(sealed.size() - tagSize));
    std::string text(body.size(), '\0');
    const auto &crypto = Crypto::library();
    const auto context = newContext(crypto);
    int length = 0;
    std::array<unsigned char, 16> rest {};
    const bool opened
        = crypto.decryptInit(context.get(), crypto.aes256gcm(), nullptr, bytes(std::string_view(m_key)), bytes(nonce))
            == 1
        && crypto.decrypt(context.get(), nullptr, &length, bytes(about), static_cast<int>(about.size())) == 1
        && (body.empty()
            || crypto.decrypt(context.get(), bytes(text), &length, bytes(body), static_cast<int>(body.size())) == 1)
        && crypto.control(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagSize), bytes(tag)) == 1
        && crypto.decryptFinal(context.get(), rest.data(), &length) == 1;
    if (!opened)
        return notSealedHere();
    return text;
}

} // namespace mesh
