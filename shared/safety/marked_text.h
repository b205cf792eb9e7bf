// SPDX-License-Identifier: MIT
#pragma once

#include "safety/sanitizer.h"
#include "safety/shell_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// How the dangerous parts of a text are set off; ours, not sanitised.
struct Marks {
    std::string_view begin = "⟦";
    std::string_view end = "⟧";
};

/// A held text for the person who decides: sanitised whole, with marks around the parts; marks that stand in the text
/// itself are shown as `<U+27E6>`. Parts may overlap, be out of
/// order or reach beyond the end. Each line begins with `lineStart`, so that none can pass for a line of ours; ends
/// with a newline.
std::string markedText(std::string_view utf8, std::vector<Span> parts, Target target, const Marks &marks,
    std::string_view lineStart = "  | ");

/// Lines as they fit into `width` columns: what is cut goes on in a next line with the same `lineStart`, if its line
/// has that. Does not look at escape sequences.
std::string wrapped(std::string_view lines, std::size_t width, std::string_view lineStart = "  | ");

} // namespace mesh
