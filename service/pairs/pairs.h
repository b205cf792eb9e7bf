// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/rate_limit.h"
#include "pairs/pair_table.h"
#include "protocol/json.h"
#include "result.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace mesh {

class Config;
class PostOffice;
class Registry;
class Store;

/// Pairs and roles of this machine's sessions: invited, accepted, taken, handed over, left; on disk before anybody is
/// told. Keeps Session::role. On the event loop.
class Pairs : public QObject
{
    Q_OBJECT
public:
    Pairs(
        Registry &registry, Store &store, PostOffice &postOffice, const Config &config, std::function<Millis()> clock);

    /// What one of a pair does to it.
    enum class Act { Invite, Accept, TakeRole, HandOver, Leave };
    /// The machine of `other` is asked whether it agrees that `one`, a session of this machine, does that.
    using Counterpart = std::function<void(
        MailboxId one, MailboxId other, Act act, Role role, std::function<void(const Status &)> done)>;
    void setCounterpart(Counterpart counterpart) { m_counterpart = std::move(counterpart); }

    void restore(std::function<void(const Status &)> done);

    using Answer = std::function<void(Result<Json>)>;
    // `isAgreed`: the other machine, if it is one, has agreed already. Calls of other machines' sessions are not asked
    // about: their machine has.
    /// Invites the session of that name, or accepts when it has invited. `role`: the one wanted; None: as configured.
    void invite(MailboxId one, const std::string &name, Role role, Answer done, bool isAgreed = false);
    /// Accepts that one's invitation.
    void accept(MailboxId one, MailboxId inviter, Role role, Answer done);
    /// Takes a role; when there is no pair, accepts the only invitation in it.
    void takeRole(MailboxId one, Role role, Answer done, bool isAgreed = false);
    /// Leaves the pair; else declines what invites it, and takes back what it has invited.
    void leave(MailboxId one, Answer done);
    /// Grip gives its role away.
    void handOver(MailboxId one, Answer done, bool isAgreed = false);
    /// A session of another machine is no more: whatever it was in ends.
    void partnerGone(MailboxId one);
    /// What these two have with each other ends: so says the machine of the first.
    void part(MailboxId one, MailboxId other);
    /// The other machine's account of who builds is the one that counts.
    void adopt(MailboxId one, MailboxId grip);
    std::vector<Pair> ofMachine(const std::string &machine) const;
    Json status(MailboxId one) const;

    /// Both change their roles: Guard has stopped Grip. `done` after the sync.
    void swap(MailboxId guard, std::function<void(const Status &)> done);

    const Pair *pairOf(MailboxId one) const { return m_table.pairOf(one); }
    Role roleOf(MailboxId one) const;
    /// All pairs and invitations.
    const std::vector<Pair> &all() const { return m_table.all(); }
    /// What its role means, for its model: sentences; empty if it is not paired.
    std::string duties(MailboxId one) const;

Q_SIGNALS:
    void changed(); ///< Somebody is paired or invited otherwise than before.

private:
    void sessionLeft(const Session &session);
    void accept(Pair invitation, Role accepterTakes, Answer done, bool isAgreed);
    bool isElsewhere(MailboxId one) const;
    void agree(MailboxId one, MailboxId other, Act act, Role role, Answer done, std::function<void(Answer)> then);
    void change(const Pair &next, std::string_view event, MailboxId by, std::function<void(const Status &)> done);
    void store(const Pair &pair, std::string_view event, MailboxId by, std::function<void(const Status &)> done);
    void erase(
        const std::vector<Pair> &pairs, std::string_view event, MailboxId by, std::function<void(const Status &)> done);
    void tellOver(const Pair &pair, MailboxId by, bool isVoid);
    Status checkRate(MailboxId one);
    void show(MailboxId one);
    std::string nameOf(MailboxId one) const;
    Json pairJson(const Pair &pair, MailboxId one) const;

    Registry &m_registry;
    Store &m_store;
    PostOffice &m_postOffice;
    const Config &m_config;
    std::function<Millis()> m_clock;
    PairTable m_table;
    RateLimit m_changes;
    Counterpart m_counterpart; ///< None: there are no other machines.
};

/// What a session that is not paired is told.
Error notPaired();

} // namespace mesh
