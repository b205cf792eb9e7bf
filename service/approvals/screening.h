// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/unseen_tails.h"
#include "delivery/message_store.h"
#include "result.h"
#include "safety/judge.h"

#include <functional>
#include <optional>
#include <vector>

namespace mesh {

class Config;
class Gate;
class LoopBrakes;
class Registry;

/// Decides whether a message may pass or has to wait for a person: the rules, require_confirmation, the brakes
/// (design sections 5 and 9). On the event loop.
class Screening
{
public:
    /// All outlive it.
    Screening(Gate &gate, LoopBrakes &brakes, const Config &config, const Registry &registry);

    struct Asked {
        MailboxId sender = 0;
        Envelope envelope; ///< With its id; its `to` is the recipient's name.
        std::vector<messages::Recipient> to;
        bool isPerson = false; ///< A person at this machine is known to have sent it, not just somebody without a name.
    };
    using Passed = std::function<void(Result<messages::Insert>)>;
    /// `done` gets what is to be stored, stamped and with the reason to hold it if there is one; at once, or after
    /// what the sender has sent before. Duplicate, RateLimited.
    void screen(Asked asked, Passed done);

    /// A reader has it, or nobody will.
    void seen(MailboxId sender, MailboxId recipient, const std::string &messageId)
    {
        m_tails.seen(sender, recipient, messageId);
    }
    /// It could not be stored: the same may be sent again.
    void unsent(MailboxId sender, MailboxId recipient, const std::string &messageId);

private:
    bool isForPerson(const Asked &asked) const;
    static bool isForElsewhere(const Asked &asked);
    static MailboxId readerOf(const Asked &asked);
    std::optional<Hold> reasonToHold(const Asked &asked, const Verdict &verdict);

    Gate &m_gate;
    LoopBrakes &m_brakes;
    const Config &m_config;
    const Registry &m_registry;
    UnseenTails m_tails;
};

} // namespace mesh
