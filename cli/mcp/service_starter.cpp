// SPDX-License-Identifier: MIT
#include "mcp/service_starter.h"

#include "mcp/for_models.h"
#include "service_start.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>

namespace mesh {

ServiceStarter::ServiceStarter(const Context &context)
{
    int ends[2];
    if (::pipe(ends) != 0) {
        m_outcome = Error {
            Reason::Internal, forModels(std::string("Cannot make a pipe: ") + std::strerror(errno) + "."), {}, {}};
        return;
    }
    m_readEnd.reset(ends[0]);
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_thread = std::thread([this, context, writeEnd = ends[1]] {
        auto started = startService(context, Patience::Short);
        m_outcome = started ? Result<Json>(std::move(started->status)) : Result<Json>(started.error());
        ::close(writeEnd);
    });
}

ServiceStarter::~ServiceStarter()
{
    if (m_thread.joinable())
        m_thread.join();
}

short ServiceStarter::events() const
{
    return POLLIN;
}

std::optional<Result<Json>> ServiceStarter::advance()
{
    if (m_thread.joinable()) {
        pollfd entry {m_readEnd.get(), POLLIN, 0};
        if (::poll(&entry, 1, 0) == 0)
            return std::nullopt;
        m_thread.join();
    }
    return std::move(m_outcome);
}

} // namespace mesh
