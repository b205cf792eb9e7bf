// SPDX-License-Identifier: MIT
#include "hooks/wake_frame.h"

#include "platform/peer.h"
#include "platform/unique_fd.h"
#include "protocol/json.h"

#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr const char *wakeText = "[mesh] Messages from other sessions wait; they are added to this turn. (wake ";

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // macOS: the service ignores SIGPIPE.
#endif

Error cannotWake(const Phrase &why)
{
    return {Reason::Unauthorized, phrase("The session could not be woken: %1.", why),
        phrase("Its messages wait until its next turn."), {}};
}

} // namespace

Status sendWakeFrame(const std::string &socketPath, ProcessId client, const std::string &clientSessionId, int number)
{
    struct stat facts {
    };
    if (lstat(socketPath.c_str(), &facts) != 0 || !S_ISSOCK(facts.st_mode) || facts.st_uid != geteuid())
        return cannotWake(phrase("its inbox socket is not there or not ours"));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (socketPath.size() >= sizeof address.sun_path)
        return cannotWake(phrase("the path of its inbox socket is too long"));
    std::memcpy(address.sun_path, socketPath.c_str(), socketPath.size());

    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (socket.get() < 0 || fcntl(socket.get(), F_SETFD, FD_CLOEXEC) != 0
        || fcntl(socket.get(), F_SETFL, O_NONBLOCK) != 0
        || connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return cannotWake(phrase("its inbox socket does not answer"));
    const auto peer = peerOf(socket.get());
    if (!peer || peer->pid != client.pid || peer->startedAt != client.start)
        return cannotWake(phrase("another process holds its inbox socket"));

    Json frame {
        {"type", "user"}, {"message", {{"role", "user"}, {"content", wakeText + std::to_string(number) + ")"}}}};
    if (!clientSessionId.empty())
        frame["session_id"] = clientSessionId; // The client drops a frame for another session.
    const auto line = toLine(frame) + "\n";
    if (send(socket.get(), line.data(), line.size(), sendFlags) != static_cast<ssize_t>(line.size()))
        return cannotWake(phrase("its inbox is full"));
    return Done {};
}

} // namespace mesh
