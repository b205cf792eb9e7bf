// SPDX-License-Identifier: MIT
#include "console.h"
#include "protocol/phrase_json.h"
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
        command.add_option("name", m_name, label("The name to have; else that of the repository or folder"));
    }
    Result<ExitCode> run(Context &context) override
    {
        if (auto started = startService(context, patienceOf(context)); !started)
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
        const bool isNew = boolOr(joined, "joined", true);
        if (const auto machine = shownLine(context, stringOr(session, "machine")); machine.empty())
            tell(context, isNew ? phrase("Connected as %1.", name) : phrase("Already connected as %1.", name));
        else
            tell(context,
                isNew ? phrase("Connected as %1 on %2.", name, machine)
                      : phrase("Already connected as %1 on %2.", name, machine));
        if (const auto note = phraseOr(joined, "note"); !note.empty())
            context.out << shownLine(context, said(context, note), 500) << '\n';
        const auto waiting = integerOr(joined, "waiting");
        tell(context,
            waiting == 0       ? phrase("No messages wait.")
                : waiting == 1 ? phrase("1 message waits: mesh inbox")
                               : countPhrase("%n message(s) wait: mesh inbox", waiting));
    }

    std::string m_name;
};

} // namespace

std::unique_ptr<Verb> makeConnect()
{
    return std::make_unique<Connect>();
}

} // namespace mesh
