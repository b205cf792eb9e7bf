// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mesh::hook {

/// All of standard input; nothing if it has more than `maxBytes`, cannot be read, or stays silent for `silenceMs`.
std::optional<std::string> readInput(std::size_t maxBytes, int silenceMs);
/// Writes the line and a newline to standard output, unbuffered; false if nobody reads any more.
bool writeLine(std::string_view line);

} // namespace mesh::hook
