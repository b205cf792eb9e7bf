// SPDX-License-Identifier: MIT
#include "approvals/gate.h"

#include "safety/blanks.h"

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t mostOfHead = 256; ///< How much of a text can complete what was begun before it.

} // namespace

Gate::Gate()
    : m_rules(&builtinRules(), [](const auto *) {})
{
}

Gate::~Gate()
{
    m_closing = true; // Nobody waits for these verdicts any more.
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

Verdict Gate::judgeJoined(const Result<RuleTable> &rules, std::string_view text, const Parts &before)
{
    auto verdict = judge(text, rules);
    if (verdict.destructive || before.empty())
        return verdict;
    // As lines, as one line, and as one word: a model puts parts together as it is told to.
    const auto head = headWithoutBlanks(text, mostOfHead);
    for (const std::string_view glue : {"\n", " ", ""}) {
        std::string joined;
        for (const auto &part : before)
            joined.append(part).append(glue);
        const auto seam = joined.size();
        auto hits = judge(joined + head, rules).hits;
        // What ends before the seam is no news if it was found when it came.
        const bool isNews
            = std::any_of(hits.begin(), hits.end(), [seam](const Hit &hit) { return hit.span.end > seam; })
            || (!hits.empty() && !judge(joined, rules).destructive);
        if (!isNews)
            continue;
        for (auto &hit : hits) {
            hit.span = {0, hit.span.end > seam ? std::min(text.size(), hit.span.end - seam) : text.size()};
            hit.isJoined = true;
            verdict.hits.push_back(std::move(hit));
        }
        if (!verdict.hits.empty())
            break;
    }
    verdict.destructive = !verdict.hits.empty();
    return verdict;
}

std::optional<Verdict> Gate::now(MailboxId sender, std::string_view text, const Parts &before) const
{
    if (text.size() > shortText || m_judging.contains(sender))
        return std::nullopt;
    return judgeJoined(*m_rules, text, before);
}

Status Gate::later(MailboxId sender, std::string text, Parts before, std::function<void(Verdict, std::string)> done)
{
    const auto size = text.size();
    if (m_waiting > 0 && m_waiting + size > mostWaiting)
        return Error {Reason::RateLimited, phrase("Too much text waits to be looked at by the safety rules."),
            phrase("Nothing was sent; try again in a few seconds."), {}};
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
    m_waiting += size;
    ++m_judging[sender];
    m_queue.push([this, sender, size, text = std::move(text), before = std::move(before), rules = m_rules,
                     done = std::move(done)]() mutable {
        auto verdict = judgeJoined(*rules, text, before);
        QMetaObject::invokeMethod(
            this,
            [this, sender, size, verdict = std::move(verdict), text = std::move(text),
                done = std::move(done)]() mutable {
                m_waiting -= size;
                if (const auto found = m_judging.find(sender); --found->second == 0)
                    m_judging.erase(found);
                done(std::move(verdict), std::move(text));
            },
            Qt::QueuedConnection);
    });
    return Done {};
}

void Gate::loop()
{
    for (auto jobs = m_queue.takeAll(); !jobs.empty(); jobs = m_queue.takeAll()) {
        for (auto &job : jobs) {
            if (!m_closing)
                job();
            job = {}; // Its text ends now.
        }
    }
}

} // namespace mesh
