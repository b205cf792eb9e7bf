// SPDX-License-Identifier: MIT
#pragma once

#include "hook/event.h"

#include <chrono>
#include <string>
#include <string_view>

namespace mesh::hook {

/// One doorbell line: control characters become spaces, cut to what the client takes as one event (480 of its 500
/// characters).
std::string doorbellLine(std::string_view text);

/// The doorbell of one session: prints a line for each `ring` of the service, waits without polling while there is
/// none, and ends with its Claude process or when nobody reads its output. Never before: the client would make a model
/// turn of it. If the service is gone for longer than `grace`, it lets go on what was stopped or paused (watchdog.h).
int runMonitor(const Place &place, std::chrono::milliseconds grace = std::chrono::seconds(30));

} // namespace mesh::hook
