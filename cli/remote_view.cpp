// SPDX-License-Identifier: MIT
#include "remote_view.h"

#include "console.h"

#include <ostream>

namespace mesh {
namespace {

Style styleOf(const std::string &state)
{
    if (state == "linked")
        return Style::Good;
    return state == "refused" ? Style::Bad : Style::Warning;
}

std::string orDash(const std::string &text)
{
    return text.empty() ? "-" : text;
}

void printPending(Context &context, const Json &pending)
{
    for (const auto &one : pending) {
        const bool incoming = stringOr(one, "direction") == "in";
        context.out << '\n'
                    << (incoming ? "Wants to pair: " : "Asked to pair: ")
                    << painted(context, Style::Strong, shownLine(context, stringOr(one, "name"))) << " ("
                    << shownLine(context, stringOr(one, "address")) << ")  code "
                    << painted(context, Style::Strong, shownLine(context, orDash(stringOr(one, "code")))) << '\n';
        if (incoming)
            context.out
                << "  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject\n";
    }
}

} // namespace

std::string rightsText(const Json &rights)
{
    std::string text;
    for (const auto &[name, allowed] : rights.items()) {
        if (allowed == Json(true))
            text.append(text.empty() ? "" : ", ").append(name);
    }
    return text.empty() ? "nothing" : text;
}

void printMachines(Context &context, const Json &listed)
{
    const auto &machines = arrayIn(listed, "machines");
    if (machines.empty()) {
        context.out << "This machine is paired with none.\nPair it: mesh remote add ADDRESS\n";
    } else {
        Table table({"MACHINE", "STATE", "SINCE", "VERIFIED", "ADDRESS", "SESSIONS", "WAITING"});
        for (const auto &machine : machines) {
            const auto state = shownLine(context, stringOr(machine, "state"));
            table.add({{shownLine(context, stringOr(machine, "name")), Style::Strong}, {state, styleOf(state)},
                {orDash(ageOf(machine, "since"))},
                boolOr(machine, "verified") ? Table::Cell {"yes"} : Table::Cell {"no", Style::Warning},
                {orDash(shownLine(context, stringOr(machine, "address")))},
                {std::to_string(integerOr(machine, "sessions"))}, {std::to_string(integerOr(machine, "waiting"))}});
        }
        table.print(context);
        for (const auto &machine : machines) {
            if (const auto problem = stringOr(machine, "problem"); !problem.empty())
                context.out << shownLine(context, stringOr(machine, "name")) << ": "
                            << painted(context, Style::Warning, shownLine(context, problem, 400)) << '\n';
        }
    }
    printPending(context, arrayIn(listed, "pending"));
}

void printMachine(Context &context, const Json &machine)
{
    const auto line = [&](const char *label, const std::string &text) {
        if (!text.empty())
            context.out << label << shownLine(context, text, 400) << '\n';
    };
    line("name:         ", stringOr(machine, "name"));
    line("state:        ", stringOr(machine, "state"));
    line("since:        ", localTime(stringOr(machine, "since")));
    line("problem:      ", stringOr(machine, "problem"));
    line("verified:     ", boolOr(machine, "verified") ? "yes" : "no (compare the codes: mesh remote verify NAME)");
    line("code:         ", stringOr(machine, "code"));
    line("address:      ", stringOr(machine, "address"));
    line("calls itself: ", stringOr(machine, "suggested_name"));
    line("may here:     ", rightsText(machine.value("rights", Json::object())));
    line("sessions:     ", std::to_string(integerOr(machine, "sessions")));
    line("waiting:      ", counted(integerOr(machine, "waiting"), "message") + " for it");
    line("fingerprint:  ", stringOr(machine, "fingerprint"));
}

void printOwnSide(Context &context, const Json &listed)
{
    context.out << "this machine: " << painted(context, Style::Strong, shownLine(context, stringOr(listed, "machine")))
                << '\n';
    const auto relay = listed.value("relay", Json::object());
    std::string addresses;
    for (const auto &address : arrayIn(relay, "listening")) {
        if (address.is_string())
            addresses.append(addresses.empty() ? "" : ", ").append(address.get<std::string>());
    }
    context.out << "reached at:   " << (addresses.empty() ? "no address" : shownLine(context, addresses, 400)) << '\n';
    if (const auto problem = stringOr(relay, "problem"); !problem.empty())
        context.out << "              " << painted(context, Style::Warning, shownLine(context, problem, 400)) << '\n';
    if (const auto fingerprint = stringOr(listed, "fingerprint"); !fingerprint.empty())
        context.out << "fingerprint:  " << shownLine(context, fingerprint) << '\n';
    context.out << "machines:     " << arrayIn(listed, "machines").size() << '\n';
}

} // namespace mesh
