// SPDX-License-Identifier: MIT
#include "platform/process.h"

namespace mesh {

Ancestry ancestry(const ProcessTable &table, pid_t pid)
{
    constexpr std::size_t deepest = 128; // No real chain comes near; a made-up one must end.
    Ancestry result;
    while (result.chain.size() < deepest) {
        auto facts = table.facts(pid);
        if (!facts || (!result.chain.empty() && facts->id.start > result.chain.back().id.start))
            return result;
        const pid_t parent = facts->parent;
        result.chain.push_back(std::move(*facts));
        if (pid == 1 || parent == 0) {
            result.complete = true;
            return result;
        }
        pid = parent;
    }
    return result;
}

bool isAlive(const ProcessTable &table, ProcessId process)
{
    const auto facts = table.facts(process.pid);
    return facts && facts->id == process && !facts->zombie;
}

} // namespace mesh
