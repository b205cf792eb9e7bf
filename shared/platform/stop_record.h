// SPDX-License-Identifier: MIT
#pragma once

#include "platform/data_folder.h"
#include "platform/process_tree.h"
#include "protocol/timestamp.h"
#include "result.h"

#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// What we have stopped, or are about to: the file `run/stopped/<pid>`, written before the first signal and removed
/// after the last, so that whoever is there then can undo it. Only what a record names is ever continued.
struct StopRecord {
    ProcessId leader; ///< Of a tool's group: its pid is the group's number too.
    ProcessId client; ///< The session's process, the leader's parent.
    std::string boot; ///< bootId().
    std::string session; ///< Its name, for people.
    std::string why;
    Millis since = 0;
    std::vector<ProcessId> others; ///< Further processes stopped: in the group, and below the leader outside of it.
};

/// Errors as DataFolder; makes the folder if it is not there.
Status writeStopRecord(const DataFolder &folder, const StopRecord &record);
Status removeStopRecord(const DataFolder &folder, ProcessId leader);

struct StopRecords {
    std::vector<StopRecord> records;
    std::vector<Error> unreadable; ///< Those that are none were set aside as `run/stopped/<name>.unreadable`.
};

/// All there are. A link, a file of another's or with a second name, another form than ours: unreadable.
StopRecords readStopRecords(const DataFolder &folder);

/// What became of one record.
struct Continued {
    StopRecord record;
    std::vector<ProcessId> continued;
    std::vector<ProcessId> gone; ///< Ended, another by now, another user's, or of an earlier run of the system.
};

struct Continuation {
    std::vector<Continued> done;
    std::vector<Error> problems; ///< Unreadable records, and what could not be removed.
};

/// Continues what the records name, of one client or of all, and removes them. Each process is looked at before: pid,
/// start, boot, user. Whoever does it twice does no harm. No state; callable from any thread.
Continuation continueRecorded(
    const DataFolder &folder, const ProcessTree &tree, const std::optional<ProcessId> &client = std::nullopt);

/// Sends a signal to all that the records of a client name, looked at in the same way, and returns those that it
/// reached. The records stay.
std::vector<ProcessId> signalRecorded(
    const DataFolder &folder, const ProcessTree &tree, const ProcessId &client, int signal);

} // namespace mesh
