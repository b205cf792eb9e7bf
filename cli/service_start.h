// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"
#include "result.h"

namespace mesh {

struct StartedService {
    Json status; ///< The result of `service.status`.
    bool wasRunning = false;
};

/// Makes sure that the service runs: by the user's systemd or launchd if it knows the service, else detached, and waits
/// until it answers. Errors: what the service left in run/start-failure; Timeout after 15 s; Internal if it could not
/// be started at all.
Result<StartedService> startService(const Context &context);

} // namespace mesh
