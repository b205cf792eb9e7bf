// SPDX-License-Identifier: MIT
#pragma once

#include "platform/data_folder.h"
#include "platform/process.h"
#include "protocol/json.h"
#include "protocol/timestamp.h"
#include "result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// "This session is paused": the file `run/paused-<client pid>-<client start>`, there before anything is stopped, so
/// that the session's hooks know it also when the service does not answer. One of another run of the system, of a
/// client that has ended, or whose time is over, is no flag.
struct PauseFlag {
    ProcessId client; ///< The session's process.
    std::string by; ///< The name of the session that paused it.
    std::string text; ///< The reason, as the session's model is told.
    Millis since = 0;
    Millis until = 0; ///< bootClock(): then it is no flag any more.
};

/// Errors as DataFolder.
Status writePauseFlag(const DataFolder &folder, const PauseFlag &flag);
/// Fine if there is none.
Status removePauseFlag(const DataFolder &folder, ProcessId client);

/// Nothing if that session is not paused. An error if there is a file that cannot be used.
Result<std::optional<PauseFlag>> readPauseFlag(const DataFolder &folder, ProcessId client);
/// All flags; what is no flag any more is removed, what cannot be used is left.
std::vector<PauseFlag> readPauseFlags(const DataFolder &folder);

/// What a hook prints while its session is paused: no tool call, and the end of the turn. Nothing for events that have
/// no say in it.
std::optional<Json> pauseAnswer(std::string_view event, const PauseFlag &flag);

} // namespace mesh
