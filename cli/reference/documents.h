// SPDX-License-Identifier: MIT
#pragma once

#include "verb_manual.h"

#include <string>
#include <vector>

namespace mesh {

/// docs/commands.md: every verb, in Markdown.
std::string commandReference(const std::vector<ManualPage> &pages);
/// docs/configuration.md: every setting of shared/protocol/config_keys.h.
std::string configurationReference();

} // namespace mesh
