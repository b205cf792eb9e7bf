// SPDX-License-Identifier: MIT
#pragma once

#include "sessions/session.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mesh {

/// The ends of what each sender has sent last and its recipient has not seen: a model would see it together with what
/// comes next, so the rules look at both. Small on purpose, and bounded. On the event loop.
class UnseenTails
{
public:
    static constexpr std::size_t mostMessages = 10; ///< From one to one.
    static constexpr std::size_t mostBytes = 256; ///< Of one message, blanks in a row counting as one.
    static constexpr std::size_t mostJoined = 1024; ///< About: of all that is joined, the newest first.
    static constexpr std::size_t mostTails = 20'000; ///< In all; then the oldest go.
    static constexpr MailboxId everybody = 0; ///< The recipient of a broadcast.

    void add(MailboxId sender, MailboxId recipient, const std::string &messageId, std::string_view body);
    /// What went to everybody counts as unseen until newer ones displace it: somebody has not.
    void seen(MailboxId sender, MailboxId recipient, const std::string &messageId);
    /// What `recipient` has of `sender`, also as one of everybody, oldest first.
    std::vector<std::string> of(MailboxId sender, MailboxId recipient) const;

private:
    using Pair = std::pair<MailboxId, MailboxId>; ///< Sender, recipient.
    struct Tail {
        std::uint64_t number = 0;
        std::string messageId;
        std::string text;
    };

    std::map<Pair, std::deque<Tail>> m_tails;
    std::deque<std::pair<Pair, std::uint64_t>> m_order; ///< Of adding; what has gone since is still in it.
    std::uint64_t m_last = 0;
};

} // namespace mesh
