// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"
#include "platform/process.h"

#include <string>
#include <vector>

namespace mesh {

/// Whose tools are to be stopped, and what must be known to tell them from everything else.
struct StopOrder {
    ProcessId client; ///< The session's process.
    std::string session; ///< Its name, for the record.
    std::string why;
    bool toolCallOpen = false; ///< One of that session's: then every tool found is taken for a running one.
    std::vector<ProcessId> backgroundTools; ///< Leaders that were seen while a call was open (findTools()).
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
        Phrase why; ///< One sentence.
        bool isHelper = false; ///< A hook or a monitor: nobody waits for it to stop.
    };
    std::vector<Stopped> stopped;
    std::vector<NotStopped> notStopped;
};

} // namespace mesh
