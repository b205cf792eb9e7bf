// SPDX-License-Identifier: MIT
#include "console.h"
#include "service_link.h"
#include "service_start.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Connect final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("name", m_name, "The name to have; else that of the repository or folder");
    }
    Result<ExitCode> run(Context &context) override
    {
        if (auto started = startService(context); !started)
            return started.error();
        Json params {{"cwd", context.workingFolder}};
        if (!m_name.empty())
            params["name"] = m_name;
        const auto joined = ServiceLink(context).call("connect", std::move(params));
        if (!joined)
            return joined.error();
        return show(context, *joined, [&] { describe(context, *joined); });
    }

private:
    static void describe(Context &context, const Json &joined)
    {
        const auto session = joined.value("session", Json::object());
        const auto name = painted(context, Style::Strong, shownLine(context, stringOr(session, "name")));
        context.out << (boolOr(joined, "joined", true) ? "Connected as " : "Already connected as ") << name;
        if (const auto machine = stringOr(session, "machine"); !machine.empty())
            context.out << " on " << shownLine(context, machine);
        context.out << ".\n";
        if (const auto note = stringOr(joined, "note"); !note.empty())
            context.out << shownLine(context, note, 500) << '\n';
        if (const auto waiting = integerOr(joined, "waiting"); waiting > 0)
            context.out << counted(waiting, "message") << (waiting == 1 ? " waits: " : " wait: ") << "mesh inbox\n";
        else
            context.out << "No messages wait.\n";
    }

    std::string m_name;
};

} // namespace

std::unique_ptr<Verb> makeConnect()
{
    return std::make_unique<Connect>();
}

} // namespace mesh
