// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/reason.h"
#include "result.h"

namespace CLI {
class App;
}

namespace mesh {

struct Context;

/// One verb of the command line. A fresh object serves one call: declare() binds options to members, run() does the
/// work.
class Verb
{
public:
    virtual ~Verb() = default;
    /// Declares options and arguments; help and completion scripts come from these declarations. --json and --help are
    /// there.
    virtual void declare(CLI::App &command) = 0;
    /// Prints its result to context.out (as JSON if context.json). Errors are returned, and printed by the caller.
    virtual Result<ExitCode> run(Context &context) = 0;
};

} // namespace mesh
