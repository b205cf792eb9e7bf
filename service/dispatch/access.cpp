// SPDX-License-Identifier: MIT
#include "dispatch/access.h"

#include "sessions/registry.h"

#include <utility>
#include <vector>

namespace mesh {
namespace {

constexpr int deepest = 128;

Error unreadable()
{
    return {Reason::Unauthorized,
        phrase("The mesh cannot tell who is calling: a process above the caller has ended or is hidden."),
        phrase("Call mesh from a shell that stays open."), {}};
}

} // namespace

Access::Access(const CallerCheck &callers, const Registry &registry)
    : m_callers(callers)
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
    auto process = facts(connection.peer->pid);
    if (!process || process->id.start != connection.peer->startedAt)
        return unreadable();
    auto above = facts(process->parent);
    if (above)
        speaker.parent = above->id;

    // Upwards to the nearest session or agent; to the top only when there is neither, or when another session is asked
    // for.
    const Session *nearest = nullptr;
    std::vector<ProcessFacts> chain;
    for (int depth = 0; depth < deepest; ++depth) {
        const auto *session = m_registry.byProcess(process->id);
        nearest = nearest ? nearest : session;
        auto agent = agentName(*process);
        if (agent && !nearest) {
            speaker.agent = *process;
            speaker.agentName = std::move(*agent);
            return speaker;
        }
        const bool below = agent.has_value() || (nearest && as.empty());
        chain.push_back(*process);
        if (below || process->parent <= 0 || process->id.pid == 1) {
            if (nearest) {
                speaker.is = Speaker::Is::Session;
                speaker.sessionId = nearest->id;
            } else if (!agent && m_callers.isLeftByAgent(chain)) {
                speaker.is = Speaker::Is::Nobody; // It has left its agent's processes, not the agent.
            } else {
                speaker.is = Speaker::Is::Human;
            }
            if (as.empty() || agent)
                return speaker;
            const auto *wanted = m_registry.byName(as);
            wanted = wanted ? wanted : m_registry.byId(as);
            if (!wanted || !wanted->live())
                return Error {Reason::UnknownTarget,
                    phrase("MESH_SESSION names \"%1\", and no such session is on the mesh.", as),
                    phrase("See who is there: mesh list"), {}};
            speaker.is = Speaker::Is::Session;
            speaker.sessionId = wanted->id;
            return speaker;
        }
        if (!above)
            above = facts(process->parent);
        if (!above || above->id.start > process->id.start)
            return unreadable();
        process = std::exchange(above, std::nullopt);
    }
    return unreadable();
}

Standing Access::standing(const Connection &connection) const
{
    const auto author = connection.channel().author();
    return connection.isTray ? m_callers.provenTray(connection.peer, author)
                             : m_callers.standing(connection.peer, author);
}

} // namespace mesh
