// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "result.h"

#include <string>

namespace mesh {

/// Wakes a session that has no monitor with one line on its inbox socket: a fixed text of ours, nothing that a peer
/// wrote, and never with the session's own token. The socket must be ours and be held by that very client. Does not
/// block.
Status sendWakeFrame(const std::string &socketPath, ProcessId client, const std::string &clientSessionId, int number);

} // namespace mesh
