// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "delivery/message_store.h"
#include "store/database.h"
#include "store/transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace mesh::messages {

/// What everything that changes an inbox needs. On the store's threads; throws DatabaseError.

MailboxId mailboxFromOrigin(std::string_view origin); ///< 0 for what is no mailbox of this machine.
std::string mailboxName(Database &db, MailboxId mailbox); ///< Empty: there is none.
/// Of a mailbox of this machine; empty: there is none, or it is another machine's, which tells its own.
std::string localMailboxName(Database &db, MailboxId mailbox);
StateChange stateChange(
    const MessageRow &row, std::string recipient, std::string_view state, const std::string &at, bool settles);
void log(Transaction &tx, const StateChange &change);
/// The notice to the sender of a message that has come to a bad end; none if that is nobody of this machine.
std::optional<Notice> tellSender(
    Transaction &tx, const StateChange &change, const std::string &expiresAt, const Present &present);

} // namespace mesh::messages
