// SPDX-License-Identifier: MIT
#include "platform/own_folder.h"

#include <climits>
#include <unistd.h>
#ifdef __APPLE__
#include <cstdint>
#include <mach-o/dyld.h>
#endif

namespace mesh {
namespace {

std::string linkTarget(const std::string &path)
{
    char target[PATH_MAX];
    const ssize_t size = readlink(path.c_str(), target, sizeof target);
    return size > 0 && size < static_cast<ssize_t>(sizeof target) ? std::string(target, static_cast<std::size_t>(size))
                                                                  : std::string();
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

} // namespace

#ifdef __APPLE__
std::string ownFolder()
{
    char started[PATH_MAX] = {};
    std::uint32_t size = sizeof started;
    if (_NSGetExecutablePath(started, &size) != 0)
        return {};
    std::string path = started;
    for (int links = 0; links < 16; ++links) {
        const auto folder = folderOf(path);
        const auto target = linkTarget(path);
        if (target.empty() || access((folder + "/mesh-hook").c_str(), X_OK) == 0)
            return folder;
        path = target.front() == '/' ? target : folder + "/" + target;
    }
    return {};
}
#else
std::string ownFolder()
{
    return folderOf(linkTarget("/proc/self/exe"));
}
#endif

} // namespace mesh
