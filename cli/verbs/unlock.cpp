// SPDX-License-Identifier: MIT
#include "console.h"
#include "person_call.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Unlock final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("resource", m_resource, "What was locked, as it was given to mesh lock")->required();
        command.add_flag("--force", m_force, "Take it away from whoever holds it (for the human)");
        command.add_option("--code", m_code, "With --force: the code in the tray's window, when one is asked for");
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
                    context.out << "Unlocked " << shownLine(context, one.get<std::string>()) << ".\n";
                else
                    context.out << "Took " << shownLine(context, stringOr(one, "resource")) << " away from "
                                << shownLine(context, stringOr(one, "holder")) << ", who is told."
                                << (stringOr(one, "next").empty()
                                           ? std::string()
                                           : ' ' + shownLine(context, stringOr(one, "next")) + " has it now.")
                                << '\n';
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
