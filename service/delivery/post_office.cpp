// SPDX-License-Identifier: MIT
#include "delivery/post_office.h"

#include "approvals/screening.h"
#include "config/config.h"
#include "delivery/loop_brakes.h"
#include "delivery/state_changes.h"
#include "protocol/ids.h"
#include "protocol/names.h"
#include "protocol/phrase_json.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>
#include <map>

namespace mesh {
namespace {

constexpr Millis hourMillis = 3'600'000;

/// All digits: a text can be one byte too long.
std::string digits(std::int64_t bytes)
{
    auto text = std::to_string(bytes);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

} // namespace

Json toJson(const Sent &sent)
{
    Json json {{"id", sent.id}, {"short", shortId(sent.seq)}, {"to", sent.to}, {"state", sent.state}};
    if (sent.to == broadcastName)
        json["recipients"] = sent.recipients;
    if (sent.duplicate)
        json["duplicate"] = true;
    if (!sent.reason.empty())
        putPhrase(json, "reason", sent.reason);
    if (!sent.waits.empty())
        json["waits"] = sent.waits;
    return json;
}

PostOffice::PostOffice(Registry &registry, Store &store, const Config &config, Screening &screening, LoopBrakes &brakes,
    std::function<Millis()> clock)
    : m_registry(registry)
    , m_store(store)
    , m_config(config)
    , m_screening(screening)
    , m_brakes(brakes)
    , m_clock(std::move(clock))
    , m_expiry(store, messages::nextExpiry, m_clock, this)
{
    connect(&m_expiry, &DueTimer::due, this, &PostOffice::expire);
    connect(&m_registry, &Registry::left, this, [this](const Session &session) { startExpiry(session.mailbox); });
}

/// The session that a message for this mailbox is brought to now.
const Session *PostOffice::reader(MailboxId mailbox) const
{
    return isPaused() ? nullptr : m_registry.ofMailbox(mailbox);
}

bool PostOffice::isPaused() const
{
    return m_config.flag("pause_deliveries");
}

std::string PostOffice::waitsFor(const messages::Inserted &stored, const std::vector<messages::Recipient> &to) const
{
    if (stored.state != state::stored || stored.duplicate || to.size() != 1 || stored.row.to == broadcastName)
        return {};
    const auto *mailbox = m_registry.mailbox(to.front().mailbox);
    if (mailbox && mailbox->isRemote())
        return mailbox->reachable || nameAtHome(mailbox->name) == humanName ? "on_the_way" : "away";
    return isPaused() && m_registry.ofMailbox(to.front().mailbox) ? "paused" : "away";
}

/// Where a message for it goes now.
messages::Recipient PostOffice::recipient(MailboxId mailbox) const
{
    // While older ones are on their way it waits behind them, so that they keep their order.
    if (const auto found = m_handOvers.find(mailbox); found != m_handOvers.end()) {
        found->second->moreCame = true;
        return {mailbox, {}, false, {}};
    }
    if (const auto *known = m_registry.mailbox(mailbox); known && known->isRemote())
        return {mailbox, {}, false, known->machine};
    const auto *session = reader(mailbox);
    return {mailbox, session ? session->id : std::string(), session || mailbox == m_registry.human().id, {}};
}

Result<std::vector<messages::Recipient>> PostOffice::recipients(MailboxId sender, const Envelope &envelope) const
{
    std::vector<messages::Recipient> to;
    if (envelope.kind == Kind::Broadcast) {
        for (const auto *session : m_registry.sessions()) {
            if (session->live() && session->mailbox != sender)
                to.push_back(recipient(session->mailbox));
        }
        for (const auto *mailbox : m_registry.mailboxes()) {
            if (mailbox->reachable)
                to.push_back(recipient(mailbox->id));
        }
        return to;
    }
    auto address = parseAddress(envelope.to);
    if (!address)
        return Error {Reason::UnknownTarget, address.error().message, phrase("See who is there: mesh list"), {}};
    auto mailbox = m_registry.resolve(*address);
    if (!mailbox)
        return mailbox.error();
    to.push_back(recipient(*mailbox));
    return to;
}

Status PostOffice::checkSize(const Envelope &envelope) const
{
    const bool toAll = envelope.kind == Kind::Broadcast;
    const auto limit = m_config.integer(toAll ? "broadcast_limit_bytes" : "direct_limit_bytes");
    const auto size = static_cast<std::int64_t>(envelope.body.size());
    if (size > limit)
        return Error {Reason::TooLarge,
            toAll ? phrase("The text has %1 bytes; a broadcast can have %2 bytes.", digits(size), digits(limit))
                  : phrase("The text has %1 bytes; a message can have %2 bytes.", digits(size), digits(limit)),
            phrase("Put it into a file and send its path, or send it in parts."), {}};
    return Done {};
}

Status PostOffice::checkRate(MailboxId sender, const Envelope &envelope)
{
    const bool toAll = envelope.kind == Kind::Broadcast;
    const auto most = m_config.integer(toAll ? "broadcasts_per_minute" : "directs_per_minute");
    const auto wait = (toAll ? m_broadcasts : m_directs).take(sender, static_cast<std::size_t>(most));
    if (wait.count() > 0)
        return Error {Reason::RateLimited,
            toAll ? countPhrase("That was more than %n broadcast(s) in a minute.", most)
                  : countPhrase("That was more than %n message(s) in a minute.", most),
            phrase("Nothing was sent; try again in %1 s.", wait.count()), {}};
    return Done {};
}

void PostOffice::send(Sender sender, Envelope envelope, std::function<void(Result<Sent>)> done)
{
    const auto *from = m_registry.mailbox(sender.mailbox);
    auto to = recipients(sender.mailbox, envelope);
    if (!to)
        return done(to.error());
    auto allowed = checkSize(envelope);
    if (allowed)
        allowed = checkRate(sender.mailbox, envelope);
    if (!allowed)
        return done(allowed.error());
    envelope.from = from->name;
    if (envelope.id.empty())
        envelope.id = newMessageId();
    envelope.to
        = envelope.kind == Kind::Broadcast ? std::string(broadcastName) : m_registry.mailbox(to->front().mailbox)->name;
    screen({sender.mailbox, std::move(envelope), std::move(*to), sender.isPerson}, std::move(done));
}

void PostOffice::receive(
    MailboxId sender, Envelope envelope, const std::vector<MailboxId> &to, std::function<void(Result<Sent>)> done)
{
    const bool toAll = envelope.kind == Kind::Broadcast;
    if (auto fits = checkSize(envelope); !fits)
        return done(fits.error());
    envelope.from = m_registry.mailbox(sender)->name;
    envelope.to = toAll ? std::string(broadcastName) : m_registry.mailbox(to.front())->name;
    std::vector<messages::Recipient> recipients;
    for (const auto mailbox : to)
        recipients.push_back(recipient(mailbox));
    screen({sender, std::move(envelope), std::move(recipients), false}, std::move(done));
}

void PostOffice::screen(Screening::Asked asked, std::function<void(Result<Sent>)> done)
{
    m_screening.screen(std::move(asked), [this, done = std::move(done)](Result<messages::Insert> passed) {
        if (!passed)
            return done(passed.error());
        for (auto &one : passed->recipients) // While a long text was judged somebody may have come or gone.
            one = recipient(one.mailbox);
        store(std::move(*passed), done);
    });
}

void PostOffice::reply(
    Sender sender, const std::string &message, Envelope envelope, std::function<void(Result<Sent>)> done)
{
    m_store.read<MessageRow>(
        [message, mailbox = sender.mailbox](Database &db) { return messages::find(db, message, {mailbox}); },
        [this, sender, envelope = std::move(envelope), done = std::move(done)](Result<MessageRow> row) mutable {
            if (!row)
                return done(row.error());
            if (row->kind == wireName(Kind::Notice))
                return done(Error {Reason::UnknownTarget,
                    phrase("That was a notice of the mesh itself; nobody reads an answer."), {}, {}});
            // By its sender, who may be called otherwise by now.
            const auto *asker = m_registry.mailbox(messages::mailboxFromOrigin(row->origin));
            if (asker && asker->isRemote() && m_registry.machineName(asker->machine).empty())
                return done(Error {Reason::UnknownTarget,
                    phrase("The machine that this came from (%1) is not paired with this one any more.", row->from), {},
                    {}});
            envelope.to = asker ? m_registry.addressOf(*asker) : row->from;
            envelope.replyTo = row->id;
            send(sender, std::move(envelope), std::move(done));
        });
}

void PostOffice::store(messages::Insert insert, std::function<void(Result<Sent>)> done)
{
    const auto now = m_clock();
    auto &envelope = insert.envelope;
    envelope.ts = toIso(now);
    insert.expiresAt = mailExpiry();
    insert.terms = {m_box, recipient(m_registry.human().id),
        toIso(now + m_config.integer("approval_expiry_hours") * hourMillis), m_config.integer("max_hops")};
    // The row and one line for all files; with each recipient a row, and a note that this line is to be written.
    const auto weight = envelope.body.size() * 2 + insert.recipients.size() * 128;
    auto to = insert.recipients;
    const auto sender = insert.sender;
    auto id = envelope.id;
    m_store.write<messages::Inserted>(
        [insert = std::move(insert)](Transaction &tx) { return messages::insert(tx, insert); },
        [this, sender, id = std::move(id), to = std::move(to), done = std::move(done)](
            Result<messages::Inserted> stored) {
            if (!stored) {
                m_screening.unsent(sender, to.size() == 1 ? to.front().mailbox : MailboxId {0}, id);
                return done(stored.error());
            }
            const auto &row = stored->row;
            done(Sent {row.id, row.seq, row.to, stored->state, to.size(), stored->duplicate, stored->reason,
                waitsFor(*stored, to)});
            if (stored->duplicate)
                return;
            if (stored->state == state::held) {
                Q_EMIT held(row);
                announce(stored->changes);
                return tellAll(std::move(stored->notices));
            }
            publish(std::move(*stored), to);
            if (std::any_of(to.begin(), to.end(), [](const auto &one) { return !one.live; }))
                m_expiry.lookUnlessRunning();
        },
        weight);
}

void PostOffice::tellAll(std::vector<messages::Notice> notices)
{
    for (auto &notice : notices)
        publish(std::move(notice.message), {notice.to});
    m_expiry.lookUnlessRunning();
}

void PostOffice::publish(std::vector<StateChange> changes, std::vector<messages::Notice> notices)
{
    announce(changes);
    tellAll(std::move(notices));
}

void PostOffice::publish(held::Decided decided)
{
    if (const auto &row = decided.message.row; row.seq != 0) {
        // A person has looked: for both sides the chain begins anew.
        m_brakes.personBegins(messages::mailboxFromOrigin(row.origin));
        for (const auto &one : decided.to)
            m_brakes.personBegins(one.mailbox);
        publish(std::move(decided.message), decided.to);
    }
    announce(decided.changes);
    tellAll(std::move(decided.notices));
}

void PostOffice::tell(MailboxId reader, const std::string &body)
{
    tell(reader, body, {});
}

void PostOffice::tell(MailboxId reader, const std::string &body, const std::string &about)
{
    if (m_registry.mailbox(reader)->isRemote()) // Its own machine tells it.
        return;
    const auto now = m_clock();
    m_store.write<messages::Notice>(
        [body, about, name = m_registry.mailbox(reader)->name, to = recipient(reader), at = toIso(now),
            expires = mailExpiry()](
            Transaction &tx) { return messages::notice(tx, name, to, body, about, at, expires); },
        [this](Result<messages::Notice> notice) {
            if (notice)
                tellAll({std::move(*notice)});
        });
}

void PostOffice::tellHuman(const std::string &body)
{
    tell(m_registry.human().id, body);
}

void PostOffice::tellHumanOf(const std::string &about, const std::string &body)
{
    tell(m_registry.human().id, body, about);
}

void PostOffice::handed(MailboxId reader, const MessageRow &row)
{
    if (row.kind != wireName(Kind::Notice)) // Nobody answers those.
        m_brakes.handed(reader, row.id, row.trace, row.hops);
}

void PostOffice::personBegins(MailboxId reader)
{
    m_brakes.personBegins(reader);
}

void PostOffice::publish(messages::Inserted stored, const std::vector<messages::Recipient> &to)
{
    const auto delivery = makeDelivery(std::move(stored.row));
    const auto &row = *delivery.row;
    Q_EMIT passed(row);
    std::map<std::string, std::vector<std::string>> elsewhere;
    for (const auto &one : to) {
        m_registry.addWaiting(one.mailbox, 1);
        if (!one.machine.empty()) { // Its own machine hands it over, and counts its hops.
            elsewhere[one.machine].push_back(nameAtHome(m_registry.mailbox(one.mailbox)->name));
            continue;
        }
        // A Claude Code has it before it when a hook has handed it over; of others only this much is known.
        const auto *session = m_registry.ofMailbox(one.mailbox);
        if (!session || session->kind != claudeKind)
            handed(one.mailbox, row);
        // Also when somebody has come meanwhile, who may have looked before it was there.
        if (one.live || reader(one.mailbox))
            Q_EMIT delivered(one.mailbox, delivery);
    }
    announce(stored.changes);
    for (const auto &[machine, names] : elsewhere)
        Q_EMIT outgoing(machine, delivery, names);
}

void PostOffice::markShown(
    MailboxId mailbox, std::vector<std::int64_t> seqs, std::function<void(Result<std::size_t>)> done)
{
    m_store.write<std::vector<StateChange>>(
        [mailbox, seqs = std::move(seqs), now = toIso(m_clock())](
            Transaction &tx) { return messages::markShown(tx, mailbox, seqs, now); },
        [this, done = std::move(done)](Result<std::vector<StateChange>> changes) {
            if (!changes)
                return done(changes.error());
            done(changes->size());
            announce(*changes);
        });
}

void PostOffice::announce(const std::vector<StateChange> &changes)
{
    for (const auto &change : changes) {
        if (const auto *mailbox = change.settles ? m_registry.mailboxByName(change.recipient) : nullptr) {
            m_registry.addWaiting(mailbox->id, -1);
            m_screening.seen(change.sender, mailbox->id, change.messageId);
            // Of another machine's session that machine knows whether a person is at work there.
            if (change.state == state::shown && change.sender != 0 && !mailbox->isRemote())
                m_brakes.handed(mailbox->id, change.messageId, change.trace, change.hops);
        }
        Q_EMIT stateChanged(change);
    }
}

messages::Present PostOffice::present() const
{
    const auto &human = m_registry.human();
    messages::Present present;
    present.emplace(human.id, recipient(human.id));
    for (const auto *session : m_registry.sessions()) {
        if (reader(session->mailbox))
            present.emplace(session->mailbox, recipient(session->mailbox));
    }
    for (const auto *mailbox : m_registry.mailboxes()) {
        if (mailbox->isRemote())
            present.emplace(mailbox->id, recipient(mailbox->id));
    }
    return present;
}

} // namespace mesh
