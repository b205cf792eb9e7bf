// SPDX-License-Identifier: MIT
#include "delivery/post_office.h"

#include "config/config.h"
#include "protocol/ids.h"
#include "protocol/names.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr Millis dayMillis = 86'400'000;

std::string sizeText(std::int64_t bytes)
{
    return bytes >= 1'000'000 ? std::to_string(bytes / 1'000'000) + " MB" : std::to_string(bytes / 1'000) + " kB";
}

} // namespace

PostOffice::PostOffice(Registry &registry, Store &store, const Config &config, std::function<Millis()> clock)
    : m_registry(registry)
    , m_store(store)
    , m_config(config)
    , m_clock(std::move(clock))
{
    m_expiry.setSingleShot(true);
    m_expiry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_expiry, &QTimer::timeout, this, &PostOffice::expire);
}

Result<std::vector<messages::Recipient>> PostOffice::recipients(MailboxId sender, const Envelope &envelope) const
{
    std::vector<messages::Recipient> to;
    if (envelope.kind == Kind::Broadcast) {
        for (const auto *session : m_registry.sessions()) {
            if (session->live() && session->mailbox != sender)
                to.push_back({session->mailbox, session->id, true});
        }
        return to;
    }
    auto address = parseAddress(envelope.to);
    if (!address)
        return Error {Reason::UnknownTarget, address.error().message, "See who is there: mesh list", {}};
    auto mailbox = m_registry.resolve(*address);
    if (!mailbox)
        return mailbox.error();
    const auto *session = m_registry.ofMailbox(*mailbox);
    const bool human = *mailbox == m_registry.human().id;
    to.push_back({*mailbox, session ? session->id : std::string(), session || human});
    return to;
}

Status PostOffice::checkLimits(MailboxId sender, const Envelope &envelope)
{
    const bool toAll = envelope.kind == Kind::Broadcast;
    const auto limit = m_config.integer(toAll ? "broadcast_limit_bytes" : "direct_limit_bytes");
    const auto size = static_cast<std::int64_t>(envelope.body.size());
    if (size > limit)
        return Error {Reason::TooLarge,
            "The text has " + sizeText(size) + "; a " + (toAll ? "broadcast" : "message") + " can have "
                + sizeText(limit) + ".",
            "Put it into a file and send its path, or send it in parts.", {}};
    const auto most = m_config.integer(toAll ? "broadcasts_per_minute" : "directs_per_minute");
    const auto wait = (toAll ? m_broadcasts : m_directs).take(sender, static_cast<std::size_t>(most));
    if (wait.count() > 0)
        return Error {Reason::RateLimited,
            "That was more than " + std::to_string(most) + (toAll ? " broadcasts" : " messages") + " in a minute.",
            "Nothing was sent; try again in " + std::to_string(wait.count()) + " s.", {}};
    return Done {};
}

void PostOffice::send(MailboxId sender, Envelope envelope, std::function<void(Result<Sent>)> done)
{
    const auto *from = m_registry.mailbox(sender);
    auto to = recipients(sender, envelope);
    if (!to)
        return done(to.error());
    if (auto allowed = checkLimits(sender, envelope); !allowed)
        return done(allowed.error());
    envelope.from = from->name;
    envelope.to
        = envelope.kind == Kind::Broadcast ? std::string(broadcastName) : m_registry.mailbox(to->front().mailbox)->name;
    store(sender, std::move(envelope), std::move(*to), std::move(done));
}

void PostOffice::reply(
    MailboxId sender, const std::string &message, Envelope envelope, std::function<void(Result<Sent>)> done)
{
    m_store.read<MessageRow>(
        [message, sender](Database &db) {
            auto row = messages::find(db, message);
            if (!messages::concerns(db, row.seq, sender))
                throw Refused({Reason::UnknownMessage, "The message \"" + message + "\" is not one of yours.",
                    "See: mesh inbox --all", {}});
            return row;
        },
        [this, sender, envelope = std::move(envelope), done = std::move(done)](Result<MessageRow> row) mutable {
            if (!row)
                return done(row.error());
            if (row->kind == wireName(Kind::Notice))
                return done(Error {
                    Reason::UnknownTarget, "That was a notice of the mesh itself; nobody reads an answer.", {}, {}});
            envelope.to = row->from;
            envelope.replyTo = row->id;
            send(sender, std::move(envelope), std::move(done));
        });
}

