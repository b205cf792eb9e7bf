// SPDX-License-Identifier: MIT
#include "approvals/held_box.h"

#include "platform/data_folder.h"
#include "platform/shell_quote.h"

#include <array>
#include <climits>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdexcept>

namespace mesh {
namespace {

constexpr const char *keyFile = "identity/held.key";
constexpr std::size_t keySize = 32;
constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
constexpr char version = 1;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Context newContext()
{
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
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
    return {Reason::StorageFailed, "The text of a held message cannot be read: it or its key was changed.",
        "It cannot be approved any more; deny it and ask its sender for it again.", {}};
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
    OPENSSL_cleanse(m_key.data(), m_key.size());
}

Result<HeldBox> HeldBox::open(const DataFolder &folder)
{
    if (auto made = folder.makeSubfolder("identity"); !made)
        return made.error();
    if (!folder.exists(keyFile)) {
        std::string key(keySize, '\0');
        if (RAND_bytes(bytes(key), static_cast<int>(key.size())) != 1)
            return Error {Reason::Internal, "The system gives no random numbers for a key.", {}, {}};
        if (auto written = folder.writeFile(keyFile, key, 0600); !written)
            return written.error();
        return HeldBox(std::move(key));
    }
    auto key = folder.readSecret(keyFile);
    if (!key)
        return key.error();
    if (key->size() != keySize)
        return Error {Reason::StorageFailed, folder.file(keyFile) + " does not hold a key (32 bytes).",
            "Move it away, the service makes a new one; what is held now cannot be approved then: mv "
                + shellQuoted(folder.file(keyFile)) + " " + shellQuoted(folder.file(keyFile) + ".old"),
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
    check(RAND_bytes(nonce, static_cast<int>(nonceSize)));
    const auto context = newContext();
    check(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(std::string_view(m_key)), nonce));
    int length = 0;
    check(EVP_EncryptUpdate(context.get(), nullptr, &length, bytes(about), static_cast<int>(about.size())));
    if (!text.empty()) // Without bytes it counts as more of `about`.
        check(EVP_EncryptUpdate(context.get(), body, &length, bytes(text), static_cast<int>(text.size())));
    std::array<unsigned char, 16> rest {};
    check(EVP_EncryptFinal_ex(context.get(), rest.data(), &length));
    check(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagSize), body + text.size()));
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
    const auto context = newContext();
    int length = 0;
    std::array<unsigned char, 16> rest {};
    const bool opened
        = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(std::string_view(m_key)), bytes(nonce))
            == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytes(about), static_cast<int>(about.size())) == 1
        && (body.empty()
            || EVP_DecryptUpdate(context.get(), bytes(text), &length, bytes(body), static_cast<int>(body.size())) == 1)
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagSize), bytes(tag)) == 1
        && EVP_DecryptFinal_ex(context.get(), rest.data(), &length) == 1;
    if (!opened)
        return notSealedHere();
    return text;
}

} // namespace mesh
