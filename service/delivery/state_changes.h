// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "store/database.h"
#include "store/transaction.h"

#include <string>
#include <string_view>

namespace mesh::messages {

/// What everything that changes an inbox needs. On the store's threads; throws DatabaseError.

MailboxId mailboxFromOrigin(std::string_view origin); ///< 0 for what is no mailbox of this machine.
std::string mailboxName(Database &db, MailboxId mailbox); ///< Empty: there is none.
StateChange stateChange(
    const MessageRow &row, std::string recipient, std::string_view state, const std::string &at, bool settles);
void log(Transaction &tx, const StateChange &change);

} // namespace mesh::messages
