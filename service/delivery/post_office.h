// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "delivery/message_store.h"
#include "delivery/rate_limit.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <string>
#include <vector>

namespace mesh {

class Config;
class Registry;
class Store;

/// What the sender is told once the message is on disk.
struct Sent {
    std::string id;
    std::int64_t seq = 0;
    std::string to;
    std::string state;
    std::size_t recipients = 0;
    bool duplicate = false;
};

/// Takes messages and brings them into the queues of those they are for. On the event loop; everything it changes is on
/// disk before anybody hears of it.
class PostOffice : public QObject
{
    Q_OBJECT
public:
    PostOffice(Registry &registry, Store &store, const Config &config, std::function<Millis()> clock);

    /// Stamps, checks limits and targets, stores; `done` comes after the sync. Errors: UnknownTarget, AmbiguousTarget,
    /// TooLarge, RateLimited, DiskFull, StorageFailed.
    void send(MailboxId sender, Envelope envelope, std::function<void(Result<Sent>)> done);
    /// An answer to a message by any of its ids, to whoever sent it.
    void reply(MailboxId sender, const std::string &message, Envelope envelope, std::function<void(Result<Sent>)> done);
    /// What waits for a mailbox becomes its live session's. `done` comes after the sync.
    void deliverWaiting(const Session &session, std::function<void(const Status &)> done);
    /// The reader of a mailbox has these now.
    void markShown(MailboxId mailbox, std::vector<std::int64_t> seqs, std::function<void(Result<std::size_t>)> done);
    /// Sets the one timer to when the next waiting message expires; call it once the store is open.
    void scheduleExpiry();
    bool holdsMessages() const { return m_expiry.isActive(); } ///< Something waits for a session that is not there.

Q_SIGNALS:
    /// A message is in the queue of a live mailbox (and, for a session, in its inbound file).
    void delivered(mesh::MailboxId mailbox, const mesh::Delivery &delivery);
    void stateChanged(const mesh::StateChange &change);

private:
    Result<std::vector<messages::Recipient>> recipients(MailboxId sender, const Envelope &envelope) const;
    Status checkLimits(MailboxId sender, const Envelope &envelope);
    void store(MailboxId sender, Envelope envelope, std::vector<messages::Recipient> to,
        std::function<void(Result<Sent>)> done);
    void announce(const std::vector<StateChange> &changes);
    void expire();
    void tellSender(const StateChange &change);

    Registry &m_registry;
    Store &m_store;
    const Config &m_config;
    std::function<Millis()> m_clock;
    RateLimit m_directs;
    RateLimit m_broadcasts;
    QTimer m_expiry;
};

} // namespace mesh
