// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

class DataFolder;

/// Sends Qt's messages to standard error and to run/meshd.log (0600, begun anew at 1 MiB, the old one kept as .1). What
/// is logged here is about the service; messages and decisions go to log.jsonl. Categories: mesh.service, mesh.hooks,
/// mesh.store; switched with QT_LOGGING_RULES. Call once, before threads.
void startServiceLog(const DataFolder &folder);

} // namespace mesh