void PostOffice::store(
    MailboxId sender, Envelope envelope, std::vector<messages::Recipient> to, std::function<void(Result<Sent>)> done)
{
    const auto now = m_clock();
    if (envelope.id.empty())
        envelope.id = newUuid();
    envelope.ts = toIso(now);
    const auto weight = envelope.body.size() * 2 + to.size() * 64;
    auto insert = std::make_shared<messages::Insert>(
        messages::Insert {std::move(envelope), sender, to, toIso(now + m_config.integer("mailbox_days") * dayMillis)});
    m_store.write<messages::Inserted>([insert](Transaction &tx) { return messages::insert(tx, std::move(*insert)); },
        [this, to = std::move(to), done = std::move(done)](Result<messages::Inserted> stored) {
            if (!stored)
                return done(stored.error());
            const auto &row = stored->row;
            done(Sent {row.id, row.seq, row.to, stored->state, to.size(), stored->duplicate});
            if (stored->duplicate)
                return;
            bool waits = false;
            const auto delivery = makeDelivery(std::move(stored->row));
            for (const auto &recipient : to) {
                m_registry.addWaiting(recipient.mailbox, 1);
                waits = waits || !recipient.live;
                if (recipient.live)
                    Q_EMIT delivered(recipient.mailbox, delivery);
            }
            announce(stored->changes);
            if (waits && !m_expiry.isActive())
                scheduleExpiry();
        },
        weight);
}

void PostOffice::deliverWaiting(const Session &session, std::function<void(const Status &)> done)
{
    m_store.write<std::vector<StateChange>>(
        [mailbox = session.mailbox, id = session.id, now = toIso(m_clock())](
            Transaction &tx) { return messages::deliverWaiting(tx, mailbox, id, now); },
        [this, done = std::move(done)](Result<std::vector<StateChange>> changes) {
            if (changes)
                announce(*changes);
            done(changes ? Status(Done {}) : Status(changes.error()));
        });
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
        if (const auto *mailbox = change.settles ? m_registry.mailboxByName(change.recipient) : nullptr)
            m_registry.addWaiting(mailbox->id, -1);
        Q_EMIT stateChanged(change);
    }
}

void PostOffice::scheduleExpiry()
{
    m_store.read<std::optional<std::string>>(messages::nextExpiry, [this](Result<std::optional<std::string>> next) {
        if (!next || !*next)
            return m_expiry.stop();
        const auto at = fromIso(**next).value_or(0);
        m_expiry.start(std::chrono::milliseconds(std::clamp<Millis>(at - m_clock(), 0, dayMillis)));
    });
}

void PostOffice::expire()
{
    m_store.write<std::vector<StateChange>>(
        [now = toIso(m_clock())](Transaction &tx) { return messages::expire(tx, now); },
        [this](Result<std::vector<StateChange>> changes) {
            if (changes) {
                announce(*changes);
                for (const auto &change : *changes)
                    tellSender(change);
            }
            scheduleExpiry();
        });
}

void PostOffice::tellSender(const StateChange &change)
{
    const auto *sender = m_registry.mailbox(change.sender);
    if (!sender)
        return;
    Envelope notice;
    notice.kind = Kind::Notice;
    notice.from = meshName;
    notice.to = sender->name;
    notice.replyTo = change.messageId;
    notice.body = "Your message #" + shortId(change.seq) + " to " + change.recipient + " " + change.state
        + (change.reason.empty() ? std::string() : ": " + change.reason) + ".";
    const auto *session = m_registry.ofMailbox(sender->id);
    const bool live = session || sender->id == m_registry.human().id;
    store(
        0, std::move(notice), {{sender->id, session ? session->id : std::string(), live}}, [](const Result<Sent> &) {});
}

} // namespace mesh
