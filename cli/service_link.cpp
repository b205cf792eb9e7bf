// SPDX-License-Identifier: MIT
#include "service_link.h"

namespace mesh {

std::string controlSocket(const Context &context)
{
    return context.folder + "/run/control.sock";
}

ServiceLink::ServiceLink(const Context &context)
    : m_socket(controlSocket(context))
    , m_session(context.session)
{
}

Result<Json> ServiceLink::call(std::string_view method, Json params, int timeoutMs)
{
    if (!m_client) {
        auto client = ControlClient::connect(m_socket, patienceMs);
        if (!client)
            return client.error();
        m_client.emplace(std::move(*client));
    }
    if (!m_session.empty())
        params["as"] = m_session;
    auto answer = m_client->call(method, std::move(params), timeoutMs);
    if (m_client->fd() < 0)
        m_client.reset(); // The next call may find a new service.
    return answer;
}

Result<Json> ServiceLink::callRepeatable(std::string_view method, const Json &params, int timeoutMs)
{
    auto answer = call(method, params, timeoutMs);
    const bool broken = !answer && answer.error().reason == Reason::NoService && !m_client;
    return broken ? call(method, params, timeoutMs) : answer;
}

} // namespace mesh
