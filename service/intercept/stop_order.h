// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// Why a process is left alone that no tool has started: nobody waits for it to stop.
inline constexpr std::string_view hookOrMonitor = "By its input and output it is a hook or a monitor.";

/// Whose tools are to be stopped, and what must be known to tell them from everything else.
struct StopOrder {
    ProcessId client; ///< The session's process.
    std::string session; ///< Its name, for the record.
    std::string why;
    bool toolCallOpen = false; ///< One of that session's: then every tool found is taken for a running one.
    std::vector<ProcessId> backgroundTools; ///< Leaders that were seen while a call was open (findTools()).
    std::vector<ProcessId> ours; ///< Its monitor and hooks, as far as they are known.
};

/// What came of it. The commands are the processes' own choice: not sanitised.
struct StopOutcome {
    struct Stopped {
        ProcessId leader;
        std::string command; ///< The programs of its tree: "bash, npm, node".
    };
    struct NotStopped {
        pid_t pid = 0;
        std::string command;
        std::string why; ///< One sentence.
    };
    std::vector<Stopped> stopped;
    std::vector<NotStopped> notStopped;
};

} // namespace mesh
