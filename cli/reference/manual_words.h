// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace mesh {

/// What holds for all verbs, for the manual page mesh(1) and for docs/commands.md: a term, and sentences about it.
using ManualWords = std::vector<std::pair<std::string_view, std::string_view>>;

ManualWords commonOptions();
ManualWords exitCodeWords();
ManualWords variableWords();
ManualWords fileWords(); ///< Of the data folder.

} // namespace mesh
