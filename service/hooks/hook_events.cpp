// SPDX-License-Identifier: MIT
#include "hooks/hook_events.h"

#include "config/config.h"
#include "delivery/post_office.h"
#include "hooks/tool_calls.h"
#include "intercept/intercepts.h"
#include "pairs/pairs.h"
#include "platform/socket_message.h"
#include "protocol/names.h"
#include "sessions/membership.h"

namespace mesh {

namespace {

/// Not typed by a person: the client's own notifications, frames on its inbox socket, our doorbell.
bool isMachineMade(std::string_view prompt)
{
    return prompt.starts_with('<') || prompt.starts_with("[mesh]")
        || prompt.find("<task-notification>") != std::string_view::npos
        || prompt.find("<cross-session-message") != std::string_view::npos;
}

} // namespace

struct HookEvents::Event {
    std::string name;
    Json input;
    Json options;
    ClaudeClient &client;
    Session *session; ///< Null: not on the mesh.
    Reply reply;
    bool isFromClient = false; ///< The hook has shown that the client started it.

    void nothing() const { reply(Json {{"output", nullptr}}); }
    void output(Json specific) const
    {
        Json body {{"hookEventName", name}};
        body.update(specific);
        reply(Json {{"output", {{"hookSpecificOutput", std::move(body)}}}});
    }
    /// Hooks fire inside subagents too; what belongs to the main conversation must not go there.
    bool inSubagent() const { return input.contains("agent_id"); }
};

HookEvents::HookEvents(ClaudeClients &clients, Registry &registry, Membership &membership, Config &config,
    PluginOptions &options, PostOffice &postOffice, ToolCalls &toolCalls, Intercepts &intercepts, const Pairs &pairs,
    std::function<void(Phrase)> problem)
    : m_clients(clients)
    , m_registry(registry)
    , m_membership(membership)
    , m_config(config)
    , m_options(options)
    , m_postOffice(postOffice)
    , m_toolCalls(toolCalls)
    , m_intercepts(intercepts)
    , m_pairs(pairs)
    , m_problem(std::move(problem))
{
}

ClaudeClient *HookEvents::callingClient(const Speaker &speaker) const
{
    if (speaker.is == Speaker::Is::Session) {
        const auto *session = m_registry.byId(speaker.sessionId);
        return session && session->kind == claudeKind ? m_clients.client(session->process) : nullptr;
    }
    return speaker.agent && speaker.agentName == claudeKind ? m_clients.client(speaker.agent->id) : nullptr;
}

void HookEvents::monitor(Call call)
{
    auto *client = callingClient(call.speaker);
    if (!client)
        return call.reply(Error {Reason::Unauthorized,
            phrase("A monitor runs below a Claude Code session, and this caller does not."), {}, {}});
    call.connection.isMonitor = true;
    client->setMonitor(call.connection);
    call.reply(Json {{"watching", client->process().pid}});
}

/// The standard input that the hook has passed is the end of a pair that the client made.
bool HookEvents::isFromClient(Connection &connection, const ClaudeClient &client) const
{
    const auto input = connection.channel().takeDescriptor();
    return input && isPairOf(input.get(), client.process());
}

void HookEvents::handle(Call call)
{
    auto name = requiredString(call.params, "event");
    if (!name)
        return call.reply(name.error());
    auto *client = callingClient(call.speaker);
    Json input = call.params.value("input", Json::object());
    if (!client || !input.is_object())
        return call.reply(Json {{"output", nullptr}});
    if (!input.contains("agent_id"))
        client->learn(stringOr(input, "session_id"), stringOr(input, "transcript_path"));
    const Event event {std::move(*name), std::move(input), call.params.value("options", Json::object()), *client,
        m_registry.byProcess(client->process()), std::move(call.reply), isFromClient(call.connection, *client)};
    if (event.session && !event.inSubagent() && event.session->clientSessionId != client->clientSessionId()) {
        event.session->clientSessionId
            = client->clientSessionId(); // /clear: the process stays, and so does the session.
        event.session->transcript = client->transcript();
        m_registry.touch(*event.session);
    }
    if (event.session)
        m_registry.seen(*event.session);
    if (event.name == "SessionStart")
        return sessionStart(event);
    if (event.name == "PostToolBatch")
        return batchEnded(event);
    if (event.name == "SubagentStop") // A subagent that is cut off tells of no end of its calls.
        client->callsEnd(stringOr(event.input, "agent_id"));
    if (event.inSubagent() && event.name != "PreToolUse")
        return event.nothing();
    if (event.name == "UserPromptSubmit")
        return prompt(event);
    if (event.name == "PreToolUse")
        return toolUse(event);
    if (event.name == "Stop")
        return stop(event);
    if (event.name == "Notification" && stringOr(event.input, "notification_type") == "permission_prompt")
        client->setWaitingForPermission();
    event.nothing();
}

void HookEvents::sessionStart(const Event &event)
{
    if (event.options.is_object())
        m_options.takeOver(event.options, m_problem);
    if (event.inSubagent())
        return event.nothing();
    if (event.session)
        return event.output(introduction(*event.session));
    const auto *earlier
        = event.client.clientSessionId().empty() ? nullptr : m_registry.byClientSession(event.client.clientSessionId());
    if (!(earlier && !earlier->live()) && !m_config.flag("auto_connect"))
        return event.nothing();
    JoinRequest request;
    request.kind = claudeKind;
    request.cwd = stringOr(event.input, "cwd");
    request.process = event.client.process();
    request.clientSessionId = event.client.clientSessionId();
    request.transcript = event.client.transcript();
    m_membership.join(std::move(request), [this, event](Result<Membership::Joined> joined) {
        const auto *session = joined ? m_registry.byId(joined->sessionId) : nullptr;
        if (!session)
            return event.nothing();
        event.output(introduction(*session));
    });
}

Json HookEvents::introduction(const Session &session) const
{
    const auto others = m_registry.liveCount() - 1;
    return {{"additionalContext",
        "[mesh] This session is \"" + session.name + "\" on the session mesh; " + std::to_string(others)
            + (others == 1 ? " other session is" : " other sessions are")
            + " there (mesh list). Their messages appear as [mesh:name] text (#id). Answer with: mesh reply <id> "
              "<text>; write with: mesh send"
              " <name> <text>."
            + (m_pairs.pairOf(session.mailbox) ? " " + m_pairs.duties(session.mailbox) : std::string())}};
}

void HookEvents::prompt(const Event &event)
{
    if (event.session)
        m_membership.lookAtBranch(*event.session);
    event.client.turnBegins();
    m_intercepts.turnIsOver(event.client.process());
    const auto text = stringOr(event.input, "prompt");
    // Its expansion is blocked with our answer, and what is added to a blocked prompt is lost.
    if (text == "/mesh" || text.starts_with("/mesh ") || text.starts_with("/grip-session-mesh:mesh"))
        return event.nothing();
    if (event.session && event.isFromClient && !isMachineMade(text))
        m_postOffice.personBegins(event.session->mailbox);
    addText(event);
}

void HookEvents::addText(const Event &event)
{
    event.client.claim([event](std::string text) {
        if (text.empty())
            return event.nothing();
        event.output({{"additionalContext", std::move(text)}});
    });
}

void HookEvents::stop(const Event &event)
{
    if (event.session)
        m_membership.lookAtBranch(*event.session);
    // A session with a monitor is woken when it is idle; one without may be gone then, so the rest goes with its turn's
    // end, once.
    const auto *queue = event.client.queue();
    const bool handOver
        = queue && queue->waiting() > 0 && !event.client.hasMonitor() && !boolOr(event.input, "stop_hook_active");
    if (handOver) {
        event.client.turnGoesOn();
        return addText(event);
    }
    event.client.turnEnds();
    m_intercepts.turnIsOver(event.client.process());
    event.nothing();
}

void HookEvents::toolUse(const Event &event)
{
    if (!event.inSubagent())
        event.client.turnGoesOn();
    if (!event.session)
        return event.nothing();
    m_toolCalls.judge(*event.session, event.client, event.input, [reply = event.reply](Json output) {
        reply(Json {{"output", std::move(output)}});
    });
}

void HookEvents::batchEnded(const Event &event)
{
    event.client.callsEnd(stringOr(event.input, "agent_id"));
    if (event.session)
        m_intercepts.callsEnded(event.client.process());
    // In a subagent it would end the subagent alone, which its next call's denial does as well.
    if (event.inSubagent())
        return event.nothing();
    event.client.turnGoesOn();
    if (auto ends = m_intercepts.hookAnswer(event.name, event.client.process()); !ends.is_null())
        return event.reply(Json {{"output", std::move(ends)}});
    addText(event);
}

} // namespace mesh
