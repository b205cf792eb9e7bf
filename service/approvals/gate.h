// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "safety/judge.h"
#include "sessions/session.h"
#include "store/work_queue.h"

#include <QObject>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

namespace mesh {

/// Asks the safety rules about texts. Short ones at once; longer ones on a thread of its own, so that no text, however
/// long, holds up the event loop. What one sender sends is judged in its order. On the event loop.
class Gate : public QObject
{
    Q_OBJECT
public:
    /// Judged at once: well below a millisecond, a little more if it was made to be dear.
    static constexpr std::size_t shortText = 4 << 10;
    /// What may wait to be judged at a time, so that memory is bounded.
    static constexpr std::size_t mostWaiting = 64 << 20;

    /// The ends of earlier texts.
    using Parts = std::vector<std::string>;

    Gate(); ///< With the built-in rules.
    ~Gate() override;

    /// Used from now on. An error counts as a hit of everything.
    void setRules(std::shared_ptr<const Result<RuleTable>> rules) { m_rules = std::move(rules); }

    /// The verdict, if the text is short and nothing of that sender is being judged; nothing: ask later().
    /// `before`: what the recipient has of the sender and has not seen, with which it would be shown.
    std::optional<Verdict> now(MailboxId sender, std::string_view text, const Parts &before) const;
    /// RateLimited when too much waits already; then `done` is not called.
    Status later(MailboxId sender, std::string text, Parts before, std::function<void(Verdict, std::string)> done);

    /// Judges a text alone, and joined with what was before it.
    static Verdict judgeJoined(const Result<RuleTable> &rules, std::string_view text, const Parts &before);

private:
    void loop();

    std::shared_ptr<const Result<RuleTable>> m_rules;
    std::unordered_map<MailboxId, std::size_t> m_judging; ///< How many of a sender's are under way.
    std::size_t m_waiting = 0; ///< Bytes.
    WorkQueue<std::function<void()>> m_queue;
    std::atomic_bool m_closing = false;
    std::thread m_thread; ///< Begins with the first long text.
};

} // namespace mesh
