// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message_store.h"

#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mesh::messages {

/// The SQL of what waits for its reader: handing it over to a session, and its end when nobody comes for it. Functions
/// on a Transaction run on the writer thread; all throw DatabaseError.

struct WaitingQuery {
    MailboxId mailbox = 0;
    std::string sessionId;
    std::string now;
    std::int64_t after = 0; ///< The `last` of the part before; 0: this is the first one.
    std::size_t bytes = std::numeric_limits<std::size_t>::max(); ///< The part ends when bodies come to this.
    std::size_t messages = std::numeric_limits<std::size_t>::max();
};
struct WaitingPart {
    std::vector<StateChange> changes;
    std::int64_t last = 0;
    bool more = false;
};
/// A part of what came while nobody was there becomes the session's, in order: rows, inbound file. What an earlier
/// session was given stays in that one's file and is only read again. From the first part on nothing of it expires.
WaitingPart deliverWaiting(Transaction &tx, const WaitingQuery &wanted);

/// Nobody is there any more: what its reader has not seen expires, unless somebody comes. How much that is.
int startExpiry(Transaction &tx, MailboxId mailbox, const std::string &expiresAt);

struct Expired {
    std::vector<StateChange> changes;
    std::vector<Notice> notices; ///< To their senders.
};
/// Ends what has waited too long, a bounded number, and tells the senders, both or nothing.
Expired expire(Transaction &tx, const std::string &now, const std::string &noticesExpireAt, const Present &present);
/// When the next message expires (ISO-8601); nullopt: nothing waits for a mailbox without a session.
std::optional<std::string> nextExpiry(Database &db);

} // namespace mesh::messages
