// SPDX-License-Identifier: MIT
#include "delivery/waiting_mail.h"

#include "delivery/state_changes.h"
#include "protocol/ids.h"

namespace mesh::messages {
namespace {

void stopExpiry(Transaction &tx, MailboxId mailbox)
{
    tx.db().run("UPDATE inbox SET expires_at=NULL WHERE mailbox=? AND waiting=1 AND expires_at IS NOT NULL", mailbox);
}

/// What is due; LEFT JOIN, because a row that nobody finds would be due for ever.
std::vector<std::pair<MailboxId, StateChange>> due(Database &db, const std::string &now)
{
    std::vector<std::pair<MailboxId, StateChange>> rows;
    Query query(db,
        "SELECT i.mailbox, i.seq, m.id, b.name, m.origin FROM inbox i LEFT JOIN messages m ON m.seq=i.seq"
        " LEFT JOIN mailboxes b ON b.id=i.mailbox"
        " WHERE i.expires_at <= ? AND i.waiting=1 ORDER BY i.expires_at, i.seq LIMIT 1000",
        now);
    while (query.step())
        rows.emplace_back(query.integer(0),
            StateChange {query.integer(1), query.string(2), query.string(3), mailboxFromOrigin(query.text(4)),
                std::string(state::expired), now, phrase("nobody came for it in time"), true, std::nullopt, 0});
    return rows;
}

} // namespace

WaitingPart deliverWaiting(Transaction &tx, const WaitingQuery &wanted)
{
    static const std::string sql = "SELECT " + std::string(messageColumns)
        + " FROM inbox i JOIN messages m ON m.seq=i.seq WHERE i.mailbox=? AND i.waiting=1 AND i.seq>?"
          " AND i.state='stored' ORDER BY i.seq";
    if (wanted.after == 0)
        stopExpiry(tx, wanted.mailbox);
    const auto name = mailboxName(tx.db(), wanted.mailbox);
    WaitingPart part;
    part.last = wanted.after;
    std::size_t bytes = 0;
    Query query(tx.db(), sql, wanted.mailbox, wanted.after);
    while (query.step()) {
        if (bytes >= wanted.bytes || part.changes.size() >= wanted.messages) {
            part.more = true;
            break;
        }
        const auto row = readMessageRow(query);
        tx.inbound(wanted.sessionId, envelopeLine(row));
        part.changes.push_back(stateChange(row, name, state::delivered, wanted.now, false));
        log(tx, part.changes.back());
        part.last = row.seq;
        bytes += row.body.size();
    }
    query.rewind(); // Its read ends before the rows change.
    if (!part.changes.empty())
        tx.db().run("UPDATE inbox SET state='delivered', delivered_at=?, session_id=?, expires_at=NULL"
                    " WHERE mailbox=? AND waiting=1 AND seq>? AND seq<=? AND state='stored'",
            wanted.now, wanted.sessionId, wanted.mailbox, wanted.after, part.last);
    return part;
}

int startExpiry(Transaction &tx, MailboxId mailbox, const std::string &expiresAt)
{
    return tx.db().run(
        "UPDATE inbox SET expires_at=? WHERE mailbox=? AND waiting=1 AND expires_at IS NULL", expiresAt, mailbox);
}

Expired expire(Transaction &tx, const std::string &now, const std::string &noticesExpireAt, const Present &present)
{
    Expired expired;
    for (auto &[mailbox, change] : due(tx.db(), now)) {
        tx.db().run(
            "UPDATE inbox SET state=?, ended_at=?, reason=?, expires_at=NULL, outbox=NULL WHERE mailbox=? AND seq=?",
            change.state, now, change.reason.english(), mailbox, change.seq);
        log(tx, change);
        if (auto notice = tellSender(tx, change, noticesExpireAt, present))
            expired.notices.push_back(std::move(*notice));
        expired.changes.push_back(std::move(change));
    }
    return expired;
}

std::optional<std::string> nextExpiry(Database &db)
{
    Query query(db, "SELECT min(expires_at) FROM inbox WHERE expires_at IS NOT NULL AND waiting=1");
    return query.step() ? query.optionalString(0) : std::nullopt;
}

} // namespace mesh::messages
