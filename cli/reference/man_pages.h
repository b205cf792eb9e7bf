// SPDX-License-Identifier: MIT
#pragma once

#include "verb_manual.h"

#include <string>
#include <vector>

namespace mesh {

/// What stands around every page.
struct ManualFrame {
    std::string date; ///< 2026-01-31
    std::string product; ///< "Grip Session Mesh 1.2.3"
};

/// mesh(1): all verbs, exit codes, variables, files.
std::string overviewManPage(const ManualFrame &frame, const std::vector<ManualPage> &pages);
/// mesh-send(1) and its like.
std::string verbManPage(const ManualFrame &frame, const ManualPage &page);

} // namespace mesh
