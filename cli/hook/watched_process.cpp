// SPDX-License-Identifier: MIT
#include "hook/watched_process.h"

#include "platform/agents.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <unistd.h>

namespace mesh::hook {

std::optional<ProcessId> watchedProcess(const ProcessTable &table, pid_t self, std::string_view claimed)
{
    pid_t claim = 0;
    std::from_chars(claimed.data(), claimed.data() + claimed.size(), claim);
    auto chain = ancestry(table, self).chain;
    if (!chain.empty())
        chain.erase(chain.begin()); // Ourselves.
    std::erase_if(chain, [](const ProcessFacts &facts) { return facts.id.pid == 1; });
    const auto found
        = std::find_if(chain.begin(), chain.end(), [&](const auto &facts) { return facts.id.pid == claim; });
    if (found != chain.end())
        return found->id;
    const auto agents = AgentTable::standard();
    for (const auto &facts : chain) {
        if (agents.agentName(facts))
            return facts.id;
    }
    return chain.empty() ? std::nullopt : std::optional(chain.front().id);
}

std::optional<ProcessId> watchedProcess()
{
    const char *claimed = std::getenv("CLAUDE_PID");
    return watchedProcess(SystemProcessTable(), ::getpid(), claimed ? claimed : "");
}

} // namespace mesh::hook
