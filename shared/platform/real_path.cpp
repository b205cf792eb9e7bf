// SPDX-License-Identifier: MIT
#include "platform/real_path.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <sys/stat.h>

namespace mesh {

std::string realPath(const std::string &path)
{
    std::string real; // Of the parts so far: physical, so its parent is what comes before its last slash.
    for (std::size_t at = 0; at < path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const auto part = path.substr(at, end - at);
        at = end + 1;
        if (part.empty() || part == ".")
            continue;
        if (part == "..") {
            real.resize(real.empty() ? 0 : real.rfind('/'));
            continue;
        }
        real += '/' + part;
        struct stat status {
        };
        char buffer[PATH_MAX];
        if (::lstat(real.c_str(), &status) == 0 && S_ISLNK(status.st_mode) && ::realpath(real.c_str(), buffer))
            real = buffer == std::string("/") ? "" : buffer;
    }
    return real.empty() ? "/" : real;
}

} // namespace mesh
