// SPDX-License-Identifier: MIT
#pragma once

#include "sessions/session.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mesh {

/// The ends of what each sender has sent last and its recipient has not seen: a model would see it together with what
/// comes next, so the rules look at both. Small on purpose. On the event loop.
class UnseenTails
{
public:
    static constexpr std::size_t mostMessages = 10; ///< Of one sender.
    static constexpr std::size_t mostBytes = 64; ///< Of one message.

    void add(MailboxId sender, MailboxId recipient, std::int64_t seq, std::string_view body);
    void seen(MailboxId sender, std::int64_t seq);
    /// What `recipient` has of `sender`, oldest first, one a line; empty if there is nothing.
    std::string of(MailboxId sender, MailboxId recipient) const;

private:
    struct Tail {
        MailboxId recipient = 0;
        std::int64_t seq = 0;
        std::string text;
    };
    std::unordered_map<MailboxId, std::deque<Tail>> m_tails;
};

} // namespace mesh
