// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace mesh {

/// What a verb looks like in use, for its manual page and docs/commands.md, in the form of the documents' blocks
/// (docs/contributing.md). tests/docs runs all of them, in the order of the verbs.
struct Example {
    std::string_view before; ///< Commands that have to run first and that no reader needs.
    std::string_view lines; ///< "eve$ mesh send hal …", and what it prints. Empty: there is none.
};
Example exampleOf(std::string_view verb);
std::size_t exampleCount();

} // namespace mesh
