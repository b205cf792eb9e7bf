// SPDX-License-Identifier: MIT
#pragma once

#include "safety/bash_commands.h"

#include <span>
#include <string_view>
#include <vector>

namespace mesh {

/// The files that a program plainly writes, moves or deletes when it is called with these arguments: by a table of
/// programs and of the options that matter. Nothing for others. `program` is its bare name, or `git VERB`. Words that
/// are not known stay such. Pure.
std::vector<BashWord> writtenFiles(std::string_view program, std::span<const BashWord> arguments);

/// Whether the table has subcommands of the program: then `program` is two words.
bool hasSubcommands(std::string_view program);

} // namespace mesh
