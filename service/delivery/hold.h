// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <string>
#include <string_view>

namespace mesh {

/// Why a message waits for a person.
struct Hold {
    static constexpr std::string_view destructive = "destructive"; ///< The rules found something in it.
    static constexpr std::string_view confirmation = "confirmation"; ///< require_confirmation is set.
    static constexpr std::string_view loop = "loop"; ///< Answers went on for too long without a person.

    std::string reason; ///< One of these.
    Json rules
        = Json::array(); ///< What was found: objects of `id category why span`, at least one; nothing of the text.
};

/// "git-push-force: Commits of others are lost.": what senders and people are told.
inline std::string sentenceOf(const Json &rules)
{
    if (!rules.is_array() || rules.empty())
        return {};
    return stringOr(rules.front(), "id") + ": " + stringOr(rules.front(), "why");
}

} // namespace mesh
