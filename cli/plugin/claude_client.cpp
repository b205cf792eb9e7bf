// SPDX-License-Identifier: MIT
#include "plugin/claude_client.h"

#include "plugin/plugin_files.h"

#include <string_view>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration): macOS declares it nowhere.

namespace mesh {
namespace {

constexpr int patienceMs = 60'000;

std::string pluginId()
{
    return std::string(pluginName) + "@" + std::string(marketplaceName);
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text = "claude";
    for (const auto &word : words)
        text += " " + word;
    return text;
}

std::vector<std::string> wholeEnvironment()
{
    std::vector<std::string> result;
    for (char **variable = environ; variable && *variable; ++variable)
        result.emplace_back(*variable);
    return result;
}

} // namespace

std::optional<ClaudeClient> ClaudeClient::find(const std::string &searchPath, const std::string &home)
{
    std::vector<std::string> folders;
    for (std::size_t begin = 0; begin <= searchPath.size();) {
        const auto end = std::min(searchPath.find(':', begin), searchPath.size());
        folders.push_back(searchPath.substr(begin, end - begin));
        begin = end + 1;
    }
    folders.push_back(home + "/.local/bin");
    for (const auto &folder : folders) {
        const auto path = folder + "/claude";
        if (folder.starts_with('/') && access(path.c_str(), X_OK) == 0)
            return ClaudeClient(path);
    }
    return std::nullopt;
}

Status ClaudeClient::addPlugin(const std::string &folder) const
{
    const std::vector<std::string> steps[] {
        {"plugin", "marketplace", "add", folder}, {"plugin", "install", pluginId()},
        {"plugin", "update", pluginId()}, // An installation that was there keeps the version it had recorded.
    };
    for (const auto &step : steps) {
        const auto outcome = run(step);
        if (outcome && outcome->exitCode == 0)
            continue;
        const auto cause = !outcome ? outcome.error().message
            : outcome->timedOut     ? phrase("it did not end within a minute.")
                                    : Phrase(outcome->output);
        return Error {Reason::Internal, phrase("Claude Code did not take the plugin: %1", cause),
            phrase("Try it in a terminal: %1", joined(step)), {}};
    }
    return Done {};
}

void ClaudeClient::removePlugin() const
{
    (void)run({"plugin", "uninstall", pluginId(), "-y"});
    (void)run({"plugin", "marketplace", "remove", std::string(marketplaceName)});
}

Json ClaudeClient::pluginState() const
{
    const auto outcome = run({"plugin", "list", "--json"});
    if (!outcome || outcome->exitCode != 0)
        return nullptr;
    const auto list = parseJson(outcome->output);
    if (!list || !list->is_array())
        return nullptr;
    for (const auto &plugin : *list) {
        if (stringOr(plugin, "id") == pluginId())
            return plugin;
    }
    return nullptr;
}

Result<RunOutcome> ClaudeClient::run(std::vector<std::string> arguments) const
{
    return runProgram({m_path, std::move(arguments), wholeEnvironment(), patienceMs});
}

} // namespace mesh
