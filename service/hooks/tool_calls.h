// SPDX-License-Identifier: MIT
#pragma once

#include "hooks/claude_client.h"
#include "locks/edit_check.h"
#include "protocol/json.h"

#include <functional>
#include <string>

namespace mesh {

class Attempts;
class Config;
class Intercepts;

/// What a client is told before its model's tool call runs (PreToolUse): denied while it is paused, and for what is the
/// human's or against a role; warned, asked or denied for others' locks; allowed without a question for a plain call of
/// mesh; nothing for all else. Formats: those of Claude Code 2.1.330.
class ToolCalls
{
public:
    ToolCalls(
        const Config &config, Attempts &attempts, EditCheck &edits, Intercepts &intercepts, std::string meshProgram);

    /// `input`: of the hook. `done` gets what the hook prints, null for nothing; it may come at once.
    void judge(const Session &session, ClaudeClient &client, const Json &input, std::function<void(Json)> done);

private:
    Json judgeMesh(const ClaudeClient &client, const Json &toolInput);
    void refusedToModel(const ClaudeClient &client, const std::string &reason);

    const Config &m_config;
    Attempts &m_attempts;
    EditCheck &m_edits;
    Intercepts &m_intercepts;
    const std::string m_meshProgram; ///< Absolute path.
};

} // namespace mesh
