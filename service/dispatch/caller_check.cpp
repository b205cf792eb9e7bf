// SPDX-License-Identifier: MIT
#include "dispatch/caller_check.h"

#include <algorithm>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::size_t mostGrants = 64;
constexpr std::size_t mostRemembered = 4096;

bool isRemembered(const std::deque<ProcessId> &known, ProcessId process)
{
    return std::find(known.begin(), known.end(), process) != known.end();
}

} // namespace

CallerCheck::CallerCheck(const ProcessTable &processes, const AgentTable &agents, const TerminalTable &terminals)
    : m_processes(processes)
    , m_agents(agents)
    , m_terminals(terminals)
{
}

Standing CallerCheck::standing(const std::optional<Peer> &peer, const Author &writer) const
{
    Standing standing;
    const auto refuse = [&standing](const char *why) {
        standing.place = Standing::Place::Nowhere;
        standing.refusal = why;
        return standing;
    };
    if (!peer || writer.pid == 0)
        return refuse("the system does not say who asks");
    standing.caller = {writer.pid, 0};
    if (writer.pid != peer->pid || writer.user != ::getuid())
        return refuse("another process asks than the one that connected");
    const auto line = ancestry(m_processes, writer.pid);
    if (line.chain.empty() || line.chain.front().zombie)
        return refuse("the process that asks has ended");
    const auto &caller = line.chain.front();
    standing.caller = caller.id;
    standing.program = caller.command;
    // A pid that came back is younger than the connection, or than what connected.
    if (caller.id.start != peer->startedAt || caller.id.start > peer->connectedAt)
        return refuse("the process that asks is not the one that connected");
    const auto agent = std::find_if(line.chain.begin(), line.chain.end(),
        [this](const ProcessFacts &process) { return m_agents.agentName(process).has_value(); });
    if (agent != line.chain.end()) {
        standing.agent = *m_agents.agentName(*agent);
        remember({line.chain.begin(), agent});
        const auto *granted = grantOf(line.chain);
        if (!granted || granted->client != agent->id)
            return refuse("an agent asks, not a person");
        standing.place = Standing::Place::Typed;
        standing.isOpen = granted->isOpen;
        standing.typed = granted->words;
        standing.client = granted->client;
    } else if (!line.complete) {
        return refuse("a process above the one that asks has ended or is hidden");
    } else {
        judgeTerminal(line.chain, standing);
        if (standing.place == Standing::Place::Nowhere)
            return standing;
    }
    // Once more: what was read above must still be true of the same process.
    const auto again = m_processes.facts(writer.pid);
    if (!again || again->id != caller.id || again->parent != caller.parent)
        return refuse("the process that asks has changed meanwhile");
    return standing;
}

Standing CallerCheck::clientStanding(ProcessId client) const
{
    Standing standing;
    standing.caller = client;
    const auto line = ancestry(m_processes, client.pid);
    if (line.chain.empty() || line.chain.front().id != client || !line.complete) {
        standing.refusal = "a process above the client has ended or is hidden";
        return standing;
    }
    const bool below = std::any_of(line.chain.begin() + 1, line.chain.end(),
        [this](const ProcessFacts &process) { return m_agents.agentName(process).has_value(); });
    if (below) {
        standing.refusal = "the client was started by an agent";
        return standing;
    }
    judgeTerminal(line.chain, standing);
    return standing;
}

void CallerCheck::judgeTerminal(const std::vector<ProcessFacts> &chain, Standing &standing) const
{
    const auto &caller = chain.front();
    if (const auto against = objection(chain)) {
        standing.refusal = *against;
        return;
    }
    if (caller.tty == 0 || caller.foreground <= 0 || caller.group != caller.foreground) {
        standing.refusal = "it is not in the foreground of a terminal";
        return;
    }
    // Who holds the terminal is the first above that is not on it; login(1) stays on it.
    const auto holder = std::find_if(
        chain.begin(), chain.end(), [&](const ProcessFacts &process) { return process.tty != caller.tty; });
    const auto last = std::prev(holder);
    TerminalKind kind = holder == chain.end() ? TerminalKind::None : m_terminals.kindOf(*holder);
    // Of sshd the user's own half may not be known; the half above it is root's.
    bool trusted = kind != TerminalKind::None
        && (isTrusted(*holder)
            || (holder->executable.empty() && std::next(holder) != chain.end()
                && m_terminals.kindOf(*std::next(holder)) == kind && isTrusted(*std::next(holder))));
    if (kind == TerminalKind::None && m_terminals.kindOf(*last) == TerminalKind::Login) {
        kind = TerminalKind::Login;
        trusted = isTrusted(*last);
    }
    if (kind == TerminalKind::None || !trusted) {
        standing.refusal = "its processes do not lead to a terminal window, sshd or login";
        return;
    }
    standing.place = Standing::Place::Terminal;
    standing.isOpen = kind == TerminalKind::Open
        || std::any_of(chain.begin(), chain.end(),
            [this](const ProcessFacts &process) { return m_terminals.kindOf(process) == TerminalKind::Open; });
}

/// What speaks against a chain without an agent; nothing if nothing does.
std::optional<std::string> CallerCheck::objection(const std::vector<ProcessFacts> &chain) const
{
    for (const auto &process : chain) {
        if (isRemembered(m_belowAgents, process.id))
            return "an agent started it, which has ended since";
        const auto origin = m_processes.origin(process.id.pid);
        if (origin && origin->hasAgentMark)
            return "an agent started it: its environment says so";
    }
    return std::nullopt;
}

/// Whether its name can be believed: a user can give a program any name, but not the system's place.
bool CallerCheck::isTrusted(const ProcessFacts &process) const
{
    const auto origin = m_processes.origin(process.id.pid);
    return origin && (origin->isSystemProgram || (origin->user == 0 && ::getuid() != 0));
}

const CallerCheck::Grant *CallerCheck::grantOf(const std::vector<ProcessFacts> &chain) const
{
    // `mesh` is the hook's own child, and the hook the client's.
    if (chain.size() < 3)
        return nullptr;
    const auto found = std::find_if(m_grants.begin(), m_grants.end(),
        [&](const Grant &grant) { return grant.hook == chain[1].id && grant.client == chain[2].id; });
    return found == m_grants.end() ? nullptr : &*found;
}

void CallerCheck::grant(Grant grant)
{
    if (m_grants.size() >= mostGrants)
        m_grants.pop_front();
    m_grants.push_back(std::move(grant));
}

void CallerCheck::remember(const std::vector<ProcessFacts> &belowAgent) const
{
    for (const auto &process : belowAgent) {
        if (isRemembered(m_belowAgents, process.id))
            continue;
        if (m_belowAgents.size() >= mostRemembered)
            m_belowAgents.pop_front();
        m_belowAgents.push_back(process.id);
    }
}

} // namespace mesh
