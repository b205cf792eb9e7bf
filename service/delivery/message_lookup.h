// SPDX-License-Identifier: MIT
#pragma once

#include "sessions/session.h"
#include "store/database.h"
#include "store/message_row.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mesh::messages {

/// Who names a message. He may name what his mailbox has sent or received. Different senders may use one id, so that
/// it can mean several of these.
struct Naming {
    enum class First {
        Received, ///< Of these what still waits, and of that the oldest.
        Sent,
    };
    MailboxId mailbox = 0;
    bool any = false; ///< The human: also what does not concern him, if nothing does that has such an id.
    First first = First::Received;
};

/// The messages of one id that this means: the id, its beginning (8 hex digits) or a short id. The likeliest comes
/// first; never empty. UnknownMessage, AmbiguousId.
std::vector<std::int64_t> sequencesOf(Database &db, const std::string &anyId, const Naming &by);
/// The likeliest.
MessageRow find(Database &db, const std::string &anyId, const Naming &by);
/// A message by its number. UnknownMessage.
MessageRow bySequence(Database &db, std::int64_t seq);

} // namespace mesh::messages
