// SPDX-License-Identifier: MIT
#pragma once

#include "platform/data_folder.h"
#include "platform/process.h"
#include "protocol/json.h"
#include "result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// Small files below `run/` that speak of processes, and so mean nothing once the system has been started anew: they
/// name the boot that they are of, and replacing one costs no sync.

/// Identifies this run of the system. Empty if nobody knows; then no file is of this boot.
std::string bootId();

/// Replaces the file as a whole or not at all, 0600; a crash of ours does not lose it, a power cut may. Errors as
/// DataFolder.
Status writeBootFile(const DataFolder &folder, std::string_view relative, const Json &content);
/// Fine if it is not there.
Status removeBootFile(const DataFolder &folder, const std::string &relative);
/// The names in a folder, sorted; none if there is no such folder.
std::vector<std::string> namesIn(const DataFolder &folder, const std::string &relative);

/// A process as these files name it, `{"pid": 12, "start": 345}`; nothing if it is anything else.
Json toJson(ProcessId process);
std::optional<ProcessId> processFrom(const Json &json);

} // namespace mesh
