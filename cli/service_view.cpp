// SPDX-License-Identifier: MIT
#include "service_view.h"

#include "console.h"
#include "protocol/timestamp.h"
#include "safety/width.h"

#include <ostream>

namespace mesh {

void printField(Context &context, std::string_view name, std::string_view value)
{
    context.out << painted(context, Style::Faint, fitWidth(name, 10)) << " " << value << '\n';
}

void printService(Context &context, const Json &service)
{
    printField(context, "service",
        "running, pid " + std::to_string(integerOr(service, "pid")) + ", version "
            + shownLine(context, stringOr(service, "version")) + ", up "
            + ageText(integerOr(service, "uptime_s") * 1000));
    printField(context, "bus", "ws://127.0.0.1:" + std::to_string(integerOr(service, "port")));
    printField(context, "sessions",
        std::to_string(integerOr(service, "sessions")) + ", over "
            + counted(integerOr(service, "connections"), "connection"));
    if (const auto held = integerOr(service, "held"); held > 0)
        printField(context, "held",
            painted(context, Style::Warning, counted(held, "message") + " for the human to decide: mesh approvals"));
    printField(context, "folder", shownLine(context, stringOr(service, "folder")));
}

void printProblems(Context &context, const Json &result)
{
    for (const auto &problem : arrayIn(result, "problems")) {
        if (problem.is_string())
            printField(context, "problem",
                painted(context, Style::Warning, shownLine(context, problem.get<std::string>(), 1000)));
    }
}

} // namespace mesh
