// SPDX-License-Identifier: MIT
#pragma once

#include "doors/channel.h"
#include "language/phrase.h"
#include "platform/agents.h"
#include "platform/peer.h"
#include "platform/process.h"
#include "platform/terminals.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mesh {

/// Where the one stands who wrote a request: what the kernel's facts say for and against a person (design section 9,
/// docs/security.md). The default is nowhere.
struct Standing {
    enum class Place {
        Nowhere,
        Terminal, ///< In the foreground of a person's terminal, below no agent.
        Tray, ///< The tray program, which has proven what it is: a person has clicked there.
        Typed, ///< Below a hook of a client in which a person has typed this very command.
    };
    Place place = Place::Nowhere;
    bool isOpen = false; ///< Other programs can type there.
    ProcessId caller;
    std::string program; ///< The caller's comm: its own choice.
    std::string agent; ///< The nearest agent above, empty if there is none.
    std::string typed; ///< Typed: the words behind /mesh …
    ProcessId client; ///< … and the client in which they were typed.
    Phrase refusal; ///< Nowhere: why, a sentence without its end.
};

/// Judges who calls. Believes the kernel only. Tables are given, so that tests replace them. On the event loop.
class CallerCheck
{
public:
    CallerCheck(const ProcessTable &processes, const AgentTable &agents, const TerminalTable &terminals);

    /// `peer` made the connection, `writer` wrote the request.
    Standing standing(const std::optional<Peer> &peer, const Author &writer) const;
    /// Whether the one who asks is the tray program, this file and nothing else, and no agent has started it. Tray or
    /// Nowhere. Programs of the desktop have a parent that is nobody's: their chain need not lead to a terminal.
    Standing trayStanding(const std::optional<Peer> &peer, const Author &writer, const std::string &trayProgram) const;
    /// The same of one that was believed before, and hides its memory since: it is still that process.
    Standing provenTray(const std::optional<Peer> &peer, const Author &writer) const;
    /// The same of a client's own process: whether a person sits at it. Terminal or Nowhere.
    Standing clientStanding(ProcessId client) const;

    struct Grant {
        ProcessId hook;
        ProcessId client;
        std::string words;
        bool isOpen = false; ///< Others can type there.
    };
    /// A hook of that client was proven to hold these words that a person typed: what the hook starts acts for them.
    void grant(Grant grant);
    /// An agent was seen above these: what stays of them when it is gone is nobody's.
    void remember(const std::vector<ProcessFacts> &belowAgent) const;

    const ProcessTable &processes() const { return m_processes; }
    /// By the table, or because it was one when it was seen before: it can rename its file, not its start.
    std::optional<std::string> agentName(const ProcessFacts &process) const;
    /// Something in a chain without an agent says that one has started it.
    bool isLeftByAgent(const std::vector<ProcessFacts> &chain) const;

private:
    /// Who writes, and that it is the process that connected: fills in `standing`; the ancestry, or nothing with the
    /// refusal.
    std::optional<Ancestry> identified(const std::optional<Peer> &peer, const Author &writer, Standing &standing) const;
    /// The nearest agent of a chain, which is noted with all below it.
    std::vector<ProcessFacts>::const_iterator agentIn(const std::vector<ProcessFacts> &chain, Standing &standing) const;
    /// What was read must still be true of the same process.
    bool isStill(const ProcessFacts &caller) const;
    /// `chain`: complete, the asked one first. Sets place, isOpen or refusal.
    void judgeTerminal(const std::vector<ProcessFacts> &chain, Standing &standing) const;
    std::optional<Phrase> objection(const std::vector<ProcessFacts> &chain) const;
    TerminalKind kindOfHolder(
        std::vector<ProcessFacts>::const_iterator holder, const std::vector<ProcessFacts> &chain, int tty) const;
    bool isTrusted(const ProcessFacts &process) const;
    const Grant *grantOf(const std::vector<ProcessFacts> &chain) const;

    const ProcessTable &m_processes;
    const AgentTable &m_agents;
    const TerminalTable &m_terminals;
    std::deque<Grant> m_grants; ///< The newest few: a hook lives for seconds.
    mutable std::deque<ProcessId> m_belowAgents; ///< The newest ones.
    mutable std::deque<std::pair<ProcessId, std::string>> m_seenAgents; ///< The same.
};

} // namespace mesh
