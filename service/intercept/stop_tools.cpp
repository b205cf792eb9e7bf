// SPDX-License-Identifier: MIT
#include "intercept/stop_tools.h"

#include "intercept/tool_check.h"
#include "platform/boot_file.h"
#include "platform/held_process.h"
#include "platform/stop_record.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <set>
#include <thread>
#include <unistd.h>

namespace mesh {
namespace {

using Clock = std::chrono::steady_clock;

// For all processes of one kind to be stopped once they were told: leaders, then what is below them.
constexpr auto patience = std::chrono::milliseconds(200);
constexpr int mostRounds = 8; // Of looking for tools that started meanwhile.
constexpr std::size_t mostNames = 6;

/// Waits for something that usually takes some microseconds, so the first pauses are short.
class Pauses
{
public:
    explicit Pauses(Clock::time_point end)
        : m_end(end)
    {
    }
    /// False: the time is over.
    bool next()
    {
        if (Clock::now() >= m_end)
            return false;
        std::this_thread::sleep_for(m_pause);
        m_pause = std::min(m_pause * 2, std::chrono::microseconds(2000));
        return true;
    }

private:
    const Clock::time_point m_end;
    std::chrono::microseconds m_pause {30};
};

class Stopping
{
public:
    Stopping(const DataFolder &folder, const ProcessTree &tree, const StopOrder &order)
        : m_folder(folder)
        , m_tree(tree)
        , m_order(order)
        , m_boot(bootId())
        , m_known(readStopRecords(folder).records)
    {
    }

    StopOutcome run()
    {
        // All leaders before anything else: each of them may start more. Again until nothing new is found: the client
        // is not stopped, and may start one more.
        for (int round = 0; round < mostRounds; ++round) {
            std::vector<Tool> begun = beginAll();
            if (begun.empty())
                break;
            for (auto &tool : begun) {
                if (stopGroup(tool))
                    m_tools.push_back(std::move(tool));
            }
        }
        m_end = Clock::now() + patience;
        for (auto &tool : m_tools)
            stopLeavers(tool);
        for (const auto &tool : m_tools)
            m_outcome.stopped.push_back({tool.record.leader, tool.names});
        nameDaemons();
        return std::move(m_outcome);
    }

private:
    struct Tool {
        StopRecord record;
        HeldProcess held;
        std::string command;
        bool wasStopped = false; ///< By an order before: whatever fails now, it stays so, and so does its record.
        bool isNoted = true;
        std::string names;
    };

    std::vector<Tool> beginAll()
    {
        std::vector<Tool> begun;
        for (const pid_t pid : m_tree.children(m_order.client.pid)) {
            const auto facts = m_tree.facts(pid);
            if (!facts || !m_looked.insert(facts->id.pid).second)
                continue;
            if (auto tool = begin(*facts))
                begun.push_back(std::move(*tool));
        }
        return begun;
    }

    /// The record, and the leader told to stop.
    std::optional<Tool> begin(const TreeFacts &facts)
    {
        StopRecord record {facts.id, m_order.client, m_boot, m_order.session, m_order.why, wallClock(), {}};
        const auto known = std::find_if(
            m_known.begin(), m_known.end(), [&](const StopRecord &one) { return one.leader == facts.id; });
        const bool wasStopped = known != m_known.end() && known->client == m_order.client && known->boot == m_boot;
        if (wasStopped)
            record.others = known->others; // What it names may be found in no other way by now.
        if (const auto no = whyNoTool(m_tree, m_order, facts.id, wasStopped))
            return refuse(facts.id.pid, facts.command, *no);
        if (m_boot.empty())
            return refuse(facts.id.pid, facts.command, {phrase("The system does not tell which run of it this is.")});
        // A full disk is no reason to let it run: who gave the order knows it, and lets it go on.
        const bool isNoted = writeRecord(record, facts.command);
        auto held = HeldProcess::open(facts.id);
        const auto no = whyNoTool(m_tree, m_order, facts.id, wasStopped);
        if (!held || no || !held->send(SIGSTOP)) {
            if (!wasStopped)
                (void)removeStopRecord(m_folder, facts.id);
            return refuse(facts.id.pid, facts.command, no.value_or(NoTool {}));
        }
        return Tool {std::move(record), std::move(*held), facts.command, wasStopped, isNoted, {}};
    }

