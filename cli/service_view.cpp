// SPDX-License-Identifier: MIT
#include "service_view.h"

#include "console.h"
#include "protocol/phrase_json.h"
#include "protocol/timestamp.h"
#include "protocol/version.h"
#include "protocol/versions.h"
#include "safety/width.h"

#include <algorithm>
#include <ostream>

namespace mesh {

namespace {

/// Of the names of all fields that stand below each other.
std::size_t nameWidth(const Context &context)
{
    std::size_t widest = 10;
    for (const auto *name : {label("you"), label("role"), label("branch"), label("root"), label("messages"),
             label("service"), label("bus"), label("sessions"), label("held"), label("folder"), label("problem")})
        widest = std::max(widest, displayWidth(saidLabel(context, name)));
    return widest;
}

} // namespace

void printField(Context &context, const Phrase &name, std::string_view value)
{
    context.out << painted(context, Style::Faint, fitWidth(said(context, name), nameWidth(context))) << " " << value
                << '\n';
}

void printService(Context &context, const Json &service)
{
    printField(context, phrase("service"),
        said(context,
            phrase("running, pid %1, version %2, up %3", integerOr(service, "pid"),
                shownLine(context, stringOr(service, "version")), agePhrase(integerOr(service, "uptime_s") * 1000))));
    if (const auto difference = versionDifference(stringOr(service, "version"), version))
        printField(context, phrase("problem"),
            painted(context, Style::Warning, said(context, phrase("%1 %2", difference->message, difference->hint))));
    printField(context, phrase("bus"), "ws://127.0.0.1:" + std::to_string(integerOr(service, "port")));
    printField(context, phrase("sessions"),
        said(context,
            countPhrase(
                "%1, over %n connection(s)", integerOr(service, "connections"), integerOr(service, "sessions"))));
    if (const auto held = integerOr(service, "held"); held > 0)
        printField(context, phrase("held"),
            painted(context, Style::Warning,
                said(context, countPhrase("%n message(s) for the human to decide: mesh approvals", held))));
    printField(context, phrase("folder"), shownLine(context, stringOr(service, "folder")));
}

void printProblems(Context &context, const Json &result)
{
    for (const auto &problem : phrasesIn(result, "problems"))
        printField(context, phrase("problem"),
            painted(context, Style::Warning, shownLine(context, said(context, problem), 1000)));
}

} // namespace mesh
