// SPDX-License-Identifier: MIT
#include "hooks/tool_calls.h"

#include "approvals/attempts.h"
#include "config/config.h"
#include "intercept/intercepts.h"
#include "safety/mesh_call.h"

namespace mesh {
namespace {

Json output(Json specific)
{
    Json body {{"hookEventName", "PreToolUse"}};
    body.update(specific);
    return {{"hookSpecificOutput", std::move(body)}};
}

Json decision(std::string_view what, const std::string &reason)
{
    return output({{"permissionDecision", what}, {"permissionDecisionReason", reason}});
}

Json outputOf(const EditCheck::Outcome &outcome)
{
    switch (outcome.verdict) {
    case EditCheck::Verdict::Pass:
        break;
    case EditCheck::Verdict::Warn:
        return output({{"additionalContext", outcome.text}});
    case EditCheck::Verdict::Ask:
        return decision("ask", outcome.text);
    case EditCheck::Verdict::Deny:
        return decision("deny", outcome.text);
    }
    return nullptr;
}

} // namespace

ToolCalls::ToolCalls(
    const Config &config, Attempts &attempts, EditCheck &edits, Intercepts &intercepts, std::string meshProgram)
    : m_config(config)
    , m_attempts(attempts)
    , m_edits(edits)
    , m_intercepts(intercepts)
    , m_meshProgram(std::move(meshProgram))
{
}

void ToolCalls::judge(const Session &session, ClaudeClient &client, const Json &input, std::function<void(Json)> done)
{
    if (auto denied = m_intercepts.hookAnswer("PreToolUse", client.process()); !denied.is_null())
        return done(std::move(denied));
    const auto tool = stringOr(input, "tool_name");
    const auto toolInput = input.value("tool_input", Json::object());
    const auto agent = stringOr(input, "agent_id");
    if (tool == "Bash" && toolInput.is_object()) {
        if (auto answer = judgeMesh(client, toolInput); !answer.is_null()) {
            if (answer["hookSpecificOutput"]["permissionDecision"] == "allow")
                client.callBegins(tool, agent);
            return done(std::move(answer));
        }
    }
    m_edits.check(session, tool, toolInput.is_object() ? toolInput : Json::object(),
        stringOr(input, "cwd", session.cwd),
        [this, tool, agent, done = std::move(done), client = QPointer(&client)](const EditCheck::Outcome &outcome) {
            // Somebody may have stopped the session while paths were looked up.
            auto denied = client ? m_intercepts.hookAnswer("PreToolUse", client->process()) : Json();
            if (!denied.is_null())
                return done(std::move(denied));
            if (client && outcome.verdict != EditCheck::Verdict::Deny)
                client->callBegins(tool, agent);
            done(outputOf(outcome));
        });
}

Json ToolCalls::judgeMesh(const ClaudeClient &client, const Json &toolInput)
{
    const auto call = judgeMeshCall(stringOr(toolInput, "command"), m_meshProgram);
    if (call.kind == MeshCall::Kind::HumanOnly) {
        refusedToModel(client, call.reason);
        return decision("deny", call.reason);
    }
    if (call.kind != MeshCall::Kind::Allowed || !m_config.flag("allow_mesh_calls"))
        return nullptr;
    Json updated = toolInput; // The client replaces the whole input: what else was in it must stay.
    updated["command"] = call.command;
    auto allowed = decision("allow", "A plain call of mesh.");
    allowed["hookSpecificOutput"]["updatedInput"] = std::move(updated);
    return allowed;
}

void ToolCalls::refusedToModel(const ClaudeClient &client, const std::string &reason)
{
    Standing standing;
    standing.caller = client.process();
    standing.agent = claudeKind;
    standing.refusal = phrase("its model asked for it");
    // "`mesh approve` is for the human …": what it tried stands between the first two backquotes.
    const auto first = reason.find('`');
    const auto tried
        = first == std::string::npos ? reason : reason.substr(first + 1, reason.find('`', first + 1) - first - 1);
    m_attempts.refused("run " + tried, standing);
}

} // namespace mesh
