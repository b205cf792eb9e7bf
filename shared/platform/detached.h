// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <string>
#include <vector>

namespace mesh {

/// Starts a program that has nothing left of its caller: own session, parent init, folder /, umask 077, standard
/// streams on /dev/null, no other descriptor, default signals, and as environment listedEnvironment() plus
/// `extraEnvironment` ("NAME=value", which wins). `executable` is an absolute path and becomes argv[0]; `arguments` are
/// the ones after it. Returns when the program has been loaded; Internal with the system's reason if it could not be.
/// May be called with threads running.
Status startDetached(const std::string &executable, const std::vector<std::string> &arguments,
    const std::vector<std::string> &extraEnvironment = {});

/// "NAME=value" for the variables a long-lived program of ours may inherit (design section 7): a list of what is let
/// through, so that no agent's keys (CLAUDE*, ANTHROPIC*) get into it. Reads the environment.
std::vector<std::string> listedEnvironment();

} // namespace mesh
