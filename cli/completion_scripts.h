// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// What can be completed behind one verb.
struct CompletionWords {
    enum class Names { None, Sessions, Machines };

    std::string verb;
    std::string summary;
    std::vector<std::string> words; ///< Sub-verbs and long options.
    Names names = Names::None; ///< What can stand behind it besides.
};

/// One entry a verb, from the verb table and the verbs' own declarations.
std::vector<CompletionWords> completionWords();

std::string bashScript(const std::vector<CompletionWords> &verbs);
std::string zshScript(const std::vector<CompletionWords> &verbs);
std::string fishScript(const std::vector<CompletionWords> &verbs);

} // namespace mesh
