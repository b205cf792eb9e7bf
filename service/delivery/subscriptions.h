// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace mesh {

class Connection;
class Store;

/// Pushes messages to connections that follow a mailbox. A reader that falls behind is not buffered for: what it missed
/// is read from the store again once it has drained.
class Subscriptions : public QObject
{
    Q_OBJECT
public:
    explicit Subscriptions(Store &store);

    /// What waits comes first, then each message as it is delivered. A second call for the same connection changes
    /// nothing.
    void follow(Connection &connection, MailboxId mailbox);
    void deliver(MailboxId mailbox, const Delivery &delivery);
    /// What waited for the reader of that mailbox is in its queue now; there was no deliver() for it.
    void handedOver(MailboxId mailbox);
    /// Nobody follows that mailbox any more: its session has left.
    void end(MailboxId mailbox);

private:
    struct Follower {
        QPointer<Connection> connection;
        MailboxId mailbox;
        std::int64_t pushed = 0; ///< Up to this sequence number.
        bool catchingUp = true; ///< Reads from the store; deliveries are left to that.
        bool reading = false;
        bool again = false; ///< Something became the mailbox's while it read.
    };

    void catchUp(const std::shared_ptr<Follower> &follower); ///< Harmless while it goes on.
    bool hasRoom(const Follower &follower) const;
    void remove(const std::shared_ptr<Follower> &follower);

    Store &m_store;
    std::unordered_map<MailboxId, std::vector<std::shared_ptr<Follower>>> m_followers;
};

} // namespace mesh
