// SPDX-License-Identifier: MIT
#pragma once

#include "sessions/session.h"
#include "store/database.h"
#include "store/transaction.h"

#include <vector>

namespace mesh::sessions {

/// The SQL of mailboxes and sessions. On the store's threads; throws DatabaseError.

void save(Transaction &tx, const Mailbox &mailbox);
/// Also takes `joined` from other sessions of that mailbox: it is this one's now.
void save(Transaction &tx, const Session &session);

std::vector<Mailbox> loadMailboxes(Database &db);
/// Sessions that are on the mesh, or would come back to it.
std::vector<Session> loadSessions(Database &db);

/// Who joined, left, and what was decided, for log.jsonl.
void log(Transaction &tx, std::string_view event, const Session &session, const std::string &at);

} // namespace mesh::sessions
