// SPDX-License-Identifier: MIT
#pragma once

#include "safety/rules.h"
#include "safety/shell_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// A rule that holds for a part of a text.
struct Hit {
    std::string rule; ///< Its id; "engine" when the text could not be judged, which counts as a hit.
    std::string category;
    std::string why; ///< A built-in rule's is a template that the catalogs have.
    Span span;
    bool isJoined = false; ///< It comes about only together with what was sent before (the service's Gate).
};

struct Verdict {
    bool destructive = false;
    std::vector<Hit> hits; ///< In the order of the text; each rule once for each place, 64 at most.
};

/// What the rules say about a text, which may be a command, prose, code, JSON or anything else. It is judged as it is
/// and as it looks (fold()). Never throws. Linear time.
Verdict judge(std::string_view text, const Result<RuleTable> &rules = builtinRules());

} // namespace mesh
