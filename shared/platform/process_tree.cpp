// SPDX-License-Identifier: MIT
#include "platform/process_tree.h"

#include <set>
#include <unistd.h>
#include <utility>

namespace mesh {

std::vector<TreeFacts> descendants(const ProcessTree &tree, ProcessId top, std::size_t most)
{
    std::vector<TreeFacts> found;
    std::set<pid_t> seen {top.pid};
    for (std::vector<ProcessId> parents {top}, next; !parents.empty(); parents = std::exchange(next, {})) {
        for (const auto &parent : parents) {
            for (const pid_t child : tree.children(parent.pid)) {
                if (found.size() >= most || !seen.insert(child).second)
                    continue;
                auto facts = tree.facts(child);
                // The list may be older than the facts: the pid may be another's by now.
                if (!facts || facts->parent != parent.pid || facts->id.start < parent.start || facts->hasEnded())
                    continue;
                next.push_back(facts->id);
                found.push_back(std::move(*facts));
            }
        }
    }
    return found;
}

bool isBelow(const ProcessTree &tree, pid_t pid, ProcessId top)
{
    constexpr int deepest = 128; // As in ancestry().
    auto facts = tree.facts(pid);
    for (int generation = 0; facts && facts->parent > 1 && generation < deepest; ++generation) {
        auto parent = tree.facts(facts->parent);
        if (!parent || parent->id.start > facts->id.start)
            return false;
        if (parent->id.pid == top.pid)
            return parent->id == top;
        facts = std::move(parent);
    }
    return false;
}

bool isOurs(const ProcessTree &tree, ProcessId process)
{
    const auto facts = tree.facts(process.pid);
    return facts && facts->id == process && !facts->hasEnded() && facts->user == ::geteuid();
}

} // namespace mesh
