// SPDX-License-Identifier: MIT
#include "libcrypto.h"

#include <array>
#include <dlfcn.h>
#include <stdexcept>
#include <string>

namespace mesh {
namespace {

#ifdef __APPLE__
/// Of the bundle; of Homebrew, on either kind of processor, which is not where the loader looks; of the loader's
/// choice.
constexpr std::array places {"@executable_path/../Frameworks/libcrypto.3.dylib",
    "/opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib", "/usr/local/opt/openssl@3/lib/libcrypto.3.dylib",
    "libcrypto.3.dylib"};
#else
constexpr std::array places {"libcrypto.so.3"};
#endif

void *openLibrary()
{
    for (const char *place : places) {
        if (void *library = ::dlopen(place, RTLD_NOW | RTLD_LOCAL))
            return library;
    }
    return nullptr;
}

} // namespace

void *libcryptoSymbol(const char *name)
{
    static void *const library = openLibrary();
    void *const symbol = library ? ::dlsym(library, name) : nullptr;
    if (!symbol)
        throw std::runtime_error(std::string(places.back()) + " (OpenSSL 3) is not installed");
    return symbol;
}

} // namespace mesh
