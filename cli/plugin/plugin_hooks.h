// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <string>

namespace mesh {

/// hooks.json of the installed plugin: each event calls `mesh-hook` by its absolute path, without a shell.
Json pluginHooks(const std::string &programs, const std::string &dataFolder);
/// monitors.json of the installed plugin. The one of the repository has none: a monitor that ends, as it must without
/// the programs, costs a model turn at every start.
Json pluginMonitors(const std::string &programs, const std::string &dataFolder);

} // namespace mesh
