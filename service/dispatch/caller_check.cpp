// SPDX-License-Identifier: MIT
#include "dispatch/caller_check.h"

#include <algorithm>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::size_t mostGrants = 64;
constexpr std::size_t mostRemembered = 1024;

#ifdef __linux__
constexpr bool seesDescriptors = true;
#else
constexpr bool seesDescriptors = false;
#endif

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

std::optional<Ancestry> CallerCheck::identified(
    const std::optional<Peer> &peer, const Author &writer, Standing &standing) const
{
    const auto refuse = [&standing](const Phrase &why) {
        standing.refusal = why;
        return std::nullopt;
    };
    if (!peer || writer.pid == 0)
        return refuse(phrase("the system does not say who asks"));
    standing.caller = {writer.pid, 0};
    if (writer.pid != peer->pid || writer.user != ::getuid())
        return refuse(phrase("another process asks than the one that connected"));
    auto line = ancestry(m_processes, writer.pid);
    if (line.chain.empty() || line.chain.front().zombie)
        return refuse(phrase("the process that asks has ended"));
    const auto &caller = line.chain.front();
    standing.caller = caller.id;
    standing.program = caller.command;
    // A pid that came back is younger than the connection, or than what connected.
    if (caller.id.start != peer->startedAt || caller.id.start > peer->connectedAt)
        return refuse(phrase("the process that asks is not the one that connected"));
    return line;
}

std::vector<ProcessFacts>::const_iterator CallerCheck::agentIn(
    const std::vector<ProcessFacts> &chain, Standing &standing) const
{
    const auto agent = std::find_if(
        chain.begin(), chain.end(), [this](const ProcessFacts &process) { return agentName(process).has_value(); });
    if (agent != chain.end()) {
        standing.agent = *agentName(*agent);
        remember({chain.begin(), agent});
    }
    return agent;
}

bool CallerCheck::isStill(const ProcessFacts &caller) const
{
    const auto again = m_processes.facts(caller.id.pid);
    return again && again->id == caller.id && again->parent == caller.parent;
}

Standing CallerCheck::standing(const std::optional<Peer> &peer, const Author &writer) const
{
    Standing standing;
    const auto line = identified(peer, writer, standing);
    if (!line)
        return standing;
    const auto refuse = [&standing](const Phrase &why) {
        standing.place = Standing::Place::Nowhere;
        standing.refusal = why;
        return standing;
    };
    if (const auto agent = agentIn(line->chain, standing); agent != line->chain.end()) {
        const auto *granted = grantOf(line->chain);
        if (!granted || granted->client != agent->id)
            return refuse(phrase("an agent asks, not a person"));
        standing.place = Standing::Place::Typed;
        standing.isOpen = granted->isOpen;
        standing.typed = granted->words;
        standing.client = granted->client;
    } else if (!line->complete) {
        return refuse(phrase("a process above the one that asks has ended or is hidden"));
    } else {
        judgeTerminal(line->chain, standing);
        if (standing.place == Standing::Place::Nowhere)
            return standing;
    }
    return isStill(line->chain.front()) ? standing : refuse(phrase("the process that asks has changed meanwhile"));
}

Standing CallerCheck::trayStanding(
    const std::optional<Peer> &peer, const Author &writer, const std::string &trayProgram) const
{
    Standing standing;
    const auto line = identified(peer, writer, standing);
    if (!line)
        return standing;
    if (agentIn(line->chain, standing) != line->chain.end()) {
        standing.refusal = phrase("an agent has started this tray");
    } else if (!line->complete) {
        standing.refusal = phrase("a process above the one that asks has ended or is hidden");
    } else if (const auto against = objection(line->chain)) {
        standing.refusal = *against;
    } else if (!m_processes.runsUnchanged(writer.pid, trayProgram).value_or(false)) {
        standing.refusal = phrase("it is not the tray program that was installed with this service");
    } else if (!isStill(line->chain.front())) {
        standing.refusal = phrase("the process that asks has changed meanwhile");
    } else {
        standing.place = Standing::Place::Tray;
    }
    return standing;
}

Standing CallerCheck::provenTray(const std::optional<Peer> &peer, const Author &writer) const
{
    Standing standing;
    if (identified(peer, writer, standing))
        standing.place = Standing::Place::Tray;
    return standing;
}

