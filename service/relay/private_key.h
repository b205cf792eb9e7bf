// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <memory>
#include <openssl/types.h>
#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// A P-256 key in libcrypto, and what we need to do with one. All throw std::runtime_error if libcrypto is missing or
/// fails, which it does when memory ends. For one thread at a time.
class PrivateKey
{
public:
    static PrivateKey make();
    /// Of PEM (PKCS#8, without a password); nothing if this is no P-256 key.
    static std::optional<PrivateKey> fromPem(std::string_view pem);

    std::string toPem() const; ///< A secret.
    /// A certificate of this key by itself, PEM: version 3, random serial, SHA-256, valid from a day before `now` (a
    /// clock that is behind must not make it invalid) for ten years.
    std::string certify(Millis now) const;
    /// This is a certificate of this key by itself, and nothing of it was changed.
    bool hasCertified(std::string_view pem) const;

private:
    struct Free {
        void operator()(EVP_PKEY *key) const;
    };
    explicit PrivateKey(EVP_PKEY *key)
        : m_key(key)
    {
    }

    std::unique_ptr<EVP_PKEY, Free> m_key;
};

} // namespace mesh
