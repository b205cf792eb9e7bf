// SPDX-License-Identifier: MIT
#include "platform/control_client.h"

#include "language/known_words.h"
#include "platform/socket_message.h"
#include "platform/unix_address.h"
#include "protocol/phrase_json.h"
#include "protocol/versions.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace mesh {
namespace {

constexpr std::size_t partSize = 65536;
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // macOS: SO_NOSIGPIPE instead.
#endif

Error noService()
{
    return {Reason::NoService, phrase("The mesh service is not running."), phrase("Start it: mesh service start"), {}};
}
Error systemError(int code)
{
    return {Reason::Internal, phrase("Cannot talk to the mesh service: %1.", knownWords(std::strerror(code))), {}, {}};
}

Error refusalIn(const Json &answer)
{
    auto error = errorFromJson(answer);
    if (error.message.empty())
        error.message = phrase("The mesh service refused.");
    return error;
}

Result<UniqueFd> openSocket()
{
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!fd || ::fcntl(fd.get(), F_SETFD, FD_CLOEXEC) != 0 || ::fcntl(fd.get(), F_SETFL, O_NONBLOCK) != 0)
        return systemError(errno);
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(fd.get(), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    return fd;
}

} // namespace

class ControlClient::Deadline
{
public:
    explicit Deadline(int timeoutMs)
        : m_endless(timeoutMs < 0)
        , m_end(Clock::now() + std::chrono::milliseconds(timeoutMs))
    {
    }

    bool isOver() const { return !m_endless && Clock::now() >= m_end; }
    /// What poll(2) came back with for the descriptor; 0 when time is up.
    Result<short> wait(int fd, short events) const
    {
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - Clock::now()).count();
            pollfd entry {fd, events, 0};
            const int count = ::poll(&entry, 1, m_endless ? -1 : static_cast<int>(std::max<long long>(0, left)));
            if (count < 0 && errno != EINTR)
                return systemError(errno);
            if (count > 0)
                return entry.revents;
            if (isOver())
                return short {0};
        }
    }

private:
    using Clock = std::chrono::steady_clock;
    bool m_endless;
    Clock::time_point m_end;
};

Result<ControlClient> ControlClient::connect(const std::string &socketPath, int timeoutMs)
{
    const Deadline deadline(timeoutMs);
    auto fd = openSocket();
    if (!fd)
        return fd.error();
    const auto address = unixAddress(socketPath);
    if (!address)
        return address.error().reason == Reason::NoService ? noService() : address.error();
    while (::connect(fd->get(), (*address).get(), (*address).length) != 0) {
        if (errno == ENOENT || errno == ECONNREFUSED || errno == ENOTDIR)
            return noService();
        if (errno == EISCONN)
            break;
        if (errno != EAGAIN && errno != EINTR)
            return systemError(errno);
        if (deadline.isOver())
            return timedOut();
        std::this_thread::sleep_for(
            std::chrono::milliseconds(2)); // EAGAIN: its backlog is full, and poll cannot tell when not.
    }
    return ControlClient(std::move(*fd));
}

Error ControlClient::hungUp()
{
    return {Reason::NoService, phrase("The mesh service closed the connection."),
        phrase("Look at it: mesh service status"), {}};
}

Error ControlClient::timedOut()
{
    return {Reason::Timeout, phrase("The mesh service did not answer in time."),
        phrase("Look at it: mesh service status"), {}};
}

Result<Json> ControlClient::resultOf(Json &answer, std::string_view method)
{
    const auto error = answer.find("error");
    const bool isRefused = error != answer.end() && error->is_object();
    const auto service = versionIn(answer);
    // A door that refuses somebody says nothing of itself.
    const bool isKnown = !isRefused || answer.contains(versionMember);
    if (isKnown && service.protocol != ownVersion().protocol && !isForEveryProtocol(method))
        return wrongProtocol(service, ownVersion());
    if (isRefused) {
        auto refusal = refusalIn(*error);
        return refusal.reason == Reason::UnknownMethod ? unknownToService(service, ownVersion()) : std::move(refusal);
    }
    const auto result = answer.find("result");
    return result == answer.end() ? Json() : std::move(*result);
}

Error ControlClient::closed(Error why)
{
    m_fd.reset();
    return why;
}

