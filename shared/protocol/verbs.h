// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// Who may use a verb: everybody, models included, or only the human (design section 6).
enum class Who { All, Human };

struct SubVerb {
    std::string_view name;
    Who who = Who::All;
    std::string_view summary; ///< As VerbInfo::summary.
};

/// An option of a verb with text. It may stand before the text and is then no part of it.
struct TextOption {
    std::string_view name; ///< "--wait"
    bool takesValue = false;
};

/// An option that makes a verb one for the human.
struct HumanOption {
    std::string_view name; ///< "--force"
};

/// One verb of `mesh`, as the command line, the completion scripts and the hooks know it.
struct VerbInfo {
    std::string_view name;
    std::string_view summary; ///< One sentence, which faces translate (label()).
    bool endsInText = false; ///< The last argument is free text: the raw rest of the line.
    std::size_t wordsBeforeText = 0;
    std::span<const TextOption> textOptions; ///< Only for verbs with text.
    std::span<const SubVerb> subVerbs;
    Who who = Who::All;
    std::span<const HumanOption> humanOptions;
};

/// Every verb of this release, in the order in which the help shows them.
std::span<const VerbInfo> verbs();
const VerbInfo *findVerb(std::string_view name);
/// Who may call it: `arguments` are those of `mesh`, the verb first. Unknown verbs are for the human.
Who whoMayCall(const std::vector<std::string> &arguments);

/// The words behind `/mesh`, as one raw line, as arguments of `mesh`. Verbs with text take the raw rest of the line
/// minus one matching pair of outer quotes, so that `send hal it's done` works; options stand before the target (or,
/// where there is none, before the text). The others split on blanks, know simple quotes and ignore a trailing ` #
/// comment`; quotes that do not balance are taken as they stand. Usage if an option lacks its value.
Result<std::vector<std::string>> argumentsFromLine(std::string_view rawLine);

/// The arguments that a shell has split, with the words of a free text joined by blanks. Options may also stand between
/// target and text, and behind a text that is one argument. What looks like an option but is none of the verb's is
/// text. Like argumentsFromLine it puts the options first and "--" before the rest, so that no parser can take text for
/// an option.
std::vector<std::string> joinTextArguments(const std::vector<std::string> &arguments);

} // namespace mesh
