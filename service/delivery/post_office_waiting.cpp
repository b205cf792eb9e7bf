// SPDX-License-Identifier: MIT
// What waits for its reader: handed over when somebody comes, ended when nobody does.
#include "config/config.h"
#include "delivery/post_office.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr Millis dayMillis = 86'400'000;

/// A part of what waits for a mailbox, so that not all of it is in memory at once.
constexpr std::size_t partBytes = 4 << 20;
constexpr std::size_t partMessages = 4096;

} // namespace

std::string PostOffice::mailExpiry() const
{
    return toIso(m_clock() + m_config.integer("mailbox_days") * dayMillis);
}

void PostOffice::deliverWaiting(const Session &session, std::function<void(const Status &)> done)
{
    if (!reader(session.mailbox)) // It gets everything when deliveries go on.
        return done(Done {});
    auto handOver = std::make_shared<HandOver>();
    handOver->mailbox = session.mailbox;
    handOver->sessionId = session.id;
    handOver->done = std::move(done);
    m_handOvers[session.mailbox] = handOver; // One to a session that has left ends when its part is written.
    deliverPart(handOver, 0);
}

void PostOffice::deliverAllWaiting()
{
    for (const auto *session : m_registry.sessions()) {
        if (session->live())
            deliverWaiting(*session, [](const Status &) {});
    }
}

void PostOffice::deliverPart(const std::shared_ptr<HandOver> &handOver, std::int64_t after)
{
    messages::WaitingQuery wanted {handOver->mailbox, handOver->sessionId, toIso(m_clock()), after};
    if (!handOver->last) {
        wanted.bytes = partBytes;
        wanted.messages = partMessages;
    }
    // A guess: a thousand that come back to a few small messages each shall share syncs.
    constexpr std::int64_t usualSize = 4096;
    const auto waiting = m_registry.mailbox(handOver->mailbox)->waiting;
    const auto weight = std::min(partBytes, static_cast<std::size_t>(waiting * usualSize));
    handOver->moreCame = false;
    m_store.write<messages::WaitingPart>([wanted](Transaction &tx) { return messages::deliverWaiting(tx, wanted); },
        [this, handOver](Result<messages::WaitingPart> part) {
            if (part)
                return partDelivered(handOver, *part);
            if (const auto found = m_handOvers.find(handOver->mailbox);
                found != m_handOvers.end() && found->second == handOver)
                m_handOvers.erase(found);
            handOver->done(part.error());
        },
        weight);
}

void PostOffice::partDelivered(const std::shared_ptr<HandOver> &handOver, const messages::WaitingPart &part)
{
    announce(part.changes);
    const auto found = m_handOvers.find(handOver->mailbox);
    if (handOver->last || found == m_handOvers.end() || found->second != handOver)
        return handOver->done(Done {});
    const auto *session = m_registry.ofMailbox(handOver->mailbox);
    const bool there = session && session->id == handOver->sessionId;
    if (there && part.more)
        return deliverPart(handOver, part.last);
    m_handOvers.erase(found);
    if (!there || !handOver->moreCame)
        return handOver->done(Done {});
    // What has come meanwhile, in one part: later messages are written behind it.
    handOver->last = true;
    deliverPart(handOver, part.last);
}

void PostOffice::scheduleExpiry()
{
    // A service that was killed has seen nobody leave.
    for (const auto *mailbox : m_registry.mailboxes()) {
        // What waits for another machine has its end already, or is that machine's business.
        if (mailbox->waiting > 0 && mailbox->id != m_registry.human().id && !mailbox->isRemote())
            startExpiry(mailbox->id);
    }
    m_expiry.look();
}

void PostOffice::startExpiry(MailboxId mailbox)
{
    if (m_registry.ofMailbox(mailbox))
        return;
    m_store.write<int>([mailbox, at = mailExpiry()](Transaction &tx) { return messages::startExpiry(tx, mailbox, at); },
        [this, mailbox](Result<int> expiring) {
            if (!expiring)
                QTimer::singleShot(DueTimer::retryAfter, this, [this, mailbox] { startExpiry(mailbox); });
            else if (*expiring > 0)
                m_expiry.lookUnlessRunning();
        });
}

void PostOffice::expire()
{
    const auto now = m_clock();
    m_store.write<messages::Expired>([now = toIso(now), until = mailExpiry(), there = present()](
                                         Transaction &tx) { return messages::expire(tx, now, until, there); },
        [this](Result<messages::Expired> expired) {
            if (!expired)
                return m_expiry.retry();
            announce(expired->changes);
            for (auto &notice : expired->notices)
                publish(std::move(notice.message), {notice.to});
            m_expiry.look();
        });
}

} // namespace mesh
