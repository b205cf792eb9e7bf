// SPDX-License-Identifier: MIT
#include "remote_view.h"

#include "console.h"
#include "protocol/phrase_json.h"
#include "safety/width.h"
#include "words.h"

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

/// Lines of a name and what it is, one below the other; those that are nothing are left out.
class Fields
{
public:
    explicit Fields(Context &context)
        : m_context(context)
    {
    }
    void add(const Phrase &name, const Phrase &value, Style style = Style::Plain)
    {
        auto text = shownLine(m_context, said(m_context, value), 400);
        if (text.empty())
            return;
        m_fields.push_back({said(m_context, name), painted(m_context, style, text)});
        m_widest = std::max(m_widest, displayWidth(m_fields.back().first));
    }
    void add(const Phrase &name, const std::string &value, Style style = Style::Plain)
    {
        add(name, Phrase(value), style);
    }
    void print() const
    {
        for (const auto &[name, value] : m_fields)
            m_context.out << fitWidth(name, m_widest) << ' ' << value << '\n';
    }

private:
    Context &m_context;
    std::vector<std::pair<std::string, std::string>> m_fields;
    std::size_t m_widest = 0;
};

void printPending(Context &context, const Json &pending)
{
    for (const auto &one : pending) {
        const bool incoming = stringOr(one, "direction") == "in";
        const auto name = painted(context, Style::Strong, shownLine(context, stringOr(one, "name")));
        const auto address = shownLine(context, stringOr(one, "address"));
        const auto code = painted(context, Style::Strong, shownLine(context, orDash(stringOr(one, "code"))));
        context.out << '\n';
        tell(context,
            incoming ? phrase("Wants to pair: %1 (%2)  code %3", name, address, code)
                     : phrase("Asked to pair: %1 (%2)  code %3", name, address, code));
        if (incoming)
            tell(context,
                phrase("  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject"));
    }
}

} // namespace

std::string rightsText(const Context &context, const Json &rights)
{
    std::string text;
    for (const auto &[name, allowed] : rights.items()) {
        if (allowed == Json(true))
            text.append(text.empty() ? "" : ", ").append(name);
    }
    return text.empty() ? said(context, phrase("nothing")) : text;
}

void printMachines(Context &context, const Json &listed)
{
    const auto &machines = arrayIn(listed, "machines");
    if (machines.empty()) {
        tell(context, phrase("This machine is paired with none.\nPair it: mesh remote add ADDRESS"));
    } else {
        Table table({said(context, phrase("MACHINE")), said(context, phrase("STATE")), said(context, phrase("SINCE")),
            said(context, phrase("VERIFIED")), said(context, phrase("ADDRESS")), said(context, phrase("SESSIONS")),
            said(context, phrase("WAITING"))});
        for (const auto &machine : machines) {
            const auto state = stringOr(machine, "state");
            table.add({{shownLine(context, stringOr(machine, "name")), Style::Strong},
                {stateWord(context, state), styleOf(state)}, {orDash(said(context, ageOf(machine, "since")))},
                boolOr(machine, "verified") ? Table::Cell {said(context, phrase("yes"))}
                                            : Table::Cell {said(context, phrase("no")), Style::Warning},
                {orDash(shownLine(context, stringOr(machine, "address")))},
                {std::to_string(integerOr(machine, "sessions"))}, {std::to_string(integerOr(machine, "waiting"))}});
        }
        table.print(context);
        for (const auto &machine : machines) {
            if (const auto problem = said(context, phraseOr(machine, "problem")); !problem.empty())
                context.out << shownLine(context, stringOr(machine, "name")) << ": "
                            << painted(context, Style::Warning, shownLine(context, problem, 400)) << '\n';
        }
    }
    printPending(context, arrayIn(listed, "pending"));
}

void printMachine(Context &context, const Json &machine)
{
    Fields fields(context);
    fields.add(phrase("name:"), stringOr(machine, "name"));
    fields.add(phrase("state:"), stateWord(context, stringOr(machine, "state")));
    fields.add(phrase("since:"), localTime(stringOr(machine, "since")));
    fields.add(phrase("problem:"), phraseOr(machine, "problem"));
    fields.add(phrase("verified:"),
        boolOr(machine, "verified") ? phrase("yes") : phrase("no (compare the codes: mesh remote verify NAME)"));
    fields.add(phrase("code:"), stringOr(machine, "code"));
    fields.add(phrase("address:"), stringOr(machine, "address"));
    fields.add(phrase("calls itself:"), stringOr(machine, "suggested_name"));
    fields.add(phrase("may here:"), rightsText(context, machine.value("rights", Json::object())));
    fields.add(phrase("sessions:"), integerOr(machine, "sessions"));
    fields.add(phrase("waiting:"), countPhrase("%n message(s) for it", integerOr(machine, "waiting")));
    fields.add(phrase("fingerprint:"), stringOr(machine, "fingerprint"));
    fields.print();
}

void printOwnSide(Context &context, const Json &listed)
{
    Fields fields(context);
    fields.add(phrase("this machine:"), stringOr(listed, "machine"), Style::Strong);
    const auto relay = listed.value("relay", Json::object());
    std::string addresses;
    for (const auto &address : arrayIn(relay, "listening")) {
        if (address.is_string())
            addresses.append(addresses.empty() ? "" : ", ").append(address.get<std::string>());
    }
    fields.add(phrase("reached at:"), addresses.empty() ? phrase("no address") : Phrase(addresses));
    fields.add({}, phraseOr(relay, "problem"), Style::Warning);
    fields.add(phrase("fingerprint:"), stringOr(listed, "fingerprint"));
    fields.add(phrase("machines:"), arrayIn(listed, "machines").size());
    fields.print();
}

} // namespace mesh
