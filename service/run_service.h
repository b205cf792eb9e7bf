// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

class AgentTable;
class ProcessTable;

/// All of `meshd` but its two tables: arguments, data folder, log, event loop, clean stop. Returns the exit code: 0
/// after a stop that was asked for, 1 when the start failed (the reason is on standard error and in run/start-failure).
int runService(int argc, char **argv, const ProcessTable &processes, const AgentTable &agents);

} // namespace mesh
