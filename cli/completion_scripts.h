// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// What can be completed behind one verb.
struct CompletionWords {
    std::string verb;
    std::string summary;
    std::vector<std::string> words; ///< Sub-verbs and long options.
    bool takesSession = false; ///< The first argument is a session's name.
};

/// One entry a verb, from the verb table and the verbs' own declarations.
std::vector<CompletionWords> completionWords();

/// The hidden argument of `mesh` with which the scripts ask for the sessions' names, one a line.
inline constexpr std::string_view namesArgument = "--session-names";

std::string bashScript(const std::vector<CompletionWords> &verbs);
std::string zshScript(const std::vector<CompletionWords> &verbs);
std::string fishScript(const std::vector<CompletionWords> &verbs);

} // namespace mesh
