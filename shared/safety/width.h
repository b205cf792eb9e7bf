// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// The terminal cells of one line of sanitised text: marks 0, East Asian wide characters and emoji 2, an emoji sequence
/// (joined, with skin tone, keycap, flag) 2 as a whole.
std::size_t displayWidth(std::string_view sanitizedUtf8);
/// Exactly `width` cells: cut with '…' where it is longer, padded with blanks where it is shorter. For table columns.
std::string fitWidth(std::string_view sanitizedUtf8, std::size_t width);

} // namespace mesh
