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
    const auto forHuman = "`" + std::string(command) + "` is for the human, and ";
    if (below)
        return Error {Reason::HumanOnly, forHuman + "this is called from an agent's session.",
            "Run it in a terminal of your own.", {}};
    return Error {Reason::HumanOnly,
        forHuman + "nobody can tell who is calling: a process above this one has ended or is hidden.",
        "Run it in a terminal of your own, from a shell that stays open.", {}};
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
                return Error {
                    Reason::Internal, "A program is missing: " + path + ".", "Install Grip Session Mesh again.", {}};
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
        context.out << "The plugin " << version << " is in place: " << shownLine(context, place) << '\n';
        if (hasClient)
            context.out << "Claude Code has it. Restart the sessions that are open: they do not have it yet.\n";
        else
            context.out << "Claude Code was not found. When it is installed, run this again: mesh plugin install\n";
    }

    static Result<ExitCode> status(Context &context)
    {
        const auto folder = DataFolder::open(context.folder, false);
        if (!folder && folder.error().reason != Reason::NoService)
            return folder.error();
        const auto checks = folder
            ? checkPlugin(*folder, context.programs, pluginSource(context.programs))
            : std::vector {PluginCheck {"plugin", false, "not installed", "mesh plugin install"}};
        const auto client = ClaudeClient::find(context.searchPath, context.home);
        const Json known = client ? client->pluginState() : Json();
        const bool inClient = known.is_object() && boolOr(known, "enabled");

        Json rows = Json::array();
        for (const auto &check : checks)
            rows.push_back({{"name", check.name}, {"ok", check.ok}, {"detail", check.detail}, {"mend", check.mend}});
        const Json result {{"installed", folder && folder->exists(marketplaceFolder)}, {"ok", checks.front().ok},
            {"version", folder ? installedPluginVersion(*folder) : ""},
            {"skill_sha256", folder ? skillSha256(*folder) : ""}, {"client", client ? Json(client->path()) : Json()},
            {"enabled", inClient}, {"checks", std::move(rows)}};
        const auto shown = show(context, result, [&] {
            printChecks(context, checks);
            if (!client)
                context.out << "Claude Code was not found.\n";
            else
                context.out << (inClient
                        ? "Claude Code has the plugin.\n"
                        : "Claude Code does not have the plugin, or it is switched off: mesh plugin install\n");
        });
        return shown && !checks.front().ok ? Result<ExitCode>(ExitCode::Refused) : shown;
    }

    static void printChecks(Context &context, const std::vector<PluginCheck> &checks)
    {
        Table table({"PART", "", "WHAT"});
        for (const auto &check : checks)
            table.add({{shownLine(context, check.name)}, {check.ok ? "ok" : "bad", check.ok ? Style::Good : Style::Bad},
                {shownLine(context, check.detail), Style::Faint}});
        table.print(context);
        if (!checks.front().mend.empty())
            context.out << "Mend it: " << shownLine(context, checks.front().mend) << '\n';
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
            context.out << "The plugin is removed. Sessions that are open keep what they have loaded until they are "
                           "restarted.\n";
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
