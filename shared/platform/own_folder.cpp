// SPDX-License-Identifier: MIT
#include "platform/own_folder.h"

#include <climits>
#include <unistd.h>
#ifdef __APPLE__
#include <cstdint>
#include <mach-o/dyld.h>
#endif

namespace mesh {

std::string ownFolder()
{
    char path[PATH_MAX] = {};
#ifdef __APPLE__
    std::uint32_t size = sizeof path;
    if (_NSGetExecutablePath(path, &size) != 0)
        return {};
    std::string text = path;
#else
    const ssize_t size = readlink("/proc/self/exe", path, sizeof path);
    if (size <= 0 || size == static_cast<ssize_t>(sizeof path))
        return {};
    std::string text(path, static_cast<std::size_t>(size));
#endif
    const auto slash = text.rfind('/');
    return slash == std::string::npos ? std::string() : text.substr(0, slash);
}

} // namespace mesh
