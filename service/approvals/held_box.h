// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <memory>
#include <string>
#include <string_view>

namespace mesh {

class DataFolder;

/// Seals texts that nobody has approved, so that the database and its copies show nothing of them (design section 9).
/// AES-256-GCM of libcrypto: version byte, 12 random bytes as nonce, ciphertext, 16 bytes tag. The key is
/// identity/held.key (32 random bytes, 0600). Const functions may be called from any thread.
class HeldBox
{
public:
    /// Reads the key, or makes it. StorageFailed if it cannot, or if the file holds no key.
    static Result<HeldBox> open(const DataFolder &folder);

    HeldBox(HeldBox &&) noexcept;
    HeldBox &operator=(HeldBox &&) noexcept;
    ~HeldBox(); ///< Wipes the key.

    /// `about` is bound to the text and not kept: to open it the same must be said. Throws std::runtime_error if
    /// libcrypto is not installed or fails, which it does when memory ends.
    std::string seal(std::string_view text, std::string_view about) const;
    /// StorageFailed if this is not what was sealed with this key.
    Result<std::string> unseal(std::string_view sealed, std::string_view about) const;

private:
    explicit HeldBox(std::string key);

    std::string m_key;
};

} // namespace mesh
