// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

/// A function of libcrypto (OpenSSL 3), which is loaded with the first of them: it would be a fifth of what the idle
/// service takes of memory. Throws std::runtime_error if it is not installed. From any thread.
void *libcryptoSymbol(const char *name);

template <typename Function>
Function libcryptoFunction(const char *name)
{
    return reinterpret_cast<Function>(libcryptoSymbol(name));
}

} // namespace mesh
