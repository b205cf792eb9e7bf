// SPDX-License-Identifier: MIT
#include "console.h"
#include "receipt_view.h"
#include "service_link.h"
#include "verbs/verbs.h"
#include "words.h"

#include <ostream>

namespace mesh {
namespace {

/// Locks as the service tells them: a count or their names.
std::string locksText(const Context &context, const Json &session)
{
    std::string text;
    for (const auto &lock : arrayIn(session, "locks")) {
        if (lock.is_string())
            text.append(text.empty() ? "" : ", ").append(shownLine(context, lock.get<std::string>()));
    }
    const auto count = integerOr(session, "locks");
    return text.empty() && count > 0 ? std::to_string(count) : text;
}

/// Every column has something in every row, so that nobody takes one for the next.
Table::Cell orDash(std::string text)
{
    return text.empty() ? Table::Cell {"-", Style::Faint} : Table::Cell {std::move(text), Style::Plain};
}

class List final : public Verb
{
public:
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        const auto listed = ServiceLink(context).call("list");
        if (!listed)
            return listed.error();
        return show(context, *listed, [&] { printSessions(context, *listed); });
    }

private:
    static void printSessions(Context &context, const Json &listed)
    {
        const auto &sessions = arrayIn(listed, "sessions");
        if (sessions.empty()) {
            tell(context, phrase("Nobody is on the mesh.\nJoin it: mesh connect"));
            return;
        }
        const auto home = stringOr(listed, "machine", said(context, phrase("here")));
        Table table({said(context, phrase("NAME")), said(context, phrase("MACHINE")), said(context, phrase("STATE")),
            said(context, phrase("ROLE")), said(context, phrase("LAST SEEN")), said(context, phrase("BRANCH")),
            said(context, phrase("LOCKS"))});
        for (const auto &session : sessions) {
            const auto state = stringOr(session, "state");
            table.add({{shownLine(context, stringOr(session, "name")), Style::Strong},
                {shownLine(context, stringOr(session, "machine", home))},
                {stateWord(context, state), stateStyle(state)}, orDash(shownLine(context, stringOr(session, "role"))),
                orDash(said(context, ageOf(session, "last_seen"))),
                orDash(shownLine(context, stringOr(session, "branch"))), orDash(locksText(context, session))});
        }
        table.print(context);
    }
};

} // namespace

std::unique_ptr<Verb> makeList()
{
    return std::make_unique<List>();
}

} // namespace mesh
