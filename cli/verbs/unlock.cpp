// SPDX-License-Identifier: MIT
#include "console.h"
#include "person_call.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

Phrase takenAway(const Context &context, const Json &one)
{
    const auto what = shownLine(context, stringOr(one, "resource"));
    const auto holder = shownLine(context, stringOr(one, "holder"));
    const auto next = shownLine(context, stringOr(one, "next"));
    return next.empty() ? phrase("Took %1 away from %2, who is told.", what, holder)
                        : phrase("Took %1 away from %2, who is told. %3 has it now.", what, holder, next);
}

class Unlock final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("resource", m_resource, label("What was locked, as it was given to mesh lock"))->required();
        command.add_flag("--force", m_force, label("Take it away from whoever holds it (for the human)"));
        command.add_option(
            "--code", m_code, label("With --force: the code in the tray's window, when one is asked for"));
    }
    Result<ExitCode> run(Context &context) override
    {
        ServiceLink link(context);
        Json params {{"resource", m_resource}, {"cwd", context.workingFolder}};
        const auto released = m_force ? callAsPerson(context, link, "unlock.force", std::move(params), m_code)
                                      : link.call("locks.release", std::move(params));
        if (!released)
            return released.error();
        return show(context, *released, [&] {
            for (const auto &one : arrayIn(*released, "released")) {
                if (one.is_string())
                    tell(context, phrase("Unlocked %1.", shownLine(context, one.get<std::string>())));
                else
                    tell(context, takenAway(context, one));
            }
        });
    }

private:
    std::string m_resource;
    std::string m_code;
    bool m_force = false;
};

} // namespace

std::unique_ptr<Verb> makeUnlock()
{
    return std::make_unique<Unlock>();
}

} // namespace mesh
