// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/caller_check.h"
#include "dispatch/connection.h"

namespace mesh {

class Registry;

/// The one place that decides who speaks on a connection and who may call what (design sections 3, 4 and 9). It
/// believes the kernel only: credentials and ancestry.
class Access
{
public:
    Access(const CallerCheck &callers, const Registry &registry);

    /// Who calls. `as` (MESH_SESSION) names another of the user's sessions and is honoured below no agent only.
    /// Unauthorized when the caller cannot be read; UnknownTarget when `as` names nobody.
    Result<Speaker> speaker(const Connection &connection, const std::string &as = {}) const;

    /// Where the one stands who wrote the text that is being handled now: call it before that call returns.
    Standing standing(const Connection &connection) const;

    bool isAlive(ProcessId process) const { return mesh::isAlive(m_callers.processes(), process); }
    std::optional<ProcessFacts> facts(pid_t pid) const { return m_callers.processes().facts(pid); }
    std::optional<std::string> agentName(const ProcessFacts &process) const { return m_callers.agentName(process); }

private:
    const CallerCheck &m_callers;
    const Registry &m_registry;
};

} // namespace mesh
