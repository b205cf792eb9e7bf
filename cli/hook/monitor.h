// SPDX-License-Identifier: MIT
#pragma once

#include "hook/event.h"
#include "platform/process.h"

#include <optional>
#include <string_view>

namespace mesh::hook {

/// The process whose end is the monitor's end: `claimed` (CLAUDE_PID) if it is really an ancestor of `self`, else the
/// nearest agent above, else the parent. Nothing below init: whoever started us is gone.
std::optional<ProcessId> watchedProcess(const ProcessTable &table, pid_t self, std::string_view claimed);

/// One doorbell line: control characters become spaces, cut to what the client takes as one event (480 of its 500
/// characters).
std::string doorbellLine(std::string_view text);

/// The doorbell of one session: prints a line for each `ring` of the service, waits without polling while there is
/// none, and ends with its Claude process or when nobody reads its output. Never before: the client would make a model
/// turn of it.
int runMonitor(const Place &place);

} // namespace mesh::hook