Standing CallerCheck::clientStanding(ProcessId client) const
{
    Standing standing;
    standing.caller = client;
    const auto line = ancestry(m_processes, client.pid);
    if (line.chain.empty() || line.chain.front().id != client || !line.complete) {
        standing.refusal = phrase("a process above the client has ended or is hidden");
        return standing;
    }
    const bool below = std::any_of(line.chain.begin() + 1, line.chain.end(),
        [this](const ProcessFacts &process) { return agentName(process).has_value(); });
    if (below) {
        standing.refusal = phrase("the client was started by an agent");
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
        standing.refusal = phrase("it is not in the foreground of a terminal");
        return;
    }
    // Who holds the terminal is the first above that is not on it; login(1) stays on it.
    const auto holder = std::find_if(
        chain.begin(), chain.end(), [&](const ProcessFacts &process) { return process.tty != caller.tty; });
    const auto &last = *std::prev(holder);
    const auto kind = m_terminals.kindOf(last) == TerminalKind::Login && isTrusted(last) ? TerminalKind::Login
        : holder == chain.end()                                                          ? TerminalKind::None
                                : kindOfHolder(holder, chain, caller.tty);
    if (kind == TerminalKind::None) {
        standing.refusal
            = phrase("its processes do not lead to the terminal window, sshd or login that holds its terminal");
        return;
    }
    standing.place = Standing::Place::Terminal;
    standing.isOpen = kind == TerminalKind::Open
        || std::any_of(chain.begin(), chain.end(),
            [this](const ProcessFacts &process) { return m_terminals.kindOf(process) == TerminalKind::Open; });
}

/// What the process is that must hold that terminal; None if it does not, or if its name cannot be believed.
TerminalKind CallerCheck::kindOfHolder(
    std::vector<ProcessFacts>::const_iterator holder, const std::vector<ProcessFacts> &chain, int tty) const
{
    const auto above = std::next(holder);
    const auto kind = m_terminals.kindOf(*holder);
    // Of sshd the user's own half may not be known; the half above it is root's.
    const bool isHalf
        = holder->executable.empty() && above != chain.end() && m_terminals.kindOf(*above) == kind && isTrusted(*above);
    if (kind == TerminalKind::None || holder->id.pid == 1 || !(isTrusted(*holder) || isHalf))
        return TerminalKind::None;
    // An orphan can be adopted by a terminal's program, and have a terminal of its own.
    const auto holds = m_processes.holdsTerminal(holder->id.pid, tty);
    const auto origin = m_processes.origin(holder->id.pid);
    const bool isRoots = origin && origin->user == 0 && ::getuid() != 0; // Its descriptors are not ours to see.
    if (!holds.value_or(isHalf || isRoots || !seesDescriptors))
        return TerminalKind::None;
    // A window that nobody's desktop has started may be on a screen that nobody sees.
    const bool isOrphan = kind == TerminalKind::Window && above != chain.end() && above->id.pid == 1 && !isHalf
        && !isRoots && !holder->command.starts_with("sshd");
    return isOrphan ? TerminalKind::Open : kind;
}

/// What speaks against a chain without an agent; nothing if nothing does.
std::optional<Phrase> CallerCheck::objection(const std::vector<ProcessFacts> &chain) const
{
    for (const auto &process : chain) {
        if (isRemembered(m_belowAgents, process.id))
            return phrase("an agent started it, which has ended since");
        const auto origin = m_processes.origin(process.id.pid);
        if (origin && origin->hasAgentMark)
            return phrase("an agent started it: its environment says so");
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

std::optional<std::string> CallerCheck::agentName(const ProcessFacts &process) const
{
    const auto known = std::find_if(
        m_seenAgents.begin(), m_seenAgents.end(), [&](const auto &seen) { return seen.first == process.id; });
    if (known != m_seenAgents.end())
        return known->second;
    auto name = m_agents.agentName(process);
    if (name) {
        if (m_seenAgents.size() >= mostRemembered)
            m_seenAgents.pop_front();
        m_seenAgents.emplace_back(process.id, *name);
    }
    return name;
}

bool CallerCheck::isLeftByAgent(const std::vector<ProcessFacts> &chain) const
{
    return objection(chain).has_value();
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
