// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

struct ProcessFacts;

/// How to recognise one coding agent.
struct AgentPattern {
    std::string name; ///< One word in lower case, also the kind of its sessions (docs/protocol.md).
    std::vector<std::string> programs; ///< File names of its program or script, without ".exe", ".js" and the like.
    std::vector<std::string>
        packages; ///< Folders ("@openai/codex") that a script of it lies in when an interpreter runs it.
};

/// Knows which processes are coding agents: below one nobody is the human (design section 9). A name decides, so a
/// program that hides its name is not found; that is why human-only verbs need a positive proof as well. Immutable: any
/// thread.
class AgentTable
{
public:
    explicit AgentTable(std::vector<AgentPattern> patterns);
    /// Claude, Codex, Gemini, OpenCode and Cursor, as they present themselves in 2026.
    static AgentTable standard();

    /// The agent's name if the process is one: by comm, by its executable, or, if that is an interpreter (node, bun,
    /// deno, python), by argv[0] and the script.
    std::optional<std::string> agentName(const ProcessFacts &process) const;

private:
    const AgentPattern *byProgram(std::string_view path) const;
    const AgentPattern *byPackage(std::string_view path) const;

    std::vector<AgentPattern> m_patterns;
};

} // namespace mesh
