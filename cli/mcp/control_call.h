// SPDX-License-Identifier: MIT
#pragma once

#include "mcp/pending.h"
#include "platform/control_client.h"

#include <string>
#include <string_view>

namespace mesh {

/// One request to the service, on a connection of its own: what the service does for it ends with this object, and
/// nothing has to be kept open between the calls of a client that may be idle for days. A request that carries a
/// message's id is asked a second time when the connection breaks before the answer. Errors: as of ControlClient.
class ControlCall final : public Pending
{
public:
    ControlCall(std::string socketPath, std::string_view method, const Json &params, int timeoutMs);

    int fd() const override;
    short events() const override;
    Clock::time_point deadline() const override;
    std::optional<Result<Json>> advance() override;

private:
    void connect();
    void write();
    std::optional<Result<Json>> read();
    std::optional<Result<Json>> answerIn();

    std::string m_socketPath;
    const std::string m_method;
    std::string m_request;
    std::size_t m_written = 0;
    std::string m_input;
    std::size_t m_scanned = 0; ///< No newline in m_input before this.
    std::optional<ControlClient> m_client;
    std::optional<Error> m_failure;
    Clock::time_point m_deadline;
    bool m_mayRepeat = false;
};

} // namespace mesh
