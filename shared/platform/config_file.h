// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

namespace mesh {

class DataFolder;

/// config.json as it stands on disk, values unchecked; an empty object if there is none. ParseError,
/// BadRequest, TooLarge, StorageFailed.
Result<Json> readConfigFile(const DataFolder &folder);
/// Replaces the file as a whole or not at all.
Status writeConfigFile(const DataFolder &folder, const Json &settings);

} // namespace mesh
