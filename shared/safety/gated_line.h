// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mesh {

/// A foreign text (a path, a branch, a lock's name) for a notice or a list that a model reads: one sanitised line; one
/// that the safety rules find something in is not shown, but said to be hidden.
std::string gatedLine(std::string_view foreign, std::size_t maxCharacters = 200);

/// The text itself if no rule finds anything in it, else the same words instead: for members of answers, which whoever
/// shows them sanitises.
std::string gatedText(const std::string &foreign);

} // namespace mesh
