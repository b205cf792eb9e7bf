// SPDX-License-Identifier: MIT
#include "mcp/job.h"

#include "mcp/control_call.h"
#include "mcp/service_starter.h"
#include "service_link.h"

namespace mesh {

void Job::advance()
{
    while (m_pending) {
        auto outcome = m_pending->advance();
        if (!outcome)
            return;
        m_pending.reset();
        std::exchange(m_next, nullptr)(std::move(*outcome)); // It may ask the next question.
    }
}

void Job::ask(std::string_view method, Json params, int timeoutMs, Next next)
{
    if (!m_context.session.empty() && !params.contains("as"))
        params["as"] = m_context.session;
    m_next = std::move(next);
    m_pending = std::make_unique<ControlCall>(controlSocket(m_context), method, params, timeoutMs);
}

void Job::startService(Next next)
{
    m_next = std::move(next);
    m_pending = std::make_unique<ServiceStarter>(m_context);
}

} // namespace mesh
