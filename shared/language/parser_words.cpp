// SPDX-License-Identifier: MIT
#include "language/parser_words.h"

#include "language/help_format.h"

#include <CLI/CLI.hpp>

#include <array>
#include <regex>

namespace mesh {
namespace {

struct Complaint {
    const char *pattern; ///< As CLI/Error.hpp and CLI/Validators.hpp write it.
    const char *source;
};

const std::array complaints {
    Complaint {"A subcommand is required", label("A subcommand is required")},
    Complaint {"(.+) is required", label("%1 is required")},
    Complaint {"The following argument was not expected: (.+)", label("The following argument was not expected: %1")},
    Complaint {
        "The following arguments were not expected: (.+)", label("The following arguments were not expected: %1")},
    Complaint {"(.+): Value (.+) not in range (\\S+) to (\\S+)", label("%1: Value %2 not in range %3 to %4")},
    Complaint {"(.+): (.+) not in \\{(.+)\\}", label("%1: %2 not in {%3}")},
    Complaint {"(.+): 1 required (.+) missing", label("%1: 1 required %2 missing")},
    Complaint {"(.+): Number less or equal to 0: ?(.*)", label("%1: Number less or equal to 0: %2")},
    Complaint {"(.+) excludes (.+)", label("%1 excludes %2")},
    Complaint {"(.+) requires (.+)", label("%1 requires %2")},
    Complaint {"Could not convert: (.+) = (.+)", label("Could not convert: %1 = %2")},
    Complaint {"(.+) was given a disallowed flag override", label("%1 takes no value")},
};

/// The words of the parser's formatter, and the groups it lists under.
constexpr std::array headings {label("Usage"), label("OPTIONS"), label("Options"), label("Positionals"),
    label("Subcommands"), label("SUBCOMMAND"), label("REQUIRED"), label("TEXT"), label("INT"), label("Needs"),
    label("Excludes"), label("Print this help message and exit")};

std::string found(const Catalog &catalog, const std::string &source)
{
    return std::string(catalog.find(source));
}

void translateOne(CLI::App &command, const Catalog &catalog)
{
    command.description(found(catalog, command.get_description()));
    command.footer(found(catalog, command.get_footer()));
    for (auto *option : command.get_options()) {
        option->description(found(catalog, option->get_description()));
        option->group(found(catalog, option->get_group()));
    }
    for (auto *sub : command.get_subcommands([](CLI::App *) { return true; })) {
        sub->group(found(catalog, sub->get_group()));
        sub->formatter(command.get_formatter());
        translateOne(*sub, catalog);
    }
}

} // namespace

Phrase parserComplaint(const CLI::ParseError &error)
{
    const std::string said = error.what();
    for (const auto &complaint : complaints) {
        std::smatch places;
        if (!std::regex_match(said, places, std::regex(complaint.pattern)))
            continue;
        std::vector<Phrase> all;
        for (std::size_t i = 1; i < places.size(); ++i)
            all.emplace_back(places[i].str());
        return Phrase::fromTemplate(complaint.source, std::move(all));
    }
    return Phrase(said);
}

void translateHelp(CLI::App &command, const Catalog &catalog)
{
    const auto formatter = std::make_shared<HelpFormat>();
    command.formatter(formatter);
    for (const auto *heading : headings)
        formatter->label(heading, found(catalog, heading));
    translateOne(command, catalog);
}

} // namespace mesh