    /// False: it goes on, and its record is gone.
    bool stopGroup(Tool &tool)
    {
        const auto leader = tool.record.leader;
        Phrase why = phrase("It did not stop in time.");
        for (Pauses pauses(m_end); !isStopped(leader);) {
            if (!isOurs(m_tree, leader))
                why = {}; // It has ended.
            if (why.empty() || !pauses.next())
                return undo(tool, {why});
        }
        if (const auto no = whyNoTool(m_tree, m_order, leader, true))
            return undo(tool, *no);
        // The leader is there and stopped, so the number is its group's and no other's.
        if (::kill(-leader.pid, SIGSTOP) != 0)
            return undo(tool, {phrase("Its group could not be stopped.")});
        return true;
    }

    bool undo(const Tool &tool, const NoTool &no)
    {
        if (!tool.wasStopped) {
            tool.held.send(SIGCONT);
            (void)removeStopRecord(m_folder, tool.record.leader);
        }
        refuse(tool.record.leader.pid, tool.command, no);
        return false;
    }

    /// What is below the leader: noted, and stopped one by one where the group's signal did not reach it. Repeated
    /// until a look finds nothing new and all of it stopped.
    void stopLeavers(Tool &tool)
    {
        std::set<pid_t> refused;
        std::vector<TreeFacts> found;
        for (Pauses pauses(m_end);;) {
            found = descendants(m_tree, tool.record.leader);
            std::erase_if(found, [&](const TreeFacts &facts) { return refused.contains(facts.id.pid); });
            if (!note(tool, found, refused))
                break;
            bool isDone = true;
            for (const auto &facts : found) {
                if (refused.contains(facts.id.pid) || facts.isStopped())
                    continue;
                isDone = isDone && isHeldByChild(facts, found);
                if (facts.group != tool.record.leader.pid)
                    stopOne(tool, facts.id);
            }
            if (isDone || !pauses.next())
                break;
        }
        tool.names = tool.command;
        std::set<std::string> named {tool.command};
        for (const auto &facts : found) {
            if (refused.contains(facts.id.pid))
                continue;
            if (!isStopped(facts.id) && !isHeldByChild(facts, found) && isOurs(m_tree, facts.id))
                refuse(facts.id.pid, facts.command, {phrase("It did not stop in time.")});
            else if (named.size() < mostNames && named.insert(facts.command).second)
                tool.names += ", " + facts.command;
        }
    }

    /// vfork(2), with which shells start programs: it waits for a child that was stopped before it became one. It has
    /// been told to stop as well, and does before anything else.
    static bool isHeldByChild(const TreeFacts &facts, const std::vector<TreeFacts> &found)
    {
        return facts.state == 'D' && std::any_of(found.begin(), found.end(), [&](const TreeFacts &one) {
            return one.parent == facts.id.pid && one.isStopped();
        });
    }

    /// Takes what is new into the record, before it gets a signal of its own. False: the record cannot be written.
    bool note(Tool &tool, const std::vector<TreeFacts> &found, std::set<pid_t> &refused)
    {
        auto &others = tool.record.others;
        const auto before = others.size();
        for (const auto &facts : found) {
            if (std::find(others.begin(), others.end(), facts.id) != others.end())
                continue;
            if (const auto no = whyNotToStop(m_tree, tool.record.leader, facts.id)) {
                refused.insert(facts.id.pid);
                refuse(facts.id.pid, facts.command, *no);
            } else {
                others.push_back(facts.id);
            }
        }
        if (others.size() == before)
            return true;
        if (tool.isNoted)
            tool.isNoted = writeRecord(tool.record, tool.command);
        return true;
    }

