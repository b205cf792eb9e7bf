// SPDX-License-Identifier: MIT
// How pairs change and end: what others see, what is stored, who is told.
#include "delivery/post_office.h"
#include "pairs/pair_store.h"
#include "pairs/pair_texts.h"
#include "pairs/pairs.h"
#include "sessions/registry.h"
#include "store/store.h"

namespace mesh {

/// Of a pair that is one. What others see changes at once, and back if it cannot be stored.
void Pairs::change(const Pair &next, std::string_view event, MailboxId by, std::function<void(const Status &)> done)
{
    const auto put = [this](const Pair &pair) {
        m_table.put(pair);
        show(pair.a);
        show(pair.b);
    };
    const auto before = *m_table.pairOf(by);
    put(next);
    store(next, event, by, [this, put, before, next, done = std::move(done)](const Status &stored) {
        if (!stored && m_table.holds(next))
            put(before);
        done(stored);
    });
}

void Pairs::sessionLeft(const Session &session)
{
    if (session.joined) // Its process has ended; what it was paired with waits for it as its mail does.
        return;
    partnerGone(session.mailbox);
}

void Pairs::partnerGone(MailboxId one)
{
    std::vector<Pair> gone = m_table.invitationsTo(one);
    for (const auto &invitation : m_table.invitationsFrom(one))
        gone.push_back(invitation);
    if (const auto *pair = m_table.pairOf(one))
        gone.push_back(*pair);
    erase(gone, "unpaired", one, [](const Status &) {});
}

void Pairs::part(MailboxId one, MailboxId other)
{
    std::vector<Pair> gone;
    for (const auto &pair : m_table.all()) {
        if (pair.has(one) && pair.has(other))
            gone.push_back(pair);
    }
    erase(gone, "unpaired", one, [](const Status &) {});
}

void Pairs::adopt(MailboxId one, MailboxId grip)
{
    const auto *pair = m_table.pairOf(one);
    if (!pair || pair->grip == grip || (grip != 0 && !pair->has(grip)))
        return;
    auto next = *pair;
    next.grip = grip;
    change(next, "role", one, [this, one, next](const Status &) {
        const auto other = next.partnerOf(one);
        m_postOffice.tell(other, "The roles of your pair with " + nameOf(one) + " are others now. " + duties(other));
    });
}

void Pairs::erase(
    const std::vector<Pair> &gone, std::string_view event, MailboxId by, std::function<void(const Status &)> done)
{
    if (gone.empty())
        return done(Done {});
    const auto showBoth = [this](const Pair &pair) {
        show(pair.a);
        show(pair.b);
    };
    for (const auto &pair : gone) {
        m_table.remove(pair);
        showBoth(pair);
        Q_EMIT changed();
        if (!isElsewhere(by) && isElsewhere(pair.partnerOf(by))) // It hears of it now, or when the next link comes up.
            m_counterpart(by, pair.partnerOf(by), Act::Leave, Role::None, [](const Status &) {});
    }
    m_store.write(
        {[gone, line = toLine({{"at", toIso(m_clock())}, {"event", event}, {"by", nameOf(by)}})](Transaction &tx) {
             for (const auto &pair : gone)
                 pairs::remove(tx, pair);
             tx.log(line);
         },
            [=, this, isVoid = event != "unpaired", done = std::move(done)](const Status &stored) {
                for (const auto &pair : gone) {
                    if (stored) {
                        tellOver(pair, by, isVoid);
                    } else if (!m_table.pairOf(pair.a) && !m_table.pairOf(pair.b)) {
                        m_table.put(pair);
                        showBoth(pair);
                        Q_EMIT changed();
                    }
                }
                done(stored);
            }});
}

void Pairs::tellOver(const Pair &pair, MailboxId by, bool isVoid)
{
    const auto other = pair.has(by) ? pair.partnerOf(by) : pair.a;
    m_postOffice.tell(other, pair_texts::over(pair, by, isVoid, nameOf(isVoid && !pair.isPair() ? pair.a : by)));
}

void Pairs::store(const Pair &pair, std::string_view event, MailboxId by, std::function<void(const Status &)> done)
{
    Json line {{"at", toIso(m_clock())}, {"event", event}, {"by", nameOf(by)}, {"with", nameOf(pair.partnerOf(by))}};
    if (pair.grip != 0)
        line["grip"] = nameOf(pair.grip);
    Q_EMIT changed();
    m_store.write({[pair, line = toLine(line)](Transaction &tx) {
                       pairs::save(tx, pair);
                       tx.log(line);
                   },
        [this, done = std::move(done)](const Status &stored) {
            done(stored);
            if (!stored)
                Q_EMIT changed(); // Back.
        }});
}

/// Its session's row in the list says what it is.
void Pairs::show(MailboxId one)
{
    auto *session = m_registry.byName(nameOf(one)); // Also one that is offline: it is listed.
    const auto role = std::string(wireName(roleOf(one)));
    if (!session || session->role == role)
        return;
    session->role = role;
    m_registry.touch(*session);
}

Json Pairs::status(MailboxId one) const
{
    Json json {{"pair", nullptr}, {"invitations", Json::array()}, {"invited", Json::array()}};
    if (const auto *pair = m_table.pairOf(one)) {
        auto shown = pairJson(*pair, one);
        shown["since"] = toIso(pair->acceptedAt);
        json["pair"] = std::move(shown);
    }
    for (const auto &invitation : m_table.invitationsTo(one)) {
        const auto role = wireName(invitation.roleOf(one));
        json["invitations"].push_back({{"from", nameOf(invitation.a)}, {"at", toIso(invitation.invitedAt)},
            {"role", role.empty() ? Json() : Json(role)}});
    }
    for (const auto &invitation : m_table.invitationsFrom(one))
        json["invited"].push_back({{"name", nameOf(invitation.b)}, {"at", toIso(invitation.invitedAt)}});
    return json;
}

} // namespace mesh
