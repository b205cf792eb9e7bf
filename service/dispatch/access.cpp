// SPDX-License-Identifier: MIT
#include "dispatch/access.h"

#include "sessions/registry.h"

#include <utility>

namespace mesh {
namespace {

constexpr int deepest = 128;

Error unreadable()
{
    return {Reason::Unauthorized,
        "The mesh cannot tell who is calling: a process above the caller has ended or is hidden.",
        "Call mesh from a shell that stays open.", {}};
}

} // namespace

Access::Access(const ProcessTable &processes, const AgentTable &agents, const Registry &registry)
    : m_processes(processes)
    , m_agents(agents)
    , m_registry(registry)
{
}

Result<Speaker> Access::speaker(const Connection &connection, const std::string &as) const
{
    Speaker speaker;
    if (connection.door == Door::Bus) {
        speaker.is = Speaker::Is::Session;
        speaker.sessionId = connection.sessionId;
        return speaker;
    }
    auto process = m_processes.facts(connection.peer->pid);
    if (!process || process->id.start != connection.peer->startedAt)
        return unreadable();
    auto above = m_processes.facts(process->parent);
    if (above)
        speaker.parent = above->id;

    // Upwards to the nearest session or agent; to the top only when there is neither, or when another session is asked
    // for.
    const Session *nearest = nullptr;
    for (int depth = 0; depth < deepest; ++depth) {
        const auto *session = m_registry.byProcess(process->id);
        nearest = nearest ? nearest : session;
        auto agent = m_agents.agentName(*process);
        if (agent && !nearest) {
            speaker.agent = *process;
            speaker.agentName = std::move(*agent);
            return speaker;
        }
        const bool below = agent.has_value() || (nearest && as.empty());
        if (below || process->parent <= 0 || process->id.pid == 1) {
            if (nearest) {
                speaker.is = Speaker::Is::Session;
                speaker.sessionId = nearest->id;
            } else {
                speaker.is = Speaker::Is::Human;
            }
            if (as.empty() || agent)
                return speaker;
            const auto *wanted = m_registry.byName(as);
            wanted = wanted ? wanted : m_registry.byId(as);
            if (!wanted || !wanted->live())
                return Error {Reason::UnknownTarget,
                    "MESH_SESSION names \"" + as + "\", and no such session is on the mesh.",
                    "See who is there: mesh list", {}};
            speaker.is = Speaker::Is::Session;
            speaker.sessionId = wanted->id;
            return speaker;
        }
        if (!above)
            above = m_processes.facts(process->parent);
        if (!above || above->id.start > process->id.start)
            return unreadable();
        process = std::exchange(above, std::nullopt);
    }
    return unreadable();
}

Status Access::mayDecide(const Connection &connection) const
{
    const Error refusal {Reason::HumanOnly,
        "This is for a person at a terminal; a model or a program without one may not do it.",
        "Type it in a terminal of your own.", {}};
    if (connection.door != Door::Control || !connection.peer)
        return refusal;
    const auto line = ancestry(m_processes, connection.peer->pid);
    if (!line.complete || line.chain.front().id.start != connection.peer->startedAt)
        return refusal;
    for (const auto &process : line.chain) {
        if (m_agents.agentName(process))
            return refusal;
    }
    const auto &caller = line.chain.front();
    if (caller.tty == 0 || caller.foreground <= 0 || caller.group != caller.foreground)
        return refusal;
    return Done {};
}

} // namespace mesh
