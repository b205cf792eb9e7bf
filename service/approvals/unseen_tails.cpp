// SPDX-License-Identifier: MIT
#include "approvals/unseen_tails.h"

#include <algorithm>

namespace mesh {

void UnseenTails::add(MailboxId sender, MailboxId recipient, std::int64_t seq, std::string_view body)
{
    auto &tails = m_tails[sender];
    if (tails.size() >= mostMessages)
        tails.pop_front();
    tails.push_back({recipient, seq, std::string(body.substr(body.size() - std::min(body.size(), mostBytes)))});
}

void UnseenTails::seen(MailboxId sender, std::int64_t seq)
{
    const auto found = m_tails.find(sender);
    if (found == m_tails.end())
        return;
    std::erase_if(found->second, [seq](const Tail &tail) { return tail.seq == seq; });
    if (found->second.empty())
        m_tails.erase(found);
}

std::string UnseenTails::of(MailboxId sender, MailboxId recipient) const
{
    std::string text;
    const auto found = m_tails.find(sender);
    if (found == m_tails.end())
        return text;
    for (const auto &tail : found->second) {
        if (tail.recipient == recipient)
            text += (text.empty() ? "" : "\n") + tail.text;
    }
    return text;
}

} // namespace mesh
