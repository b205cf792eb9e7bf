// SPDX-License-Identifier: MIT
#include "pairs/pair_table.h"

#include <algorithm>

namespace mesh {

std::string_view wireName(Role role)
{
    return role == Role::Grip ? "grip" : role == Role::Guard ? "guard" : "";
}

Role opposite(Role role)
{
    return role == Role::Grip ? Role::Guard : role == Role::Guard ? Role::Grip : Role::None;
}

const Pair *PairTable::pairOf(MailboxId one) const
{
    const auto found = std::find_if(
        m_pairs.begin(), m_pairs.end(), [one](const Pair &pair) { return pair.isPair() && pair.has(one); });
    return found == m_pairs.end() ? nullptr : &*found;
}

const Pair *PairTable::invitation(MailboxId from, MailboxId to) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(),
        [&](const Pair &pair) { return !pair.isPair() && pair.a == from && pair.b == to; });
    return found == m_pairs.end() ? nullptr : &*found;
}

std::vector<Pair> PairTable::invitationsTo(MailboxId one) const
{
    std::vector<Pair> found;
    std::copy_if(m_pairs.begin(), m_pairs.end(), std::back_inserter(found),
        [one](const Pair &pair) { return !pair.isPair() && pair.b == one; });
    return found;
}

std::vector<Pair> PairTable::invitationsFrom(MailboxId one) const
{
    std::vector<Pair> found;
    std::copy_if(m_pairs.begin(), m_pairs.end(), std::back_inserter(found),
        [one](const Pair &pair) { return !pair.isPair() && pair.a == one; });
    return found;
}

bool PairTable::holds(const Pair &pair) const
{
    return std::find(m_pairs.begin(), m_pairs.end(), pair) != m_pairs.end();
}

void PairTable::put(const Pair &pair)
{
    remove(pair);
    m_pairs.push_back(pair);
}

void PairTable::remove(const Pair &pair)
{
    std::erase_if(m_pairs, [&](const Pair &other) { return other.has(pair.a) && other.has(pair.b); });
}

} // namespace mesh
