// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// The name of the program behind a file: its base name, but `claude` for `…/claude/versions/2.1.330`, the layout of
/// installers that keep several versions side by side.
std::string programName(std::string_view path);

} // namespace mesh
