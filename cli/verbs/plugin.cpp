// SPDX-License-Identifier: MIT
#include "console.h"
#include "platform/agents.h"
#include "platform/data_folder.h"
#include "platform/process.h"
#include "plugin/claude_client.h"
#include "plugin/plugin_files.h"
#include "protocol/version.h"
#include "sub_verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>
#include <unistd.h>

namespace mesh {
namespace {

/// Why this process may not do what is for the human; nothing if it is sure that no agent is above it.
std::optional<Error> refusalBelowAgent(std::string_view command)
{
    const auto above = ancestry(SystemProcessTable(), getpid());
    const auto agents = AgentTable::standard();
    const bool below = std::any_of(
        above.chain.begin(), above.chain.end(), [&](const auto &facts) { return agents.agentName(facts); });
    if (above.complete && !below)
        return std::nullopt;
    if (below)
        return Error {Reason::HumanOnly,
            phrase("`%1` is for the human, and this is called from an agent's session.", command),
            phrase("Run it in a terminal of your own."), {}};
    return Error {Reason::HumanOnly,
        phrase("`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is "
               "hidden.",
            command),
        phrase("Run it in a terminal of your own, from a shell that stays open."), {}};
}

class Plugin final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        m_command = &command;
        declareSubVerbs(command, "plugin");
    }

    Result<ExitCode> run(Context &context) override
    {
        const auto sub = chosenSubVerb(*m_command);
        return sub == "install" ? install(context) : sub == "remove" ? remove(context) : status(context);
    }

private:
    static Result<ExitCode> install(Context &context)
    {
        for (const auto *program : {"mesh", "mesh-hook"}) {
            if (const auto path = context.programs + "/" + program; access(path.c_str(), X_OK) != 0)
                return Error {Reason::Internal, phrase("A program is missing: %1.", path),
                    phrase("Install Grip Session Mesh again."), {}};
        }
        const auto folder = DataFolder::open(context.folder, true);
        if (!folder)
            return folder.error();
        const auto files = pluginFiles(folder->path(), context.programs, pluginSource(context.programs));
        if (!files)
            return files.error();
        if (auto installed = installPluginFiles(*folder, *files); !installed)
            return installed.error();
        const auto place = folder->file(marketplaceFolder);
        const auto client = ClaudeClient::find(context.searchPath, context.home);
        if (client) {
            if (auto added = client->addPlugin(place); !added)
                return added.error();
        }
        const Json result {{"version", version}, {"folder", place}, {"client", client ? Json(client->path()) : Json()}};
        return show(context, result, [&] { describeInstalled(context, place, client.has_value()); });
    }

    static void describeInstalled(Context &context, const std::string &place, bool hasClient)
    {
        tell(context, phrase("The plugin %1 is in place: %2", version, shownLine(context, place)));
        tell(context,
            hasClient ? phrase("Claude Code has it. Restart the sessions that are open: they do not have it yet.")
                      : phrase("Claude Code was not found. When it is installed, run this again: mesh plugin install"));
    }

    static Result<ExitCode> status(Context &context)
    {
        const auto folder = DataFolder::open(context.folder, false);
        if (!folder && folder.error().reason != Reason::NoService)
            return folder.error();
        const auto checks = folder ? checkPlugin(*folder, context.programs, pluginSource(context.programs))
                                   : std::vector {PluginCheck {phrase("plugin"), false, phrase("not installed"),
                                       Phrase("mesh plugin install")}};
        const auto client = ClaudeClient::find(context.searchPath, context.home);
        const Json known = client ? client->pluginState() : Json();
        const bool inClient = known.is_object() && boolOr(known, "enabled");

        Json rows = Json::array();
        for (const auto &check : checks)
            rows.push_back({{"name", check.name.english()}, {"ok", check.ok}, {"detail", check.detail.english()},
                {"mend", check.mend.english()}});
        const Json result {{"installed", folder && folder->exists(marketplaceFolder)}, {"ok", checks.front().ok},
            {"version", folder ? installedPluginVersion(*folder) : ""},
            {"skill_sha256", folder ? skillSha256(*folder) : ""}, {"client", client ? Json(client->path()) : Json()},
            {"enabled", inClient}, {"checks", std::move(rows)}};
        const auto shown = show(context, result, [&] {
            printChecks(context, checks);
            if (!client)
                tell(context, phrase("Claude Code was not found."));
            else if (inClient)
                tell(context, phrase("Claude Code has the plugin."));
            else
                tell(context,
                    phrase("Claude Code does not have the plugin, or it is switched off: mesh plugin install"));
        });
        return shown && !checks.front().ok ? Result<ExitCode>(ExitCode::Refused) : shown;
    }

    static void printChecks(Context &context, const std::vector<PluginCheck> &checks)
    {
        Table table({said(context, phrase("PART")), "", said(context, phrase("WHAT"))});
        for (const auto &check : checks)
            table.add({{shownLine(context, said(context, check.name))},
                {said(context, check.ok ? phrase("ok") : phrase("bad")), check.ok ? Style::Good : Style::Bad},
                {shownLine(context, said(context, check.detail)), Style::Faint}});
        table.print(context);
        if (!checks.front().mend.empty())
            tell(context, phrase("Mend it: %1", shownLine(context, said(context, checks.front().mend))));
    }

    static Result<ExitCode> remove(Context &context)
    {
        if (auto refused = refusalBelowAgent("mesh plugin remove"))
            return *refused;
        const auto client = ClaudeClient::find(context.searchPath, context.home);
        if (client)
            client->removePlugin();
        const auto folder = DataFolder::open(context.folder, false);
        if (!folder && folder.error().reason != Reason::NoService)
            return folder.error();
        if (folder) {
            if (auto removed = removePluginFiles(*folder); !removed)
                return removed.error();
        }
        return show(context, Json {{"removed", true}}, [&] {
            tell(context,
                phrase("The plugin is removed. Sessions that are open keep what they have loaded until they are "
                       "restarted."));
        });
    }

    CLI::App *m_command = nullptr;
};

} // namespace

std::unique_ptr<Verb> makePlugin()
{
    return std::make_unique<Plugin>();
}

} // namespace mesh
