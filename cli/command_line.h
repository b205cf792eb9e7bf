// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/reason.h"

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace mesh {

class Verb;
struct VerbInfo;

/// Carries out one call of `mesh` and returns its exit code. `arguments` are those behind the program's name. Only the
/// verb that was asked for is built: declaring all of them would cost more time than most verbs take.
ExitCode runCommandLine(Context &context, std::vector<std::string> arguments);

/// The options and arguments of a verb, ready to parse or to describe. `verb` and `json` are bound to it.
std::unique_ptr<CLI::App> declareVerb(const VerbInfo &info, Verb &verb, bool &json);

} // namespace mesh
