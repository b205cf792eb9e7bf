// SPDX-License-Identifier: MIT
#include "console.h"
#include "receipt_view.h"
#include "service_link.h"
#include "service_view.h"
#include "verbs/verbs.h"
#include "words.h"

#include <ostream>

namespace mesh {
namespace {

class StatusVerb final : public Verb
{
public:
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        const auto status = ServiceLink(context).call("status");
        if (!status)
            return status.error();
        return show(context, *status, [&] { describe(context, *status); });
    }

private:
    static void describe(Context &context, const Json &status)
    {
        const auto session = status.value("session", Json());
        if (session.is_object())
            describeSession(context, session);
        else if (stringOr(status, "speaks_as") == "human")
            printField(context, phrase("you"),
                said(context, phrase("the human of this machine, not connected (mesh connect)")));
        else
            printField(context, phrase("you"), said(context, phrase("not connected (mesh connect)")));
        if (status.contains("waiting"))
            printField(context, phrase("messages"), said(context, phrase("%1 waiting", integerOr(status, "waiting"))));
        printService(context, status.value("service", Json::object()));
        printProblems(context, status);
    }
    static void describeSession(Context &context, const Json &session)
    {
        const auto state = stringOr(session, "state");
        const auto machine = shownLine(context, stringOr(session, "machine"));
        const auto name = painted(context, Style::Strong, shownLine(context, stringOr(session, "name")));
        const auto word = painted(context, stateStyle(state), stateWord(context, state));
        printField(context, phrase("you"),
            said(
                context, machine.empty() ? phrase("%1, %2", name, word) : phrase("%1 on %2, %3", name, machine, word)));
        const auto more = [&](const Phrase &label, const char *member) {
            if (const auto text = stringOr(session, member); !text.empty())
                printField(context, label, shownLine(context, text));
        };
        more(phrase("role"), "role");
        more(phrase("branch"), "branch");
        more(phrase("root"), "root");
    }
};

} // namespace

std::unique_ptr<Verb> makeStatus()
{
    return std::make_unique<StatusVerb>();
}

} // namespace mesh
