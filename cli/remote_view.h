// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"

namespace mesh {

/// The answer of `remote.list` (docs/protocol.md) for people: machines, those that wait, what this one listens on.
void printMachines(Context &context, const Json &listed);
/// One machine of it, with everything that is known.
void printMachine(Context &context, const Json &machine);
/// This machine's own side.
void printOwnSide(Context &context, const Json &listed);
/// "message, lock"; "nothing".
std::string rightsText(const Context &context, const Json &rights);

} // namespace mesh
