// SPDX-License-Identifier: MIT
#pragma once

#include "safety/shell_words.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// `a{b,c}d` as "abd", "acd": the first braces of a word, if they hold a comma. Nothing if it has none.
std::vector<std::string> expandBraces(std::string_view word);

/// The pieces between blanks.
std::vector<std::string_view> splitAtBlanks(std::string_view text);

/// What a command that only writes out its arguments (echo, printf, which) would write, as far as that is known.
std::optional<std::string> knownOutput(std::span<const ShellWord> words);

} // namespace mesh
