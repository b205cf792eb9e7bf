// SPDX-License-Identifier: MIT
#include "approvals/unseen_tails.h"

#include "safety/blanks.h"

#include <algorithm>

namespace mesh {

void UnseenTails::add(MailboxId sender, MailboxId recipient, const std::string &messageId, std::string_view body)
{
    const Pair pair {sender, recipient};
    auto &tails = m_tails[pair];
    if (tails.size() >= mostMessages)
        tails.pop_front();
    tails.push_back({++m_last, messageId, tailWithoutBlanks(body, mostBytes)});
    m_order.emplace_back(pair, m_last);
    while (m_order.size() > mostTails) {
        const auto [oldest, number] = m_order.front();
        m_order.pop_front();
        const auto found = m_tails.find(oldest);
        if (found == m_tails.end() || found->second.front().number != number)
            continue;
        found->second.pop_front();
        if (found->second.empty())
            m_tails.erase(found);
    }
}

void UnseenTails::seen(MailboxId sender, MailboxId recipient, const std::string &messageId)
{
    const auto found = m_tails.find({sender, recipient});
    if (found == m_tails.end())
        return;
    std::erase_if(found->second, [&](const Tail &tail) { return tail.messageId == messageId; });
    if (found->second.empty())
        m_tails.erase(found);
}

std::vector<std::string> UnseenTails::of(MailboxId sender, MailboxId recipient) const
{
    std::vector<Tail> all;
    for (const auto to : {recipient, everybody}) {
        const auto found = m_tails.find({sender, to});
        if (found != m_tails.end())
            all.insert(all.end(), found->second.begin(), found->second.end());
        if (recipient == everybody)
            break;
    }
    std::sort(all.begin(), all.end(), [](const Tail &a, const Tail &b) { return a.number < b.number; });
    std::vector<std::string> texts;
    for (std::size_t i = all.size() > mostMessages ? all.size() - mostMessages : 0; i < all.size(); ++i)
        texts.push_back(std::move(all[i].text));
    return texts;
}

} // namespace mesh
