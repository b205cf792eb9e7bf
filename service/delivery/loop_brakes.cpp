// SPDX-License-Identifier: MIT
#include "delivery/loop_brakes.h"

#include <algorithm>

namespace mesh {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostRemembered = 256; ///< Of what one session sent within a minute.

std::size_t hashOf(const Envelope &envelope)
{
    const std::hash<std::string_view> hash;
    return hash(envelope.body) ^ (hash(envelope.to) * 31) ^ (hash(envelope.replyTo) * 131);
}

} // namespace

void LoopBrakes::handed(MailboxId reader, const std::string &messageId, const std::optional<std::string> &trace,
    std::int64_t hops, Clock::time_point now)
{
    auto &chains = m_handling[reader];
    std::erase_if(chains, [&](const Chain &chain) { return chain.until <= now || chain.hops <= hops; });
    chains.push_back({trace.value_or(messageId), hops, now + handling});
}

Status LoopBrakes::stamp(MailboxId sender, Envelope &envelope, Clock::time_point now)
{
    sweep(now);
    if (const auto found = m_handling.find(sender); found != m_handling.end()) {
        const auto longest = std::find_if(
            found->second.begin(), found->second.end(), [now](const Chain &chain) { return chain.until > now; });
        if (longest != found->second.end()) {
            envelope.trace = longest->trace;
            envelope.hops = std::max(envelope.hops, static_cast<int>(longest->hops) + 1);
        }
    }
    if (envelope.hops == 0 && envelope.replyTo.empty())
        return Done {};
    auto &sent = m_sent[sender];
    while (!sent.empty() && (sent.front().at <= now - repeats || sent.size() >= mostRemembered))
        sent.pop_front();
    const auto hash = hashOf(envelope);
    const auto before = std::find_if(sent.begin(), sent.end(), [hash](const Sent &one) { return one.hash == hash; });
    if (before != sent.end() && !envelope.id.empty() && before->id == envelope.id)
        return Done {}; // Sent again because no answer came: the store knows the id.
    if (before != sent.end())
        return Error {Reason::Duplicate, phrase("The same text went to %1 less than a minute ago.", envelope.to),
            phrase(
                "Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words."),
            {}};
    sent.push_back({hash, envelope.id, now});
    return Done {};
}

void LoopBrakes::unsent(MailboxId sender, const std::string &messageId)
{
    if (const auto found = m_sent.find(sender); found != m_sent.end())
        std::erase_if(found->second, [&](const Sent &sent) { return sent.id == messageId; });
}

std::optional<Hold> LoopBrakes::count(MailboxId sender, MailboxId recipient, std::int64_t most, Clock::time_point now)
{
    auto &answers = m_answers[std::minmax(sender, recipient)];
    while (!answers.empty() && answers.front() <= now - 1h)
        answers.pop_front();
    if (static_cast<std::int64_t>(answers.size()) < most) {
        answers.push_back(now);
        return std::nullopt;
    }
    return Hold::of(Hold::loop, "loop",
        countPhrase("More than %n answer(s) between these two in an hour without a person; a person decides whether it "
                    "goes on.",
            most));
}

void LoopBrakes::sweep(Clock::time_point now)
{
    if (now < m_sweepAt)
        return;
    m_sweepAt = now + 1min;
    std::erase_if(m_handling, [now](const auto &entry) { return entry.second.back().until <= now; });
    std::erase_if(
        m_sent, [now](const auto &entry) { return entry.second.empty() || entry.second.back().at <= now - repeats; });
    std::erase_if(m_answers, [now](const auto &entry) { return entry.second.back() <= now - 1h; });
}

} // namespace mesh
