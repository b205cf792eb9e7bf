// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mesh {

/// The first and the last bytes of a text in which blanks and line breaks in a row count as one, and those at its ends
/// as none: padding does not push out what matters. Cut at characters.
std::string headWithoutBlanks(std::string_view text, std::size_t bytes);
std::string tailWithoutBlanks(std::string_view text, std::size_t bytes);

} // namespace mesh