    /// False: it could not be, and the outcome says so.
    bool writeRecord(const StopRecord &record, const std::string &command)
    {
        const auto written = writeStopRecord(m_folder, record);
        if (!written)
            refuse(record.leader.pid, command,
                {phrase("It is stopped, but could not be noted; should the service end now, it stays so. %1",
                    written.error().message)});
        return bool(written);
    }

    void stopOne(const Tool &tool, ProcessId process) const
    {
        const auto held = HeldProcess::open(process);
        if (held && !whyNotToStop(m_tree, tool.record.leader, process))
            held->send(SIGSTOP);
    }

    /// What has cut itself off but is still in a tool's session. In the tool's group it was stopped with it.
    void nameDaemons()
    {
        for (auto &tool : m_tools) {
            for (const pid_t pid : m_tree.ofSession(tool.record.leader.pid)) {
                const auto facts = m_tree.facts(pid);
                if (facts && !facts->hasEnded() && facts->id != tool.record.leader)
                    nameDaemon(tool, *facts);
            }
        }
    }

    void nameDaemon(Tool &tool, const TreeFacts &facts)
    {
        auto &others = tool.record.others;
        if (std::find(others.begin(), others.end(), facts.id) != others.end() || m_named.contains(facts.id.pid))
            return;
        if (facts.group != tool.record.leader.pid || facts.user != ::geteuid()) {
            refuse(facts.id.pid, facts.command, {phrase("It has cut itself off from the tool that started it.")});
            return;
        }
        others.push_back(facts.id); // Else it would stay stopped if its leader is killed.
        if (tool.isNoted)
            tool.isNoted = writeRecord(tool.record, facts.command);
    }

    bool isStopped(ProcessId process) const
    {
        const auto facts = m_tree.facts(process.pid);
        return facts && facts->id == process && facts->isStopped();
    }

    std::optional<Tool> refuse(pid_t pid, const std::string &command, const NoTool &no)
    {
        // A check may have failed because it has ended: nobody wants to know.
        const auto facts = no.why.empty() ? std::nullopt : m_tree.facts(pid);
        if (facts && !facts->hasEnded() && m_named.insert(pid).second)
            m_outcome.notStopped.push_back({pid, command, no.why, no.isHelper});
        return std::nullopt;
    }

    const DataFolder &m_folder;
    const ProcessTree &m_tree;
    const StopOrder &m_order;
    const std::string m_boot;
    const std::vector<StopRecord> m_known;
    Clock::time_point m_end = Clock::now() + patience;
    std::set<pid_t> m_looked;
    std::set<pid_t> m_named;
    std::vector<Tool> m_tools;
    StopOutcome m_outcome;
};

} // namespace

StopOutcome stopTools(const DataFolder &folder, const ProcessTree &tree, const StopOrder &order)
{
    return Stopping(folder, tree, order).run();
}

Continuation continueTools(const DataFolder &folder, const ProcessTree &tree, std::optional<ProcessId> client,
    const std::vector<ProcessId> &leaders)
{
    auto continuation = continueRecorded(folder, tree, client);
    for (const auto &leader : leaders) {
        const auto facts = tree.facts(leader.pid);
        if (!facts || !facts->isStopped() || !isOurs(tree, leader))
            continue;
        for (const auto &below : descendants(tree, leader)) {
            if (const auto held = HeldProcess::open(below.id))
                held->send(SIGCONT);
        }
        ::kill(-leader.pid, SIGCONT);
        StopRecord record;
        record.leader = leader;
        continuation.done.push_back({std::move(record), {leader}, {}});
    }
    return continuation;
}

std::vector<ProcessId> findTools(const ProcessTree &tree, StopOrder order)
{
    order.toolCallOpen = true;
    std::vector<ProcessId> tools;
    for (const pid_t pid : tree.children(order.client.pid)) {
        const auto facts = tree.facts(pid);
        if (facts && !whyNoTool(tree, order, facts->id, true))
            tools.push_back(facts->id);
    }
    return tools;
}

} // namespace mesh
