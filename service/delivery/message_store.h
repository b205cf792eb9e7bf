// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/hold.h"
#include "delivery/message.h"
#include "delivery/message_lookup.h"
#include "store/database.h"
#include "store/transaction.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mesh {

class HeldBox;

/// The SQL of messages and inboxes. Functions on a Transaction run on the writer thread, functions on a Database on
/// either of the store's threads; all throw DatabaseError or Refused.
namespace messages {

/// One who gets a message.
struct Recipient {
    MailboxId mailbox = 0;
    std::string sessionId; ///< Of the live session; empty: nobody is there, the message waits. The human has none and
                           ///< is always there.
    bool live = false;
    std::string machine = {}; ///< Fingerprint of the machine that it is on; empty: this one.
};

/// Where a message goes, by mailbox; who is missing is not there.
using Present = std::unordered_map<MailboxId, Recipient>;

/// What the store needs to know to hold a message.
struct HoldTerms {
    const HeldBox *box = nullptr; ///< Outlives the store's threads.
    Recipient human; ///< Who is told.
    std::string expiresAt; ///< When it expires undecided.
    std::int64_t maxHops = 0; ///< More than these make it a loop; 0: no limit.
};

struct Insert {
    Envelope envelope; ///< Stamped.
    MailboxId sender = 0; ///< 0: the mesh itself.
    std::vector<Recipient> recipients;
    std::string expiresAt; ///< For recipients who are not there.
    bool byHuman = false; ///< A chain of answers ends at a person: what they send begins with no hops.
    std::optional<Hold> hold; ///< It has to wait for a person.
    HoldTerms terms;
};
struct Notice;
struct Inserted {
    MessageRow row;
    bool duplicate = false; ///< The id was stored before: nothing was changed.
    std::string state; ///< Of the only recipient, or of the least far one.
    Phrase reason; ///< Of a held one: why, as its sender is told.
    std::vector<StateChange> changes; ///< What this did: to the message that it answers; being held.
    std::vector<Notice> notices; ///< What the mesh says about it.
};
/// A message of the mesh's own, and where it goes.
struct Notice {
    Inserted message;
    Recipient to;
};
/// Stores a message for its recipients, or, if it is held, without any reader and without its text in the clear.
Inserted insert(Transaction &tx, Insert message);

/// The row alone, which nobody has; its number is given by the store.
std::int64_t addRow(Transaction &tx, const MessageRow &row);
/// Lets a message into the inboxes of these: rows, inbound files. The least far state that it comes to.
std::string addRecipients(
    Transaction &tx, const MessageRow &row, const std::vector<Recipient> &to, const std::string &expiresAt);
/// The message that this one answers is answered now.
std::vector<StateChange> markAnswered(Transaction &tx, const MessageRow &answer, const std::string &now);
/// Inserts a notice of the mesh.
Notice notice(Transaction &tx, const std::string &to, const Recipient &recipient, const std::string &body,
    const std::string &about, const std::string &now, const std::string &expiresAt);

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
    bool isDelivered = false; ///< Not what is still on its way to the reader.
    bool newest = false; ///< From the newest on, backwards.
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
