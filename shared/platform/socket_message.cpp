// SPDX-License-Identifier: MIT
#include "platform/socket_message.h"

#include "platform/peer.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace mesh {
namespace {

constexpr std::size_t mostDescriptors = 4; ///< Passed at once; what is more the kernel closes.

#ifdef __linux__
constexpr std::size_t controlSize = CMSG_SPACE(sizeof(ucred)) + CMSG_SPACE(mostDescriptors * sizeof(int));
constexpr int receiveFlags = MSG_DONTWAIT | MSG_CMSG_CLOEXEC;
constexpr int sendFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
constexpr std::size_t controlSize = CMSG_SPACE(mostDescriptors * sizeof(int));
constexpr int receiveFlags = MSG_DONTWAIT;
constexpr int sendFlags = MSG_DONTWAIT;
#endif

void takeDescriptors(const cmsghdr &header, SocketMessage &message)
{
    const std::size_t count = (header.cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (std::size_t i = 0; i < count; ++i) {
        int descriptor = -1;
        std::memcpy(&descriptor, CMSG_DATA(&header) + i * sizeof(int), sizeof(int));
        message.descriptor = UniqueFd(descriptor);
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
}

} // namespace

bool wantWriters(int unixSocket)
{
#ifdef __linux__
    const int on = 1;
    return ::setsockopt(unixSocket, SOL_SOCKET, SO_PASSCRED, &on, sizeof on) == 0;
#else
    (void)unixSocket;
    return true;
#endif
}

SocketMessage readMessage(int unixSocket, char *buffer, std::size_t size)
{
    SocketMessage message;
    iovec part {buffer, size};
    alignas(cmsghdr) std::array<char, controlSize> control {};
    msghdr header {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    message.count = ::recvmsg(unixSocket, &header, receiveFlags);
    if (message.count < 0)
        return message;
    for (auto *entry = CMSG_FIRSTHDR(&header); entry; entry = CMSG_NXTHDR(&header, entry)) {
        if (entry->cmsg_level != SOL_SOCKET)
            continue;
        if (entry->cmsg_type == SCM_RIGHTS)
            takeDescriptors(*entry, message);
#ifdef __linux__
        if (entry->cmsg_type == SCM_CREDENTIALS) {
            ucred credentials {};
            std::memcpy(&credentials, CMSG_DATA(entry), sizeof credentials);
            message.writer = credentials.pid;
            message.user = credentials.uid;
        }
#endif
    }
#ifndef __linux__
    if (const auto peer = peerOf(unixSocket)) {
        message.writer = peer->pid;
        message.user = peer->uid;
    }
#endif
    return message;
}

ssize_t sendWithDescriptor(int unixSocket, std::string_view bytes, int descriptor)
{
    iovec part {const_cast<char *>(bytes.data()), bytes.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control {};
    msghdr header {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    auto *entry = CMSG_FIRSTHDR(&header);
    entry->cmsg_level = SOL_SOCKET;
    entry->cmsg_type = SCM_RIGHTS;
    entry->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(entry), &descriptor, sizeof(int));
    return ::sendmsg(unixSocket, &header, sendFlags);
}

bool isPairOf(int descriptor, ProcessId maker)
{
    struct stat facts {
    };
    sockaddr_un address {};
    socklen_t size = sizeof address;
    if (::fstat(descriptor, &facts) != 0 || !S_ISSOCK(facts.st_mode)
        || ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return false;
#ifdef __APPLE__ // What has no name has an empty one there.
    const bool isNamed = size > offsetof(sockaddr_un, sun_path) && address.sun_path[0] != '\0';
#else
    const bool isNamed = size > offsetof(sockaddr_un, sun_path);
#endif
    if (isNamed)
        return false;
    const auto peer = peerOf(descriptor);
    return peer && peer->process() == maker;
}

} // namespace mesh
