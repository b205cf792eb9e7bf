// SPDX-License-Identifier: MIT
#include "sub_verbs.h"

#include "protocol/verbs.h"

#include <CLI/CLI.hpp>

namespace mesh {

void declareSubVerbs(CLI::App &command, std::string_view verb)
{
    const auto *info = findVerb(verb);
    if (!info)
        return;
    for (const auto &sub : info->subVerbs)
        command.add_subcommand(std::string(sub.name), std::string(sub.summary))->fallthrough();
    command.require_subcommand(1);
}

std::string chosenSubVerb(const CLI::App &command)
{
    const auto chosen = command.get_subcommands();
    return chosen.empty() ? std::string() : chosen.front()->get_name();
}

} // namespace mesh
