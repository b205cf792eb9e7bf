// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/dispatcher.h"
#include "hooks/claude_clients.h"
#include "hooks/plugin_options.h"

#include <functional>
#include <string>
#include <string_view>

namespace mesh {

class Config;
class Intercepts;
class Membership;
class Pairs;
class ToolCalls;

/// What the service answers to the client's hooks (design section 8). In a session that is not on the mesh every event
/// is a no-op, but for being remembered. Formats: those of Claude Code 2.1.330.
class HookEvents
{
public:
    using Output = std::function<void(Result<Json>)>; ///< Gets `{"output": …}`.

    HookEvents(ClaudeClients &clients, Registry &registry, Membership &membership, Config &config,
        PluginOptions &options, PostOffice &postOffice, ToolCalls &toolCalls, Intercepts &intercepts,
        const Pairs &pairs, std::function<void(Phrase)> problem);

    /// The method `hook`.
    void handle(Call call);
    /// The method `monitor`.
    void monitor(Call call);

private:
    struct Event;
    bool isFromClient(Connection &connection, const ClaudeClient &client) const;
    ClaudeClient *callingClient(const Speaker &speaker) const;
    void sessionStart(const Event &event);
    void prompt(const Event &event);
    void stop(const Event &event);
    void toolUse(const Event &event);
    void batchEnded(const Event &event);
    void addText(const Event &event);
    Json introduction(const Session &session) const;

    ClaudeClients &m_clients;
    Registry &m_registry;
    Membership &m_membership;
    Config &m_config;
    PluginOptions &m_options;
    PostOffice &m_postOffice;
    ToolCalls &m_toolCalls;
    Intercepts &m_intercepts;
    const Pairs &m_pairs;
    std::function<void(Phrase)> m_problem;
};

} // namespace mesh
