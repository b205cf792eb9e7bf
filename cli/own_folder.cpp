// SPDX-License-Identifier: MIT
#include "own_folder.h"

#include <cstdint>
#include <cstdlib>
#include <unistd.h>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

namespace mesh {
namespace {

std::string ownFile()
{
    std::string path(4096, '\0');
#ifdef __APPLE__
    auto size = static_cast<std::uint32_t>(path.size());
    if (_NSGetExecutablePath(path.data(), &size) != 0)
        return {};
    char *resolved = ::realpath(path.c_str(), nullptr);
    path = resolved ? resolved : "";
    std::free(resolved);
#else
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
    path.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
#endif
    return path;
}

} // namespace

std::string ownFolder()
{
    const auto path = ownFile();
    return path.substr(0, path.find_last_of('/') == std::string::npos ? 0 : path.find_last_of('/'));
}

} // namespace mesh