Result<Json> ControlClient::call(std::string_view method, Json params, int timeoutMs)
{
    const Deadline deadline(timeoutMs);
    const auto id = ++m_lastId;
    Json request {{"jsonrpc", "2.0"}, {"id", id}, {versionMember, ownVersionJson()}, {"method", method}};
    if (!params.is_null())
        request["params"] = std::move(params);
    if (auto sent = send(toLine(request) + '\n', deadline); !sent)
        return sent.error();
    for (;;) {
        auto line = readLine(deadline);
        if (!line)
            return line;
        if (line->contains("method")) {
            m_notifications.push_back(std::move(*line));
            continue;
        }
        const auto error = line->find("error");
        const bool failed = error != line->end() && error->is_object();
        // A refusal without an id concerns a request that could not be read: ours, since one is open at a time.
        const auto answered = line->find("id");
        const bool nameless = failed && (answered == line->end() || answered->is_null());
        if (!nameless && integerOr(*line, "id", -1) != id)
            continue; // The late answer to a call that timed out.
        return resultOf(*line, method);
    }
}

Result<Json> ControlClient::callPassing(int descriptor, std::string_view method, Json params, int timeoutMs)
{
    m_passing = descriptor;
    return call(method, std::move(params), timeoutMs);
}

Result<Json> ControlClient::next(int timeoutMs)
{
    const Deadline deadline(timeoutMs);
    while (m_notifications.empty()) {
        auto line = readLine(deadline);
        if (!line)
            return line;
        if (line->contains("method"))
            return line;
    }
    Json first = std::move(m_notifications.front());
    m_notifications.pop_front();
    return first;
}

Status ControlClient::send(const std::string &line, const Deadline &deadline)
{
    if (!m_fd)
        return hungUp();
    if (line.size() > maxLine)
        return Error {Reason::TooLarge, phrase("The request is larger than 24 MiB."), {}, {}};
    for (std::size_t done = 0; done < line.size();) {
        const auto rest = std::string_view(line).substr(done);
        const ssize_t count = m_passing >= 0 ? sendWithDescriptor(m_fd.get(), rest, m_passing)
                                             : ::send(m_fd.get(), rest.data(), rest.size(), sendFlags);
        if (count > 0) {
            m_passing = -1;
            done += static_cast<std::size_t>(count);
            continue;
        }
        if (errno == EPIPE || errno == ECONNRESET)
            return Done {}; // It may have said why before it hung up: the reader finds out.
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN)
            return closed(systemError(errno));
        // Reading meanwhile: a service that waits for us to read would never read the rest of this.
        const auto ready = deadline.wait(m_fd.get(), POLLOUT | POLLIN);
        if (!ready)
            return closed(ready.error());
        if (*ready == 0)
            return done == 0 ? timedOut() : closed(timedOut());
        if (*ready & POLLIN) {
            if (!receive())
                return Done {}; // As above.
        }
    }
    return Done {};
}

/// Takes in what is there.
Status ControlClient::receive()
{
    const auto before = m_input.size();
    m_input.resize(before + partSize);
    const ssize_t count = ::recv(m_fd.get(), m_input.data() + before, partSize, 0);
    const int code = errno;
    m_input.resize(before + static_cast<std::size_t>(std::max<ssize_t>(0, count)));
    if (count > 0 || (count < 0 && (code == EAGAIN || code == EINTR)))
        return Done {};
    return closed(count == 0 || code == ECONNRESET ? hungUp() : systemError(code));
}

Result<Json> ControlClient::readLine(const Deadline &deadline)
{
    for (;;) {
        if (const auto end = m_input.find('\n', m_scanned); end != std::string::npos) {
            auto parsed = parseObject(std::string_view(m_input).substr(0, end));
            m_input.erase(0, end + 1);
            m_scanned = 0;
            return parsed ? std::move(parsed) : Result<Json>(closed(parsed.error()));
        }
        if (!m_fd) // Only now: what came before the end is still good.
            return hungUp();
        m_scanned = m_input.size();
        if (m_scanned > maxLine)
            return closed({Reason::TooLarge, phrase("The mesh service sent a line of more than 24 MiB."), {}, {}});
        const auto ready = deadline.wait(m_fd.get(), POLLIN);
        if (!ready)
            return closed(ready.error());
        if (*ready == 0)
            return timedOut();
        if (auto received = receive(); !received)
            return received.error();
    }
}

} // namespace mesh
