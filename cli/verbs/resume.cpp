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
        command.add_option("name", m_name, label("The stopped session; none: the only one"));
        command.add_flag(
            "--abort", m_abort, label("End the commands that were stopped, instead of letting them go on"));
        command.add_option("--code", m_code, label("The code in the tray's window, when one is asked for"));
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
            const auto name = painted(context, Style::Strong, shownLine(context, stringOr(*resumed, "name")));
            const auto continued = integerOr(*resumed, "continued");
            const auto aborted = integerOr(*resumed, "aborted");
            if (aborted > 0 && continued > 0)
                tell(context,
                    phrase("%1 goes on, with %2; ended: %3.", name, countPhrase("%n command(s)", continued),
                        countPhrase("%n command(s)", aborted)));
            else if (aborted > 0)
                tell(context, countPhrase("%1 goes on; ended: %n command(s).", aborted, name));
            else if (continued > 0)
                tell(context, countPhrase("%1 goes on, with %n command(s).", continued, name));
            else
                tell(context, phrase("%1 goes on.", name));
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
