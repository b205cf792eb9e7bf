// SPDX-License-Identifier: MIT
#include "platform/unix_address.h"

#include "language/known_words.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>

namespace mesh {
namespace {

bool fill(UnixAddress &result, const std::string &path)
{
    if (path.size() >= sizeof result.address.sun_path)
        return false;
    result.address = {};
    result.address.sun_family = AF_UNIX;
    std::memcpy(result.address.sun_path, path.c_str(), path.size() + 1);
    result.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size() + 1);
#ifdef __APPLE__
    result.address.sun_len = static_cast<unsigned char>(result.length);
#endif
    return true;
}

} // namespace

Result<UnixAddress> unixAddress(const std::string &path)
{
    UnixAddress result;
    if (fill(result, path))
        return result;
#ifdef __linux__
    const auto slash = path.rfind('/');
    if (slash != std::string::npos) {
        result.folder.reset(::open(path.substr(0, slash + 1).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (!result.folder)
            return Error {Reason::NoService,
                phrase("Cannot open the folder of %1: %2.", path, knownWords(std::strerror(errno))), {}, {}};
        if (fill(result, "/proc/self/fd/" + std::to_string(result.folder.get()) + path.substr(slash)))
            return result;
    }
#endif
    return Error {Reason::BadValue, phrase("The path of the socket is too long: %1.", path),
        phrase("Choose a shorter data folder (GRIP_MESH_DIR)."), {}};
}

} // namespace mesh
