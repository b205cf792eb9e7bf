// SPDX-License-Identifier: MIT
#include "platform/systemd.h"

#include "platform/unique_fd.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace mesh {

void notifySystemd(std::string_view state)
{
    const char *variable = std::getenv("NOTIFY_SOCKET");
    const std::string_view path = variable ? variable : "";
    sockaddr_un address {};
    if (path.size() < 2 || path.size() >= sizeof address.sun_path || (path.front() != '/' && path.front() != '@'))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    if (path.front() == '@') // The abstract namespace: a NUL first and no NUL at the end.
        address.sun_path[0] = '\0';
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
    const UniqueFd fd(::socket(AF_UNIX, SOCK_DGRAM, 0));
    if (!fd)
        return;
    ::fcntl(fd.get(), F_SETFD, FD_CLOEXEC);
    ::sendto(fd.get(), state.data(), state.size(), 0, reinterpret_cast<const sockaddr *>(&address), length);
}

} // namespace mesh
