// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "sessions/session.h"

#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// What the client says of itself in `<config folder>/sessions/<pid>.json` (undocumented; seen with 2.1.330). A claim
/// that is believed only for the very process it names.
struct ClientRecord {
    std::string sessionId; ///< UUID; empty if it is none.
    std::optional<Activity> activity; ///< Absent while the client starts.
    std::string messagingSocket; ///< Path of its inbox socket; may be empty.
    bool interactive = false; ///< In a terminal, where a monitor runs: its inbox socket is not for waking it.
};

/// nullopt: half written, another process, or a format we do not know.
std::optional<ClientRecord> parseClientRecord(std::string_view text, ProcessId process);
/// Reads and parses; the file has about 600 bytes. Never waits for the file, whatever it is: for the event loop.
std::optional<ClientRecord> readClientRecord(const std::string &path, ProcessId process);

/// `<config>/projects/<folder>/<session>.jsonl` gives `<config>`; empty if the path has another form.
std::string configFolderOf(std::string_view transcript);

} // namespace mesh
