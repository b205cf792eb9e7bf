// SPDX-License-Identifier: MIT
#include "console.h"
#include "person_call.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Resume final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("name", m_name, "The stopped session; none: the only one");
        command.add_flag("--abort", m_abort, "End the commands that were stopped, instead of letting them go on");
        command.add_option("--code", m_code, "The code in the tray's window, when one is asked for");
    }
    Result<ExitCode> run(Context &context) override
    {
        ServiceLink link(context);
        Json params {{"abort", m_abort}};
        if (!m_name.empty())
            params["name"] = m_name;
        const auto resumed = callAsPerson(context, link, "resume", std::move(params), m_code);
        if (!resumed)
            return resumed.error();
        return show(context, *resumed, [&] {
            context.out << painted(context, Style::Strong, shownLine(context, stringOr(*resumed, "name")))
                        << " goes on";
            if (const auto count = integerOr(*resumed, "continued"); count > 0)
                context.out << ", with " << counted(count, "command");
            if (const auto count = integerOr(*resumed, "aborted"); count > 0)
                context.out << "; ended: " << counted(count, "command");
            context.out << ".\n";
        });
    }

private:
    std::string m_name;
    std::string m_code;
    bool m_abort = false;
};

} // namespace

std::unique_ptr<Verb> makeResume()
{
    return std::make_unique<Resume>();
}

} // namespace mesh
