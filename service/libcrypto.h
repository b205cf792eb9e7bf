// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

/// A function of libcrypto (OpenSSL 3) by its name. The library is loaded with the first one asked for: it would be a
/// fifth of what the idle service takes of memory. Throws std::runtime_error if it is not installed. From any thread.
void *libcryptoSymbol(const char *name);

/// The same with its type: `decltype(&EVP_sha256) sha256 = libcrypto<decltype(sha256)>("EVP_sha256")`.
template <typename Function>
Function libcrypto(const char *name)
{
    return reinterpret_cast<Function>(libcryptoSymbol(name));
}

} // namespace mesh
