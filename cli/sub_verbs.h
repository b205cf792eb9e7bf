// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace mesh {

/// Declares the sub-verbs that the verb table (shared/protocol/verbs.h) has for `verb`; exactly one of them must be
/// given, and options of the verb may stand behind it.
void declareSubVerbs(CLI::App &command, std::string_view verb);
/// The sub-verb that was given; empty if there was none.
std::string chosenSubVerb(const CLI::App &command);

} // namespace mesh
