// SPDX-License-Identifier: MIT
#include "pairs/pairs.h"

#include "config/config.h"
#include "delivery/post_office.h"
#include "pairs/pair_store.h"
#include "pairs/pair_texts.h"
#include "protocol/names.h"
#include "protocol/phrase_json.h"
#include "sessions/registry.h"
#include "store/store.h"

namespace mesh {
namespace {

constexpr std::size_t mostChangesAMinute = 20;

} // namespace

Error notPaired()
{
    return {Reason::NotPaired, phrase("This session is not paired."), phrase("Invite another: mesh pair <name>"), {}};
}

Pairs::Pairs(
    Registry &registry, Store &store, PostOffice &postOffice, const Config &config, std::function<Millis()> clock)
    : m_registry(registry)
    , m_store(store)
    , m_postOffice(postOffice)
    , m_config(config)
    , m_clock(std::move(clock))
{
    connect(&m_registry, &Registry::left, this, &Pairs::sessionLeft);
    // Not now: whoever hears of the joining after us must not hear of a change before it.
    connect(
        &m_registry, &Registry::joined, this, [this](const Session &session) { show(session.mailbox); },
        Qt::QueuedConnection);
}

void Pairs::restore(std::function<void(const Status &)> done)
{
    m_store.read<std::vector<Pair>>(pairs::load, [this, done = std::move(done)](Result<std::vector<Pair>> stored) {
        if (!stored)
            return done(stored.error());
        std::vector<Pair> gone;
        for (const auto &pair : *stored) {
            // Of a client of the bus nothing is left: it has ended with the last service, and its pair with it.
            const auto exists = [this](MailboxId one) { return isElsewhere(one) || m_registry.byName(nameOf(one)); };
            const bool both = exists(pair.a) && exists(pair.b);
            m_table.put(pair);
            if (!both)
                gone.push_back(pair);
            show(pair.a);
            show(pair.b);
        }
        for (const auto &pair : gone)
            erase({pair}, "unpaired", isElsewhere(pair.a) || m_registry.byName(nameOf(pair.a)) ? pair.b : pair.a,
                [](const Status &) {});
        done(Done {});
    });
}

std::string Pairs::nameOf(MailboxId one) const
{
    const auto *mailbox = m_registry.mailbox(one);
    return mailbox ? mailbox->name : std::string();
}

bool Pairs::isElsewhere(MailboxId one) const
{
    const auto *mailbox = m_registry.mailbox(one);
    return mailbox && mailbox->isRemote();
}

/// `then` goes on when the machine of the other has agreed, which it is not asked about if it is this one.
void Pairs::agree(MailboxId one, MailboxId other, Act act, Role role, Answer done, std::function<void(Answer)> then)
{
    if (isElsewhere(one) || !isElsewhere(other))
        return then(std::move(done));
    m_counterpart(one, other, act, role, [done = std::move(done), then = std::move(then)](const Status &agreed) {
        if (!agreed)
            return done(agreed.error());
        then(done);
    });
}

std::vector<Pair> Pairs::ofMachine(const std::string &machine) const
{
    const auto isOf = [&](MailboxId one) { return isElsewhere(one) && m_registry.mailbox(one)->machine == machine; };
    std::vector<Pair> all;
    for (const auto &pair : m_table.all()) {
        if (isOf(pair.a) || isOf(pair.b))
            all.push_back(pair);
    }
    return all;
}

Role Pairs::roleOf(MailboxId one) const
{
    const auto *pair = m_table.pairOf(one);
    return pair ? pair->roleOf(one) : Role::None;
}

std::string Pairs::duties(MailboxId one) const
{
    const auto *pair = m_table.pairOf(one);
    return pair ? pair_texts::duties(pair->roleOf(one), nameOf(pair->partnerOf(one))).english() : std::string();
}

Json Pairs::pairJson(const Pair &pair, MailboxId one) const
{
    const auto role = wireName(pair.roleOf(one));
    Json json {{"state", pair.isPair() ? "paired" : "invited"}, {"with", nameOf(pair.partnerOf(one))},
        {"role", role.empty() ? Json() : Json(role)}};
    if (pair.isPair())
        putPhrase(json, "note", pair_texts::duties(pair.roleOf(one), nameOf(pair.partnerOf(one))));
    return json;
}

/// Each change tells another model, which costs its user a turn.
Status Pairs::checkRate(MailboxId one)
{
    const auto wait = m_changes.take(one, mostChangesAMinute);
    if (wait.count() == 0)
        return Done {};
    return Error {Reason::RateLimited, phrase("That is more than 20 changes of pairs in a minute."),
        phrase("Nothing was changed; try again in %1 s.", wait.count()), {}};
}

void Pairs::invite(MailboxId one, const std::string &name, Role role, Answer done, bool isAgreed)
{
    auto address = parseAddress(name);
    auto found = address ? m_registry.resolve(*address) : Result<MailboxId>(address.error());
    if (!found)
        return done(found.error());
    const auto other = *found;
    if (auto allowed = isAgreed ? Status(Done {}) : checkRate(one); !allowed)
        return done(allowed.error());
    if (other == one)
        return done(Error {Reason::BadParams, phrase("A session cannot pair with itself."),
            phrase("See who is there: mesh list"), {}});
    const auto *mailbox = m_registry.mailbox(other);
    if (other == m_registry.human().id || nameAtHome(mailbox->name) == humanName)
        return done(Error {Reason::BadParams, phrase("Sessions pair with sessions, not with a person."),
            phrase("See who is there: mesh list"), {}});
    if (const auto *pair = m_table.pairOf(one))
        return done(pair->has(other)
                ? Error {Reason::AlreadyPaired, phrase("You are paired with %1 already.", name),
                    phrase("To take a role: mesh grip, or mesh guard"), {}}
                : Error {Reason::AlreadyPaired, phrase("This session is paired with %1.", nameOf(pair->partnerOf(one))),
                    phrase("One pair a session: first mesh unpair"), {}});
    if (const auto *invitation = m_table.invitation(other, one))
        return accept(*invitation, role, std::move(done), false);
    if (!m_registry.ofMailbox(other) && !mailbox->reachable)
        return done(Error {Reason::UnknownTarget, phrase("%1 is not there now.", nameOf(other)),
            phrase("Pair when it is back, or write to it: mesh send %1 <text>", nameOf(other)), {}});
    if (const auto *pair = m_table.pairOf(other))
        return done(Error {Reason::AlreadyPaired,
            phrase("%1 is paired with %2 already.", nameOf(other), nameOf(pair->partnerOf(other))),
            phrase("One pair a session: it has to leave that one first (mesh unpair)"), {}});
    if (const auto *already = m_table.invitation(one, other); already && role == Role::None)
        return done(pairJson(*already, one));
    const auto configured = m_config.get("pair_role");
    if (role == Role::None && configured.is_string())
        role = configured == "grip" ? Role::Grip : Role::Guard;
    if (!isAgreed)
        return agree(one, other, Act::Invite, role, std::move(done),
            [this, one, name, role](Answer agreed) { invite(one, name, role, std::move(agreed), true); });
    Pair invitation {one, other, role == Role::Grip ? one : role == Role::Guard ? other : 0, m_clock(), 0};
    m_table.put(invitation);
    store(invitation, "invited", one, [this, invitation, done = std::move(done)](const Status &stored) {
        if (!stored) {
            if (m_table.holds(invitation))
                m_table.remove(invitation);
            return done(stored.error());
        }
        m_postOffice.tell(
            invitation.b, pair_texts::invitation(nameOf(invitation.a), opposite(invitation.roleOf(invitation.a))));
        done(pairJson(invitation, invitation.a));
    });
}

void Pairs::accept(MailboxId one, MailboxId inviter, Role role, Answer done)
{
    if (const auto *invitation = m_table.invitation(inviter, one))
        return accept(*invitation, role, std::move(done), true);
    done(Error {Reason::NotPaired, phrase("%1 does not invite any more.", nameOf(inviter)),
        phrase("Invite it: mesh pair <name>"), {}});
}

void Pairs::accept(Pair pair, Role accepterTakes, Answer done, bool isAgreed)
{
    const auto inviterWants = pair.roleOf(pair.a);
    if (accepterTakes != Role::None && inviterWants == accepterTakes)
        return done(Error {Reason::WrongRole,
            phrase("%1 wants to be %2 itself; two cannot be the same.", nameOf(pair.a), wireName(inviterWants)),
            phrase("Take the other role: mesh %1", wireName(opposite(inviterWants))), {}});
    if (accepterTakes != Role::None)
        pair.grip = accepterTakes == Role::Grip ? pair.b : pair.a;
    if (const auto *busy = m_table.pairOf(pair.a); busy && !busy->has(pair.b))
        return done(
            Error {Reason::AlreadyPaired, phrase("%1 has paired with another meanwhile.", nameOf(pair.a)), {}, {}});
    if (!isAgreed)
        return agree(pair.b, pair.a, Act::Accept, accepterTakes, std::move(done),
            [this, one = pair.b, inviter = pair.a, accepterTakes](
                Answer agreed) { accept(one, inviter, accepterTakes, std::move(agreed)); });
    const auto before = *m_table.invitation(pair.a, pair.b);
    pair.acceptedAt = m_clock();
    m_table.put(pair);
    store(pair, "paired", pair.b, [this, pair, before, done = std::move(done)](const Status &stored) {
        if (!m_table.holds(pair)) // One of the two has left meanwhile.
            return done(stored ? notPaired() : stored.error());
        if (!stored) {
            m_table.put(before);
            return done(stored.error());
        }
        show(pair.a);
        show(pair.b);
        m_postOffice.tell(pair.a, nameOf(pair.b) + " has accepted: you are a pair. " + duties(pair.a));
        m_postOffice.tell(pair.b, "You are a pair with " + nameOf(pair.a) + ". " + duties(pair.b));
        // What else was invited is void: one pair a session.
        std::vector<Pair> others;
        for (const auto one : {pair.a, pair.b}) {
            for (const auto &list : {m_table.invitationsTo(one), m_table.invitationsFrom(one)})
                others.insert(others.end(), list.begin(), list.end());
        }
        erase(others, "invitation_void", pair.b, [](const Status &) {});
        done(pairJson(pair, pair.b));
    });
}

void Pairs::takeRole(MailboxId one, Role role, Answer done, bool isAgreed)
{
    const auto *pair = m_table.pairOf(one);
    if (!pair) {
        const auto invitations = m_table.invitationsTo(one);
        if (invitations.size() == 1)
            return accept(invitations.front(), role, std::move(done), false);
        if (invitations.empty())
            return done(notPaired());
        Error error {Reason::AmbiguousTarget, phrase("More than one session invites you."),
            phrase("Say which: mesh pair <name>"), {}};
        for (const auto &invitation : invitations)
            error.candidates.push_back(nameOf(invitation.a));
        return done(error);
    }
    const auto has = pair->roleOf(one);
    if (has == role)
        return done(pairJson(*pair, one));
    const auto partner = nameOf(pair->partnerOf(one));
    if (has != Role::None)
        return done(Error {Reason::WrongRole, phrase("%1 is %2, and two cannot be the same.", partner, wireName(role)),
            role == Role::Grip ? phrase("Ask for it: mesh steer <text> (Grip gives it by: mesh handover)")
                               : phrase("Give yours away: mesh handover"),
            {}});
    if (!isAgreed)
        return agree(one, pair->partnerOf(one), Act::TakeRole, role, std::move(done),
            [this, one, role](Answer agreed) { takeRole(one, role, std::move(agreed), true); });
    auto changedPair = *pair;
    changedPair.grip = role == Role::Grip ? one : pair->partnerOf(one);
    change(changedPair, "role", one, [this, changedPair, one, done = std::move(done)](const Status &stored) {
        if (!stored)
            return done(stored.error());
        const auto other = changedPair.partnerOf(one);
        m_postOffice.tell(other, nameOf(one) + " has taken its role in your pair. " + duties(other));
        m_postOffice.tell(one, "You have a role in your pair. " + duties(one));
        done(pairJson(changedPair, one));
    });
}

void Pairs::leave(MailboxId one, Answer done)
{
    std::vector<Pair> gone;
    Json left;
    Json declined = Json::array();
    Json withdrawn = Json::array();
    if (const auto *pair = m_table.pairOf(one)) {
        gone.push_back(*pair);
        left = nameOf(pair->partnerOf(one));
    } else {
        for (const auto &invitation : m_table.invitationsTo(one)) {
            gone.push_back(invitation);
            declined.push_back(nameOf(invitation.a));
        }
        for (const auto &invitation : m_table.invitationsFrom(one)) {
            gone.push_back(invitation);
            withdrawn.push_back(nameOf(invitation.b));
        }
    }
    if (gone.empty())
        return done(notPaired());
    erase(gone, "unpaired", one, [=, done = std::move(done)](const Status &stored) {
        done(stored ? Result<Json>(Json {{"left", left}, {"declined", declined}, {"withdrawn", withdrawn}})
                    : Result<Json>(stored.error()));
    });
}

void Pairs::handOver(MailboxId one, Answer done, bool isAgreed)
{
    const auto *pair = m_table.pairOf(one);
    if (!pair)
        return done(notPaired());
    if (auto allowed = isAgreed ? Status(Done {}) : checkRate(one); !allowed)
        return done(allowed.error());
    if (pair->roleOf(one) != Role::Grip)
        return done(Error {Reason::WrongRole, phrase("Only Grip hands its role over, and you are not Grip."),
            phrase("Ask for it: mesh intercept <why>"), {}});
    const auto partner = pair->partnerOf(one);
    if (!isAgreed)
        return agree(one, partner, Act::HandOver, Role::None, std::move(done),
            [this, one](Answer agreed) { handOver(one, std::move(agreed), true); });
    auto changedPair = *pair;
    changedPair.grip = partner;
    change(
        changedPair, "handover", one, [this, changedPair, one, partner, done = std::move(done)](const Status &stored) {
            if (!stored)
                return done(stored.error());
            m_postOffice.tell(partner, nameOf(one) + " has handed over. " + duties(partner));
            m_postOffice.tell(one, "You have handed over. " + duties(one));
            done(pairJson(changedPair, one));
        });
}

void Pairs::swap(MailboxId guard, std::function<void(const Status &)> done)
{
    auto pair = *m_table.pairOf(guard);
    pair.grip = guard;
    change(pair, "swapped", guard, std::move(done));
}

} // namespace mesh
