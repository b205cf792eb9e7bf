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
    auto &chain = m_handling[reader];
    if (chain.until > now && chain.hops > hops) // It stays in the longer chain, or a short one would free it.
        return;
    chain = {trace.value_or(messageId), hops, now + handling};
}

Status LoopBrakes::stamp(MailboxId sender, Envelope &envelope, Clock::time_point now)
{
    sweep(now);
    if (const auto found = m_handling.find(sender); found != m_handling.end() && found->second.until > now) {
        envelope.trace = found->second.trace;
        envelope.hops = static_cast<int>(found->second.hops) + 1;
    }
    if (envelope.hops == 0)
        return Done {};
    auto &sent = m_sent[sender];
    while (!sent.empty() && (sent.front().at <= now - repeats || sent.size() >= mostRemembered))
        sent.pop_front();
    const auto hash = hashOf(envelope);
    if (std::any_of(sent.begin(), sent.end(), [hash](const Sent &before) { return before.hash == hash; }))
        return Error {Reason::Duplicate, "The same text went to " + envelope.to + " less than a minute ago.",
            "Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.", {}};
    sent.push_back({hash, now});
    return Done {};
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
    Hold hold;
    hold.reason = Hold::loop;
    hold.rules.push_back({{"id", "loop"}, {"category", "mesh"},
        {"why",
            "More than " + std::to_string(most)
                + " answers between these two in an hour without a person; a person decides whether it goes on."},
        {"span", Json::array({0, 0})}});
    return hold;
}

void LoopBrakes::sweep(Clock::time_point now)
{
    if (now < m_sweepAt)
        return;
    m_sweepAt = now + 1min;
    std::erase_if(m_handling, [now](const auto &entry) { return entry.second.until <= now; });
    std::erase_if(m_sent, [now](const auto &entry) { return entry.second.back().at <= now - repeats; });
    std::erase_if(m_answers, [now](const auto &entry) { return entry.second.back() <= now - 1h; });
}

} // namespace mesh
