// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message_store.h"

#include <optional>
#include <string>
#include <vector>

namespace mesh::held {

/// The SQL of messages that wait for a person. Functions on a Transaction run on the writer thread, functions on a
/// Database on either of the store's threads; all throw DatabaseError or Refused.

/// A held message without its text.
struct Entry {
    MessageRow row; ///< Without body.
    std::vector<std::string> recipients; ///< Names.
    std::string sha256; ///< Of the text.
    std::int64_t bytes = 0;
    std::string reason; ///< As Hold::reason.
    Json rules = Json::array();
    std::string heldAt;
    std::string expiresAt;
};

/// The hold of a message that has gone through too many answers.
Hold loopOf(std::int64_t hops);

/// Part of messages::insert: seals the text, and tells recipients and the human that something waits.
void add(Transaction &tx, const messages::Insert &message, const std::string &text, messages::Inserted &result);

std::vector<Entry> open(Database &db); ///< Undecided ones, oldest first.
std::int64_t countOpen(Database &db);
/// How many of a sender's wait.
std::int64_t countOpenOf(Database &db, MailboxId sender);
bool isOpen(Database &db, std::int64_t seq);
/// The undecided one that a person means: by any of its ids, or, with none given, the only one. UnknownMessage,
/// AmbiguousId.
Entry find(Database &db, const std::string &anyId);
/// The one with that number; nothing if it was decided.
std::optional<Entry> waiting(Database &db, std::int64_t seq);
/// Its text. StorageFailed if it cannot be unsealed.
std::string textOf(Database &db, const Entry &entry, const HeldBox &box);

/// Throws Refused if nobody may read the text of this message: it waits, or it was not approved.
void refuseReading(Database &db, std::int64_t seq);
/// Where a message is now that was held under this number; the same number if it was not.
std::int64_t currentNumber(Database &db, std::int64_t seq);
/// The steps "held" and "approved" of a message, by its present number.
std::vector<Receipt::Step> history(Database &db, std::int64_t seq);
/// Adds the recipients that do not have it yet because it waits.
void addOpen(Database &db, Receipt &receipt);

struct Decision {
    std::string outcome; ///< state::approved, denied or expired.
    std::string surface; ///< Where the person decided; for `expired` empty.
    std::string sha256; ///< Of the text that the decision is about; not asked for when it expires.
    std::string now;
    std::string expiresAt; ///< For notices, and for recipients who are not there.
    messages::Present present;
    MailboxId human = 0;
};
struct Decided {
    messages::Inserted message; ///< Approved: as it was posted anew.
    std::vector<messages::Recipient> to; ///< Approved: who gets it now.
    std::vector<StateChange> changes;
    std::vector<messages::Notice> notices;
};
/// Stale if the message was decided already or its text is another.
Decided decide(Transaction &tx, std::int64_t seq, const Decision &decision, const HeldBox &box);
/// Numbers of those whose time is over, a bounded number.
std::vector<std::int64_t> due(Database &db, const std::string &now);
std::optional<std::string> nextExpiry(Database &db);

} // namespace mesh::held
