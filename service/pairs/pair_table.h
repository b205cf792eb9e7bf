// SPDX-License-Identifier: MIT
#pragma once

#include "sessions/session.h"

#include <optional>
#include <vector>

namespace mesh {

enum class Role { None, Grip, Guard };
std::string_view wireName(Role role); ///< "grip", "guard", "".
Role opposite(Role role);

/// Two mailboxes that work as one pair, or where `a` has invited `b` to (design section 10). Names outlive sessions, so
/// a pair does too: one that is resumed finds its partner.
struct Pair {
    MailboxId a = 0;
    MailboxId b = 0;
    MailboxId grip = 0; ///< Which of the two builds; 0: they have no roles (yet). Of an invitation: as `a` wants it.
    Millis invitedAt = 0;
    Millis acceptedAt = 0; ///< 0: an invitation.

    bool isPair() const { return acceptedAt != 0; }
    bool has(MailboxId one) const { return one == a || one == b; }
    MailboxId partnerOf(MailboxId one) const { return one == a ? b : a; }
    bool operator==(const Pair &) const = default;
    Role roleOf(MailboxId one) const { return grip == 0 ? Role::None : grip == one ? Role::Grip : Role::Guard; }
};

/// Who is paired with whom, and who has invited whom. Pure.
class PairTable
{
public:
    const Pair *pairOf(MailboxId one) const;
    const Pair *invitation(MailboxId from, MailboxId to) const;
    std::vector<Pair> invitationsTo(MailboxId one) const;
    std::vector<Pair> invitationsFrom(MailboxId one) const;

    void put(const Pair &pair); ///< Replaces the one of the same two, whoever invited.
    void remove(const Pair &pair);
    bool holds(const Pair &pair) const; ///< Exactly this.
    const std::vector<Pair> &all() const { return m_pairs; }

private:
    std::vector<Pair> m_pairs; ///< Few.
};

} // namespace mesh
