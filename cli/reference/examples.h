// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// Examples of a verb for its manual page and docs/commands.md, in the form of the documents' blocks
/// (docs/contributing.md): "eve$ mesh send hal ...", what it prints, "..." for what differs each time. tests/docs runs
/// them, in the order of the verbs. Empty if there are none.
std::string_view examplesOf(std::string_view verb);

} // namespace mesh
