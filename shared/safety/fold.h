// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// A text as it looks, in ASCII where it looks like ASCII.
struct Folded {
    std::string text;
    std::vector<std::uint32_t> origin; ///< For each byte of `text`, and for its end, the byte it comes from.
};

/// Folds what a reader cannot tell apart: compatibility forms and confusable letters become ASCII, typographic dashes,
/// quotes and blanks their plain forms; what is invisible (zero-width and control characters, combining marks, escape
/// sequences, broken UTF-8) is left out. Linear time.
Folded fold(std::string_view text);

/// False for plain ASCII without control characters other than TAB and line breaks: fold() would change nothing.
bool needsFolding(std::string_view text);

} // namespace mesh
