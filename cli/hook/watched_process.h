// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"

#include <optional>
#include <string_view>

namespace mesh::hook {

/// The process of the session that `self` runs for: `claimed` (CLAUDE_PID) if it is really an ancestor, else the
/// nearest agent above, else the parent. Nothing below init: whoever started us is gone.
std::optional<ProcessId> watchedProcess(const ProcessTable &table, pid_t self, std::string_view claimed);

/// The same for this program, with what its environment claims.
std::optional<ProcessId> watchedProcess();

} // namespace mesh::hook
