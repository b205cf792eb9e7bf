// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "platform/control_client.h"
#include "protocol/json.h"
#include "result.h"

#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// The way to the service: connects at the first call and speaks as context.session if that is set.
class ServiceLink
{
public:
    static constexpr int patienceMs = 30'000; ///< For an answer: a disk may be slow, a person does not wait longer.

    explicit ServiceLink(const Context &context);

    Result<Json> call(std::string_view method, Json params = Json::object(), int timeoutMs = patienceMs);
    /// The same for a request that may be repeated (it carries a message's id): asks a second time when the connection
    /// breaks before the answer.
    Result<Json> callRepeatable(std::string_view method, const Json &params, int timeoutMs = patienceMs);
    /// The connection after a call that succeeded: notifications come through it.
    ControlClient &client() { return *m_client; }

private:
    std::string m_socket;
    std::string m_session;
    std::optional<ControlClient> m_client;
};

std::string controlSocket(const Context &context);

} // namespace mesh
