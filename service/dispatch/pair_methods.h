// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/post_office.h"
#include "dispatch/dispatcher.h"
#include "pairs/pairs.h"

namespace mesh {

class HumanProof;
class Intercepts;
class RemotePairs;

/// pair.invite, pair.role, pair.leave, pair.status, pair.steer, pair.handover, pair.intercept; and stop and resume for
/// people.
class PairMethods
{
public:
    PairMethods(Pairs &pairs, Intercepts &intercepts, PostOffice &postOffice, Registry &registry, const Config &config,
        HumanProof &proof, RemotePairs &remote);

    void addTo(Dispatcher &dispatcher);

private:
    /// The mailbox of a caller that is a session, and is not stopped.
    Result<MailboxId> session(const Call &call) const;
    void invite(MailboxId one, const Call &call);
    void takeRole(MailboxId one, const Call &call);
    void leave(MailboxId one, const Call &call);
    void handOver(MailboxId one, const Call &call);
    void steer(MailboxId one, const Call &call);
    void intercept(MailboxId one, const Call &call);
    void stop(const Call &call);
    void resume(const Call &call);
    Result<Envelope> wordsTo(MailboxId partner, const Call &call, Kind kind, bool mayBeEmpty) const;
    void send(MailboxId one, Envelope words, const Call &call);

    Pairs &m_pairs;
    Intercepts &m_intercepts;
    RemotePairs &m_remote;
    PostOffice &m_postOffice;
    Registry &m_registry;
    const Config &m_config;
    HumanProof &m_proof;
};

} // namespace mesh
