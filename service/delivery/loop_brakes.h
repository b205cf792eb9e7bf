// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/hold.h"
#include "protocol/envelope.h"
#include "result.h"
#include "sessions/session.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mesh {

/// Stops sessions that go on answering each other without a person (design section 5). What a session sends while it
/// handles a message is part of that message's chain, whether it calls it an answer or not; so a ring cannot hide by
/// beginning anew. Measured by the steady clock: a wall clock that jumps changes nothing. On the event loop.
class LoopBrakes
{
public:
    using Clock = std::chrono::steady_clock;
    /// For so long after the last message handed to it, what a session sends counts as caused by it.
    static constexpr std::chrono::minutes handling {10};
    static constexpr std::chrono::seconds repeats {60};

    /// The session has this message before it now: the furthest chain counts.
    void handed(MailboxId reader, const std::string &messageId, const std::optional<std::string> &trace,
        std::int64_t hops, Clock::time_point now = Clock::now());
    /// A person began a new turn in it: what it does now is theirs.
    void personBegins(MailboxId session) { m_handling.erase(session); }

    /// Stamps trace and hops on what a session (no person) sends. Duplicate when the same was sent within a minute
    /// under another id (body, recipient, reply_to; only what answers or has hops).
    Status stamp(MailboxId sender, Envelope &envelope, Clock::time_point now = Clock::now());
    /// What was stamped could not be stored: it was not sent.
    void unsent(MailboxId sender, const std::string &messageId);
    /// Counts one answer between two; why it must wait, if there were more than `most` in the last hour.
    std::optional<Hold> count(
        MailboxId sender, MailboxId recipient, std::int64_t most, Clock::time_point now = Clock::now());

private:
    struct Chain {
        std::string trace;
        std::int64_t hops = 0;
        Clock::time_point until;
    };
    struct Sent {
        std::size_t hash = 0;
        std::string id;
        Clock::time_point at;
    };

    void sweep(Clock::time_point now);

    /// The longest first, each of which ends before the next one does; so what a session is freed of leaves the rest.
    std::unordered_map<MailboxId, std::vector<Chain>> m_handling;
    std::unordered_map<MailboxId, std::deque<Sent>> m_sent;
    std::map<std::pair<MailboxId, MailboxId>, std::deque<Clock::time_point>> m_answers;
    Clock::time_point m_sweepAt;
};

} // namespace mesh
