// SPDX-License-Identifier: MIT
#pragma once

#include "intercept/stop_order.h"
#include "platform/process_tree.h"

#include <optional>
#include <string>

namespace mesh {

/// Which processes of a client are a tool's. Seen with Claude Code 2.1.330 on Linux, interactive and with -p:
///
/// | what                                           | its place                            | input     | output       |
/// |------------------------------------------------|--------------------------------------|-----------|--------------|
/// | Bash call: foreground, background, subagent's; | child of the client, pid=pgid=sid    | /dev/null | regular file |
/// | also one that has exec'd another program       |                                      |           |              |
/// | what timeout(1) and the like start inside it   | below it, own group, same session    | any       | any          |
/// | hook, also an async one                        | child of the client, pid=pgid=sid    | socket    | socket       |
/// | monitor, of a plugin or of the tool Monitor    | child of the client, pid=pgid=sid    | /dev/null | socket       |
/// | MCP server                                     | the client's own group and session   | socket    | socket       |
///
/// A call that has pointed its own output elsewhere (`exec >file` is fine, `exec >/dev/null` is not) no longer looks
/// like one: it is not stopped but named.

/// Why a child of the client may not be signalled as the leader of a tool.
struct NoTool {
    std::string why; ///< One sentence; empty: it is ours or has ended, and need not be named.
};

/// Nothing: all holds now that must hold (reference: docs/security.md). `mayRun`: it is known to run for the session,
/// whether or not a call is open.
std::optional<NoTool> whyNoTool(const ProcessTree &tree, const StopOrder &order, ProcessId child, bool mayRun);

/// The same for a process below a stopped leader that has left its group.
std::optional<NoTool> whyNotToStop(
    const ProcessTree &tree, const StopOrder &order, ProcessId leader, ProcessId process);

} // namespace mesh
