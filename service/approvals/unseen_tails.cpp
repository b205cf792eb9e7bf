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
    // Who reads a broadcast may have any of the others before them.
    const auto first = m_tails.lower_bound({sender, recipient == everybody ? everybody : recipient});
    for (auto pair = first; pair != m_tails.end() && pair->first.first == sender; ++pair) {
        if (recipient != everybody && pair->first.second != recipient)
            break;
        all.insert(all.end(), pair->second.begin(), pair->second.end());
    }
    if (const auto toAll = m_tails.find({sender, everybody}); recipient != everybody && toAll != m_tails.end())
        all.insert(all.end(), toAll->second.begin(), toAll->second.end());
    std::sort(all.begin(), all.end(), [](const Tail &a, const Tail &b) { return a.number < b.number; });
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    for (auto tail = all.rbegin(); tail != all.rend() && texts.size() < mostMessages && bytes < mostJoined; ++tail) {
        bytes += tail->text.size();
        texts.push_back(std::move(tail->text));
    }
    std::reverse(texts.begin(), texts.end());
    return texts;
}

} // namespace mesh
