// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "store/database.h"
#include "store/transaction.h"

#include <optional>
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

/// A message by its id, the beginning of it (8 hex digits) or its short id. UnknownMessage, AmbiguousId.
MessageRow find(Database &db, const std::string &anyId);
/// The same by its number. UnknownMessage.
MessageRow bySequence(Database &db, std::int64_t seq);
/// Whether the mailbox is the message's sender or a recipient.
bool concerns(Database &db, std::int64_t seq, MailboxId mailbox);
Receipt receipt(Database &db, const MessageRow &message);

/// Everything that waits for the mailbox becomes the session's, in order: rows, inbound file. What changed is told.
std::vector<StateChange> deliverWaiting(
    Transaction &tx, MailboxId mailbox, const std::string &sessionId, const std::string &now);
/// Marks rows of one mailbox as shown; those that are already are left alone.
std::vector<StateChange> markShown(
    Transaction &tx, MailboxId mailbox, const std::vector<std::int64_t> &seqs, const std::string &now);
/// Ends what has waited too long.
std::vector<StateChange> expire(Transaction &tx, const std::string &now);
/// When the next message expires (ISO-8601); nullopt: nothing waits for a mailbox without a session.
std::optional<std::string> nextExpiry(Database &db);

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
