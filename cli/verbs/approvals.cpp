// SPDX-License-Identifier: MIT
#include "console.h"
#include "held_view.h"
#include "service_link.h"
#include "terminal.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Approvals final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.footer(
            label("The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, "
                  "mesh deny ID"));
    }
    Result<ExitCode> run(Context &context) override
    {
        ServiceLink link(context);
        auto listed = link.call("approvals.list");
        if (!listed)
            return listed.error();
        if (context.json) {
            printJson(context, *listed);
            return ExitCode::Ok;
        }
        const auto &held = arrayIn(*listed, "held");
        if (held.empty())
            tell(context, phrase("No message waits for your decision."));
        for (const auto &entry : held) {
            if (auto shown = showOne(context, link, entry); !shown)
                return shown.error();
        }
        if (context.slash && !held.empty())
            tell(context,
                phrase(
                    "To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID"));
        return ExitCode::Ok;
    }

private:
    static Status showOne(Context &context, ServiceLink &link, const Json &entry)
    {
        if (context.slash
            || !context.interactive) { // Into a pipe, a file or a transcript: where a model could read it.
            context.out << heldHead(context, entry);
            return Done {};
        }
        auto whole = link.call("approvals.show", {{"message", stringOr(entry, "short")}});
        if (!whole && whole.error().reason == Reason::UnknownMessage)
            return Done {}; // Decided meanwhile.
        if (!whole)
            return whole.error();
        return context.terminal->write(heldForPeople(context, *whole));
    }
};

} // namespace

std::unique_ptr<Verb> makeApprovals()
{
    return std::make_unique<Approvals>();
}

} // namespace mesh
