// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/approvals.h"
#include "dispatch/dispatcher.h"

#include <map>
#include <string>

namespace mesh {

class ClientScreen;
class HumanProof;

/// approvals.list, approvals.show, approvals.decide. For people only, on the control socket only.
class ApprovalMethods
{
public:
    using Refused = std::function<void(const std::string &what, const Standing &standing)>;

    ApprovalMethods(
        Approvals &approvals, HumanProof &proof, ClientScreen &screen, const Access &access, Refused refused);

    void addTo(Dispatcher &dispatcher);

private:
    void list(const Call &call);
    void show(const Call &call);
    void decide(const Call &call);
    void cancelCode(const Call &call);
    void showed(const Approvals::Shown &shown, const Standing &standing, std::uint64_t connection, const Reply &reply);
    void showInSession(const Approvals::Shown &shown, const Standing &standing, Json json, const Reply &reply);
    bool isSeen(std::int64_t seq, const std::string &sha256) const;
    void wasSeen(const held::Entry &entry, const Standing &standing);

    Approvals &m_approvals;
    HumanProof &m_proof;
    ClientScreen &m_screen;
    const Access &m_access;
    Refused m_refused;
    /// By number: the text that a person has seen whole, and the process that showed it.
    struct Sight {
        std::string sha256;
        ProcessId shownBy;
    };
    std::map<std::int64_t, Sight> m_seen;
};

} // namespace mesh
