// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

#include <chrono>
#include <optional>

namespace mesh {

/// Something that the MCP server waits for while it goes on with everything else. Dropping it gives it up. One thread.
class Pending
{
public:
    using Clock = std::chrono::steady_clock;

    virtual ~Pending() = default;
    /// What to give to poll(2), and until when.
    virtual int fd() const = 0;
    virtual short events() const = 0;
    virtual Clock::time_point deadline() const = 0;
    /// To be called when poll found something and when the deadline has passed: the outcome, once it is there. Does not
    /// wait.
    virtual std::optional<Result<Json>> advance() = 0;
};

} // namespace mesh
