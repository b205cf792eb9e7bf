// SPDX-License-Identifier: MIT
#pragma once

#include "platform/agents.h"
#include "platform/process.h"
#include "platform/terminals.h"

#include <functional>
#include <map>
#include <set>

namespace mesh::test {

/// Processes as a test wants them.
class MadeUpTable final : public ProcessTable
{
public:
    /// One below `parent`, on no terminal, of the system, that carries no mark.
    ProcessFacts &add(pid_t pid, pid_t parent, const std::string &name)
    {
        ProcessFacts facts;
        facts.id = {pid, static_cast<std::uint64_t>(pid)};
        facts.parent = parent;
        facts.group = pid;
        facts.command = facts.executable = name;
        origins[pid] = {1000, true, false};
        return all[pid] = facts;
    }
    /// The same on a terminal, in its foreground.
    ProcessFacts &addOn(int tty, pid_t pid, pid_t parent, const std::string &name)
    {
        auto &facts = add(pid, parent, name);
        facts.tty = tty;
        facts.foreground = facts.group;
        return facts;
    }
    std::optional<ProcessFacts> facts(pid_t pid) const override
    {
        if (pid == watched)
            ++looks;
        if (onLook)
            onLook(pid);
        const auto found = all.find(pid);
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<ProgramOrigin> origin(pid_t pid) const override
    {
        const auto found = origins.find(pid);
        return found == origins.end() ? std::nullopt : std::optional(found->second);
    }

    std::optional<bool> holdsTerminal(pid_t pid, int) const override { return !strays.contains(pid); }

    std::optional<bool> runsUnchanged(pid_t pid, const std::string &program) const override
    {
        const auto found = programs.find(pid);
        return found == programs.end() ? std::nullopt : std::optional(found->second == program);
    }

    std::map<pid_t, std::string> programs; ///< What runs unchanged there.
    std::set<pid_t> strays; ///< These hold no terminal.
    std::map<pid_t, ProcessFacts> all;
    std::map<pid_t, ProgramOrigin> origins;
    pid_t watched = 0;
    mutable int looks = 0; ///< At `watched`.
    std::function<void(pid_t)> onLook;
};

} // namespace mesh::test
