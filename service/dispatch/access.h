// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/connection.h"
#include "platform/agents.h"
#include "platform/process.h"

namespace mesh {

class Registry;

/// The one place that decides who speaks on a connection and who may call what (design sections 3, 4 and 9). It
/// believes the kernel only: peer credentials and ancestry. Table of processes and of agents are given, so that tests
/// replace them.
class Access
{
public:
    Access(const ProcessTable &processes, const AgentTable &agents, const Registry &registry);

    /// Who calls. `as` (MESH_SESSION) names another of the user's sessions and is honoured below no agent only.
    /// Unauthorized when the caller cannot be read; UnknownTarget when `as` names nobody.
    Result<Speaker> speaker(const Connection &connection, const std::string &as = {}) const;

    /// Default is refusal. Until a proof is implemented that a person decides on this very call (approvals), what is
    /// asked is: a complete ancestry without an agent, a controlling terminal, and the caller in its foreground.
    Status mayDecide(const Connection &connection) const;

    bool isAlive(ProcessId process) const { return mesh::isAlive(m_processes, process); }
    std::optional<ProcessFacts> facts(pid_t pid) const { return m_processes.facts(pid); }
    std::optional<std::string> agentName(const ProcessFacts &process) const { return m_agents.agentName(process); }

private:
    const ProcessTable &m_processes;
    const AgentTable &m_agents;
    const Registry &m_registry;
};

} // namespace mesh
