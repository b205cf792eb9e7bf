// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "mcp/pending.h"
#include "platform/unique_fd.h"

#include <thread>

namespace mesh {

/// Starts the service (startService()) in a thread of its own, because that may take seconds. The result is the
/// service's status. Giving it up waits for its end.
class ServiceStarter final : public Pending
{
public:
    explicit ServiceStarter(const Context &context);
    ~ServiceStarter() override;
    ServiceStarter(const ServiceStarter &) = delete;
    ServiceStarter &operator=(const ServiceStarter &) = delete;

    int fd() const override { return m_readEnd.get(); }
    short events() const override;
    Clock::time_point deadline() const override
    {
        return m_thread.joinable() ? Clock::time_point::max() : Clock::time_point {};
    }
    std::optional<Result<Json>> advance() override;

private:
    UniqueFd m_readEnd; ///< At its end when the thread has finished.
    std::optional<Result<Json>> m_outcome; ///< The thread's until then.
    std::thread m_thread;
};

} // namespace mesh
