// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/held_store.h"
#include "approvals/screening.h"
#include "delivery/message.h"
#include "delivery/message_store.h"
#include "delivery/rate_limit.h"
#include "delivery/waiting_mail.h"
#include "result.h"
#include "store/due_timer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace mesh {

class Config;
class HeldBox;
class LoopBrakes;
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
    Phrase reason; ///< Of a held one: why.
    /// Of one that is not delivered yet: what it waits for. `away`: its reader; `on_the_way`: the other machine's
    /// answer; `paused`: the person, who has paused deliveries.
    std::string waits = {};
};

/// As in the answer of `send` (docs/protocol.md).
Json toJson(const Sent &sent);

/// Takes messages and brings them into the queues of those they are for. On the event loop; everything it changes is on
/// disk before anybody hears of it.
class PostOffice : public QObject
{
    Q_OBJECT
public:
    PostOffice(Registry &registry, Store &store, const Config &config, Screening &screening, LoopBrakes &brakes,
        std::function<Millis()> clock);
    /// Before the first message is held; it outlives the store's threads.
    void setHeldBox(const HeldBox &box) { m_box = &box; }

    /// Who sends: `isPerson` when a person at this machine is known to, so that nobody has to confirm it.
    struct Sender {
        MailboxId mailbox = 0;
        bool isPerson = false;
    };
    /// Stamps, checks limits and targets, screens, stores; `done` comes after the sync. Errors: UnknownTarget,
    /// AmbiguousTarget, TooLarge, RateLimited, Duplicate, DiskFull, StorageFailed.
    void send(Sender sender, Envelope envelope, std::function<void(Result<Sent>)> done);
    /// An answer to a message by any of its ids, to whoever sent it.
    void reply(Sender sender, const std::string &message, Envelope envelope, std::function<void(Result<Sent>)> done);
    /// A message of another machine's session for sessions of this one, at least one. What a person has decided there
    /// counts for nothing here. Errors: TooLarge, RateLimited, Duplicate, DiskFull, StorageFailed.
    void receive(
        MailboxId sender, Envelope envelope, const std::vector<MailboxId> &to, std::function<void(Result<Sent>)> done);
    /// What became of messages elsewhere was stored, with what this machine's senders are told about it.
    void publish(std::vector<StateChange> changes, std::vector<messages::Notice> notices);
    /// A decision about a held message was stored: whom it concerns hears of it.
    void publish(held::Decided decided);
    /// A notice of the mesh, in our own words; what is foreign in it was gated (gatedLine). For sessions of this
    /// machine: others are told by theirs.
    void tell(MailboxId reader, const std::string &body);
    void tellHuman(const std::string &body);
    /// The same of what a tray shows by itself, by the id of the session or pairing that it is about: it does not tell
    /// of it twice.
    void tellHumanOf(const std::string &about, const std::string &body);
    /// A person has paused deliveries.
    bool isPaused() const;
    /// Where a message for anybody who is there goes now.
    messages::Present present() const;
    /// A model has this message before it now.
    void handed(MailboxId reader, const MessageRow &row);
    /// A person began a new turn in that session.
    void personBegins(MailboxId reader);
    /// What waits for a mailbox becomes its live session's, in parts. `done` comes after the sync of the last one.
    void deliverWaiting(const Session &session, std::function<void(const Status &)> done);
    /// The reader of a mailbox has these now.
    void markShown(MailboxId mailbox, std::vector<std::int64_t> seqs, std::function<void(Result<std::size_t>)> done);
    /// When a message that begins to wait now expires (ISO-8601).
    std::string mailExpiry() const;
    /// Deliveries were paused and are not any more: everybody who is there gets what waits.
    void deliverAllWaiting();
    /// From now on what waits expires; call it once the registry is complete.
    void scheduleExpiry();

Q_SIGNALS:
    /// A message is in the queue of a live mailbox (and, for a session, about to be in its inbound file).
    void delivered(mesh::MailboxId mailbox, const mesh::Delivery &delivery);
    void stateChanged(const mesh::StateChange &change);
    /// A message for these sessions of another machine is on disk (`outbox`).
    void outgoing(const std::string &machine, const mesh::Delivery &delivery, const std::vector<std::string> &to);
    /// A message waits for a person.
    void held(const mesh::MessageRow &row);
    /// A message was stored for its recipients.
    void passed(const mesh::MessageRow &row);

private:
    /// A mailbox's waiting messages on their way to its new session.
    struct HandOver {
        MailboxId mailbox = 0;
        std::string sessionId;
        std::function<void(const Status &)> done;
        bool last = false; ///< Its last part is being written.
        bool moreCame = false; ///< New messages wait behind the part that is being written.
    };

    messages::Recipient recipient(MailboxId mailbox) const;
    const Session *reader(MailboxId mailbox) const;
    Result<std::vector<messages::Recipient>> recipients(MailboxId sender, const Envelope &envelope) const;
    std::string waitsFor(const messages::Inserted &stored, const std::vector<messages::Recipient> &to) const;
    void tell(MailboxId reader, const std::string &body, const std::string &about);
    Status checkSize(const Envelope &envelope) const;
    Status checkRate(MailboxId sender, const Envelope &envelope);
    void screen(Screening::Asked asked, std::function<void(Result<Sent>)> done);
    void store(messages::Insert insert, std::function<void(Result<Sent>)> done);
    void deliverPart(const std::shared_ptr<HandOver> &handOver, std::int64_t after);
    void partDelivered(const std::shared_ptr<HandOver> &handOver, const messages::WaitingPart &part);
    void tellAll(std::vector<messages::Notice> notices);
    void publish(messages::Inserted stored, const std::vector<messages::Recipient> &to);
    void announce(const std::vector<StateChange> &changes);
    void startExpiry(MailboxId mailbox);
    void expire();

    Registry &m_registry;
    Store &m_store;
    const Config &m_config;
    Screening &m_screening;
    LoopBrakes &m_brakes;
    const HeldBox *m_box = nullptr;
    std::function<Millis()> m_clock;
    RateLimit m_directs;
    RateLimit m_broadcasts;
    std::unordered_map<MailboxId, std::shared_ptr<HandOver>> m_handOvers; ///< Those that go on.
    DueTimer m_expiry; ///< To when the next waiting message expires.
};

} // namespace mesh
