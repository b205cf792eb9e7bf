// SPDX-License-Identifier: MIT
#include "platform/agents.h"

#include "platform/process.h"
#include "platform/program_name.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

/// "claude.exe", "gemini.js" and "codex-x86_64-unknown-linux-musl" are claude, gemini and codex. comm may have been cut
/// anywhere behind its 15th byte, so a target's name is recognised by how it begins.
std::string plainName(std::string_view path)
{
    static constexpr std::array<std::string_view, 6> suffixes {".exe", ".js", ".mjs", ".cjs", ".ts", ".py"};
    static constexpr std::array<std::string_view, 5> targets {"-x86_64", "-aarch64", "-arm64", "-linux", "-darwin"};
    std::string name = programName(path);
    for (const auto suffix : suffixes) {
        if (name.ends_with(suffix))
            name.resize(name.size() - suffix.size());
    }
    for (const auto target : targets)
        name.resize(std::min(name.find(target), name.size()));
    return name;
}

/// node, nodejs, node22, bun, deno, python, python3, python3.12.
bool isInterpreter(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> interpreters {"node", "nodejs", "bun", "deno", "python"};
    name = name.substr(0, name.find_last_not_of("0123456789.") + 1);
    return std::find(interpreters.begin(), interpreters.end(), name) != interpreters.end();
}

} // namespace

AgentTable::AgentTable(std::vector<AgentPattern> patterns)
    : m_patterns(std::move(patterns))
{
}

AgentTable AgentTable::standard()
{
    return AgentTable({
        {"claude", {"claude", "claude-code"}, {"@anthropic-ai/claude-code"}},
        {"codex", {"codex"}, {"@openai/codex"}},
        {"gemini", {"gemini"}, {"@google/gemini-cli"}},
        {"opencode", {"opencode"}, {"opencode-ai"}},
        {"cursor", {"cursor-agent"}, {"cursor-agent"}},
    });
}

const AgentPattern *AgentTable::byProgram(std::string_view path) const
{
    const auto name = plainName(path);
    for (const auto &pattern : m_patterns) {
        if (std::find(pattern.programs.begin(), pattern.programs.end(), name) != pattern.programs.end())
            return &pattern;
    }
    return nullptr;
}

const AgentPattern *AgentTable::byPackage(std::string_view path) const
{
    for (const auto &pattern : m_patterns) {
        for (const auto &package : pattern.packages) {
            if (path.find('/' + package + '/') != std::string_view::npos)
                return &pattern;
        }
    }
    return nullptr;
}

std::optional<std::string> AgentTable::agentName(const ProcessFacts &process) const
{
    if (const auto *agent = byProgram(process.command))
        return agent->name;
    if (const auto *agent = byProgram(process.executable))
        return agent->name;
    const auto &arguments = process.arguments;
    // All three are asked: node names its main thread "node-MainThread", and `exec -a` names argv[0] as it likes.
    if (arguments.empty()
        || !(isInterpreter(process.executable) || isInterpreter(process.command)
            || isInterpreter(programName(arguments.front()))))
        return std::nullopt;
    if (const auto *agent = byProgram(arguments.front()))
        return agent->name;
    // Only the script, not what is given to it: `python train.py claude` is nobody's agent.
    const auto script = std::find_if(arguments.begin() + 1, arguments.end(), [](const std::string &argument) {
        return !argument.starts_with('-') && argument != "run"; // deno run, bun run
    });
    if (script == arguments.end())
        return std::nullopt;
    const auto *agent = byProgram(*script);
    if (!agent)
        agent = byPackage(*script);
    return agent ? std::optional(agent->name) : std::nullopt;
}

} // namespace mesh
