// SPDX-License-Identifier: MIT
#include "approvals/screening.h"

#include "approvals/gate.h"
#include "config/config.h"
#include "delivery/loop_brakes.h"
#include "sessions/registry.h"

#include <algorithm>
#include <memory>

namespace mesh {
namespace {

Hold destructive(const Verdict &verdict)
{
    Hold hold;
    hold.reason = Hold::destructive;
    for (const auto &hit : verdict.hits) {
        Json rule {{"id", hit.rule}, {"category", hit.category}, {"span", Json::array({hit.span.begin, hit.span.end})}};
        const auto why = Phrase::fromTemplate(hit.why, {});
        putPhrase(rule, "why",
            hit.isJoined ? phrase("%1 It comes about together with what was sent just before.", why) : why);
        hold.rules.push_back(std::move(rule));
    }
    return hold;
}

Hold confirmation()
{
    return Hold::of(Hold::confirmation, "confirmation",
        phrase("The recipient's human wants to see every message first (require_confirmation)."));
}

} // namespace

Screening::Screening(Gate &gate, LoopBrakes &brakes, const Config &config, const Registry &registry)
    : m_gate(gate)
    , m_brakes(brakes)
    , m_config(config)
    , m_registry(registry)
{
}

void Screening::screen(Asked asked, Passed done)
{
    const bool byHuman = asked.isPerson; // Who only has no name may be a program.
    if (!byHuman) {
        if (auto stamped = m_brakes.stamp(asked.sender, asked.envelope); !stamped)
            return done(stamped.error());
    }
    const bool unread = isForPerson(asked) || isForElsewhere(asked); // By no model here.
    auto before = unread ? Gate::Parts() : m_tails.of(asked.sender, readerOf(asked));
    // From now on, also for what comes before this is stored.
    if (!unread)
        m_tails.add(asked.sender, readerOf(asked), asked.envelope.id, asked.envelope.body);
    const auto pass = [this, byHuman](Asked &&passed, const Verdict &verdict, const Passed &to) {
        messages::Insert insert;
        insert.hold = reasonToHold(passed, verdict);
        if (insert.hold)
            m_tails.seen(passed.sender, readerOf(passed), passed.envelope.id);
        insert.byHuman = byHuman;
        insert.sender = passed.sender;
        insert.envelope = std::move(passed.envelope);
        insert.recipients = std::move(passed.to);
        to(std::move(insert));
    };
    if (unread)
        return pass(std::move(asked), {}, done);
    if (const auto verdict = m_gate.now(asked.sender, asked.envelope.body, before))
        return pass(std::move(asked), *verdict, done);
    const auto waiting = std::make_shared<Asked>(std::move(asked));
    auto text = std::move(waiting->envelope.body);
    const auto queued = m_gate.later(waiting->sender, std::move(text), std::move(before),
        [waiting, pass, done](const Verdict &verdict, std::string body) {
            waiting->envelope.body = std::move(body);
            pass(std::move(*waiting), verdict, done);
        });
    if (!queued) {
        unsent(waiting->sender, readerOf(*waiting), waiting->envelope.id);
        done(queued.error());
    }
}

bool Screening::isForPerson(const Asked &asked) const
{
    return asked.to.size() == 1 && asked.to.front().mailbox == m_registry.human().id;
}

bool Screening::isForElsewhere(const Asked &asked)
{
    return std::all_of(asked.to.begin(), asked.to.end(), [](const auto &one) { return !one.machine.empty(); })
        && !asked.to.empty();
}

MailboxId Screening::readerOf(const Asked &asked)
{
    return asked.envelope.kind == Kind::Broadcast || asked.to.size() != 1 ? UnseenTails::everybody
                                                                          : asked.to.front().mailbox;
}

void Screening::unsent(MailboxId sender, MailboxId recipient, const std::string &messageId)
{
    m_tails.seen(sender, recipient, messageId);
    m_brakes.unsent(sender, messageId);
}

std::optional<Hold> Screening::reasonToHold(const Asked &asked, const Verdict &verdict)
{
    if (verdict.destructive)
        return destructive(verdict);
    if (isForPerson(asked) || isForElsewhere(asked))
        return std::nullopt;
    // What another machine says of hops is no more than that.
    const bool answers
        = asked.envelope.hops > 0 || !asked.envelope.replyTo.empty() || m_registry.mailbox(asked.sender)->isRemote();
    if (!asked.isPerson && answers && asked.to.size() == 1) {
        if (auto hold = m_brakes.count(asked.sender, asked.to.front().mailbox, m_config.integer("answers_per_hour")))
            return hold;
    }
    if (m_config.flag("require_confirmation") && !asked.isPerson)
        return confirmation();
    return std::nullopt;
}

} // namespace mesh
