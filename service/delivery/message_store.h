// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "delivery/message_lookup.h"
#include "store/database.h"
#include "store/transaction.h"

#include <string>
#include <vector>

namespace mesh {

/// The SQL of messages and inboxes. Functions on a Transaction run on the writer thread, functions on a Database on
/// either of the store's threads; all throw DatabaseError or Refused.
namespace messages {

/// One who gets a message.
struct Recipient {
    MailboxId mailbox = 0;
    std::string sessionId; ///< Of the live session; empty: nobody is there, the message waits. The human has none and
                           ///< is always there.
    bool live = false;
};

struct Insert {
    Envelope envelope; ///< Stamped.
    MailboxId sender = 0; ///< 0: the mesh itself.
    std::vector<Recipient> recipients;
    std::string expiresAt; ///< For recipients who are not there.
};
struct Inserted {
    MessageRow row;
    bool duplicate = false; ///< The id was stored before: nothing was changed.
    std::string state; ///< Of the only recipient, or of the least far one.
    std::vector<StateChange> changes; ///< What this did to other messages: the one that it answers.
};
Inserted insert(Transaction &tx, Insert message);

Receipt receipt(Database &db, const MessageRow &message);

/// Marks rows of one mailbox as shown; those that are already are left alone.
std::vector<StateChange> markShown(
    Transaction &tx, MailboxId mailbox, const std::vector<std::int64_t> &seqs, const std::string &now);

struct InboxQuery {
    MailboxId mailbox = 0;
    std::int64_t after = 0;
    std::size_t limit = 100;
    std::size_t bytes = 4 << 20; ///< The page ends when bodies come to this.
    bool all = false; ///< Also what was seen or has ended.
};
struct InboxPage {
    struct Entry {
        MessageRow row;
        std::string state;
    };
    std::vector<Entry> entries;
    bool more = false;
};
InboxPage inbox(Database &db, const InboxQuery &query);
/// How much waits, by mailbox.
std::vector<std::pair<MailboxId, std::int64_t>> waitingCounts(Database &db);

} // namespace messages
} // namespace mesh
