// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

struct Surroundings;

/// All of `meshd` but what it believes of the machine: arguments, data folder, log, event loop, clean stop. Returns the
/// exit code: 0 after a stop that was asked for, 1 when the start failed (the reason is on standard error and in
/// run/start-failure).
int runService(int argc, char **argv, const Surroundings &surroundings);

} // namespace mesh
