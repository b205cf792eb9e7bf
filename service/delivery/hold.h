// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/phrase_json.h"

#include <string>
#include <string_view>

namespace mesh {

/// Why a message waits for a person.
struct Hold {
    static constexpr std::string_view destructive = "destructive"; ///< The rules found something in it.
    static constexpr std::string_view confirmation = "confirmation"; ///< require_confirmation is set.
    static constexpr std::string_view loop = "loop"; ///< Answers went on for too long without a person.

    std::string reason; ///< One of these.
    /// What was found: objects of `id category why why_phrase span`, at least one; nothing of the text.
    Json rules = Json::array();

    /// Why, if no rule found it: the mesh itself holds the message.
    static Hold of(std::string_view reason, std::string_view id, const Phrase &why)
    {
        Json rule {{"id", id}, {"category", "mesh"}, {"span", Json::array({0, 0})}};
        putPhrase(rule, "why", why);
        Hold hold;
        hold.reason = reason;
        hold.rules.push_back(std::move(rule));
        return hold;
    }
};

/// "git-push-force: Commits of others are lost.": what senders and people are told.
inline Phrase sentenceOf(const Json &rules)
{
    if (!rules.is_array() || rules.empty())
        return {};
    return phrase("%1: %2", stringOr(rules.front(), "id"), phraseOr(rules.front(), "why"));
}

} // namespace mesh
