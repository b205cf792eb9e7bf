// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"
#include "result.h"

#include <chrono>

namespace mesh {

struct StartedService {
    Json status; ///< The result of `service.status`.
    bool wasRunning = false;
};

/// How long to wait for a service that says that it takes long to start.
enum class Patience {
    Short, ///< No longer than for any other: a program that waits has its own patience, and is told nothing meanwhile.
    AsLongAsItTakes, ///< For a person, who is told what it does, and can go.
};
Patience patienceOf(const Context &context);

struct StartTimes {
    std::chrono::milliseconds patience = std::chrono::seconds(15);
    std::chrono::milliseconds quiet = std::chrono::seconds(2); ///< Before the person is told why it takes so long.
};

/// Makes sure that the service runs: by the user's systemd or launchd if it knows the service, else detached, and waits
/// until it answers. Errors: what the service left in run/start-failure; Timeout if it does not answer in time;
/// Internal if it could not be started at all.
Result<StartedService> startService(const Context &context, Patience patience, const StartTimes &times = {});

} // namespace mesh
