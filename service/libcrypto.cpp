// SPDX-License-Identifier: MIT
#include "libcrypto.h"

#include <dlfcn.h>
#include <stdexcept>
#include <string>

namespace mesh {
namespace {

#ifdef __APPLE__
constexpr const char *libraryName = "libcrypto.3.dylib";
#else
constexpr const char *libraryName = "libcrypto.so.3";
#endif

} // namespace

void *libcryptoSymbol(const char *name)
{
    static void *const library = ::dlopen(libraryName, RTLD_NOW | RTLD_LOCAL);
    void *const symbol = library ? ::dlsym(library, name) : nullptr;
    if (!symbol)
        throw std::runtime_error(std::string(libraryName) + " (OpenSSL 3) is not installed");
    return symbol;
}

} // namespace mesh
