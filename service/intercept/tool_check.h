// SPDX-License-Identifier: MIT
#pragma once

#include "intercept/stop_order.h"
#include "language/phrase.h"
#include "platform/process_tree.h"

#include <optional>

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
/// like one: it is not stopped but named. What a Bash call has started is a part of it, whatever it says of itself:
/// also a mesh-hook, which the service may know as the session's monitor.

/// Why a child of the client may not be signalled as the leader of a tool.
struct NoTool {
    Phrase why; ///< One sentence; empty: it is ours or has ended, and need not be named.
    bool isHelper = false; ///< By its input and output it is a hook or a monitor.
};

/// Nothing: now it is a living child of that very client, of our user, leads a group and a session of its own that are
/// neither the client's nor ours, is younger than the client, looks like a Bash call, and a call is open or it is known
/// to be a background tool. `mayRun`: it is known without that.
std::optional<NoTool> whyNoTool(const ProcessTree &tree, const StopOrder &order, ProcessId child, bool mayRun);

/// The same for a process below a stopped leader that has left its group.
std::optional<NoTool> whyNotToStop(const ProcessTree &tree, ProcessId leader, ProcessId process);

} // namespace mesh
