// SPDX-License-Identifier: MIT
#include "mcp/control_call.h"

#include "mcp/for_models.h"
#include "protocol/versions.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace mesh {
namespace {

constexpr int connectPatienceMs = 1000; ///< It takes that long only when the service's backlog is full.
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL | MSG_DONTWAIT;
#else
constexpr int sendFlags = MSG_DONTWAIT; // macOS: SO_NOSIGPIPE, which ControlClient has set.
#endif

} // namespace

ControlCall::ControlCall(std::string socketPath, std::string_view method, const Json &params, int timeoutMs)
    : m_socketPath(std::move(socketPath))
    , m_method(method)
    , m_request(toLine({{"jsonrpc", "2.0"}, {"id", 1}, {versionMember, ownVersionJson()}, {"method", method},
                    {"params", params}})
          + '\n')
    , m_deadline(Clock::now() + std::chrono::milliseconds(timeoutMs))
    , m_mayRepeat(params.contains("id"))
{
    if (m_request.size() > ControlClient::maxLine)
        m_failure = Error {Reason::TooLarge, forModels("The request is larger than 24 MiB."), {}, {}};
    else
        connect();
}

void ControlCall::connect()
{
    auto client = ControlClient::connect(m_socketPath, connectPatienceMs);
    if (!client) {
        m_failure = client.error();
        return;
    }
    m_client.emplace(std::move(*client));
    m_written = m_scanned = 0;
    m_input.clear();
    write();
}

int ControlCall::fd() const
{
    return m_client ? m_client->fd() : -1;
}

short ControlCall::events() const
{
    return static_cast<short>(m_written < m_request.size() ? POLLIN | POLLOUT : POLLIN);
}

Pending::Clock::time_point ControlCall::deadline() const
{
    return m_failure ? Clock::time_point {} : m_deadline;
}

std::optional<Result<Json>> ControlCall::advance()
{
    if (!m_failure) {
        write();
        if (auto answer = read())
            return answer;
    }
    if (m_failure)
        return Result<Json>(*m_failure);
    if (Clock::now() >= m_deadline)
        return Result<Json>(ControlClient::timedOut());
    return std::nullopt;
}

void ControlCall::write()
{
    while (m_written < m_request.size()) {
        const ssize_t count = ::send(fd(), m_request.data() + m_written, m_request.size() - m_written, sendFlags);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) // Not the end yet: the service may have said why before it hung up. read() finds out.
            return;
        m_written += static_cast<std::size_t>(count);
    }
}

std::optional<Result<Json>> ControlCall::read()
{
    for (;;) {
        char part[65536];
        const ssize_t count = ::recv(fd(), part, sizeof part, MSG_DONTWAIT);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return std::nullopt;
        if (count <= 0) {
            if (!m_mayRepeat) {
                m_failure = ControlClient::hungUp();
                return std::nullopt;
            }
            m_mayRepeat = false;
            connect();
            return std::nullopt;
        }
        m_input.append(part, static_cast<std::size_t>(count));
        if (auto answer = answerIn())
            return answer;
        if (m_input.size() > ControlClient::maxLine)
            return Result<Json>(
                Error {Reason::TooLarge, forModels("The mesh service sent a line of more than 24 MiB."), {}, {}});
    }
}

std::optional<Result<Json>> ControlCall::answerIn()
{
    for (std::size_t end; (end = m_input.find('\n', m_scanned)) != std::string::npos;) {
        auto line = parseObject(std::string_view(m_input).substr(0, end));
        m_input.erase(0, end + 1);
        m_scanned = 0;
        if (!line)
            return Result<Json>(line.error());
        if (!line->contains("method")) // Else it is a notification.
            return ControlClient::resultOf(*line, m_method);
    }
    m_scanned = m_input.size();
    return std::nullopt;
}

} // namespace mesh
