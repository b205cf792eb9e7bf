// SPDX-License-Identifier: MIT
#include "command_line.h"

#include "completion_names.h"
#include "console.h"
#include "language/parser_words.h"
#include "protocol/names.h"
#include "protocol/verbs.h"
#include "protocol/version.h"
#include "safety/width.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace mesh {
namespace {

constexpr std::string_view slashArgument = "--slash";

void printHelp(Context &context)
{
    tell(context, phrase("Grip Session Mesh connects coding-agent sessions with each other."));
    context.out << '\n';
    tell(context, phrase("Usage: mesh <verb> [options] [arguments]"));
    context.out << '\n';
    for (const auto &verb : verbs())
        context.out << "  " << painted(context, Style::Strong, fitWidth(verb.name, 12))
                    << saidLabel(context, verb.summary) << '\n';
    context.out << '\n';
    tell(context, phrase("More about one: mesh <verb> --help. Every verb takes --json."));
    tell(context, phrase("Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout."));
}

Error unknownVerb(const std::string &name)
{
    std::vector<std::string> known;
    for (const auto &verb : verbs())
        known.emplace_back(verb.name);
    return {Reason::Usage, phrase("There is no verb \"%1\".", name.substr(0, 64)), phrase("All of them: mesh --help"),
        nearestNames(name, known)};
}

Result<ExitCode> runVerb(Context &context, const VerbInfo &info, std::vector<std::string> arguments)
{
    const auto marker = std::find(arguments.begin(), arguments.end(), "--");
    context.json = std::find(arguments.begin(), marker, "--json") != marker; // Known even if the parser refuses.
    const auto verb = makeVerb(info.name);
    const auto command = declareVerb(info, *verb, context.json);
    if (context.catalog)
        translateHelp(*command, *context.catalog);
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend() - 1); // As CLI11 wants them.
        command->parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        const auto chosen = command->get_subcommands();
        context.out << (chosen.empty() ? command.get() : chosen.front())->help();
        return ExitCode::Ok;
    } catch (const CLI::ParseError &error) {
        return Error {Reason::Usage, parserComplaint(error), phrase("See: mesh %1 --help", info.name), {}};
    }
    auto done = verb->run(context);
    if (!done)
        return done;
    if (auto arrived = flushed(context); !arrived)
        return arrived.error();
    return done;
}

Result<ExitCode> dispatch(Context &context, std::vector<std::string> arguments)
{
    if (!arguments.empty() && arguments.front() == slashArgument) {
        context.slash = true;
        context.interactive = context.colour = false;
        auto fromLine = argumentsFromLine(arguments.size() > 1 ? arguments[1] : std::string());
        if (!fromLine)
            return fromLine.error();
        arguments = std::move(*fromLine);
    } else {
        if (arguments.size() > 1 && arguments.front() == "--json")
            std::swap(arguments[0], arguments[1]); // Where people also put it.
        arguments = joinTextArguments(arguments);
    }
    if (arguments.empty() || arguments.front() == "--help" || arguments.front() == "-h"
        || arguments.front() == "help") {
        printHelp(context);
        return ExitCode::Ok;
    }
    if (arguments.front() == "--version") {
        context.out << "mesh " << version << " (protocol " << protocolVersion << ")\n";
        return ExitCode::Ok;
    }
    if (arguments.front() == sessionNamesArgument)
        return printSessionNames(context);
    if (arguments.front() == machineNamesArgument)
        return printMachineNames(context, arguments.size() > 1 ? arguments[1] : std::string());
    const auto *info = findVerb(arguments.front());
    return info ? runVerb(context, *info, std::move(arguments)) : unknownVerb(arguments.front());
}

} // namespace

std::unique_ptr<CLI::App> declareVerb(const VerbInfo &info, Verb &verb, bool &json)
{
    auto command = std::make_unique<CLI::App>(std::string(info.summary), "mesh " + std::string(info.name));
    command->add_flag("--json", json, label("Print the result as one JSON document"));
    verb.declare(*command);
    return command;
}

ExitCode runCommandLine(Context &context, std::vector<std::string> arguments)
{
    try {
        const auto done = dispatch(context, std::move(arguments));
        context.out.flush();
        return done ? *done : reportError(context, done.error());
    } catch (const std::exception &error) { // Out of memory, or an answer of a shape that no service of ours gives.
        return reportError(
            context, {Reason::Internal, phrase("Unexpected: %1", error.what()), phrase("Look at it: mesh doctor"), {}});
    }
}

} // namespace mesh
