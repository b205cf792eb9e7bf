// SPDX-License-Identifier: MIT
#include "console.h"
#include "receipt_view.h"
#include "service_link.h"
#include "service_view.h"
#include "verbs/verbs.h"

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
            printField(context, "you", "the human of this machine, not connected (mesh connect)");
        else
            printField(context, "you", "not connected (mesh connect)");
        if (status.contains("waiting"))
            printField(context, "messages", std::to_string(integerOr(status, "waiting")) + " waiting");
        printService(context, status.value("service", Json::object()));
        printProblems(context, status);
    }
    static void describeSession(Context &context, const Json &session)
    {
        const auto state = shownLine(context, stringOr(session, "state"));
        const auto machine = shownLine(context, stringOr(session, "machine"));
        printField(context, "you",
            painted(context, Style::Strong, shownLine(context, stringOr(session, "name")))
                + (machine.empty() ? "" : " on " + machine) + ", " + painted(context, stateStyle(state), state));
        for (const char *member : {"role", "branch", "root"}) {
            if (const auto text = stringOr(session, member); !text.empty())
                printField(context, member, shownLine(context, text));
        }
    }
};

} // namespace

std::unique_ptr<Verb> makeStatus()
{
    return std::make_unique<StatusVerb>();
}

} // namespace mesh
