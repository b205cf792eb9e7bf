// SPDX-License-Identifier: MIT
#include "delivery/message_store.h"

#include "delivery/state_changes.h"
#include "protocol/ids.h"
#include "protocol/json_writer.h"

#include <algorithm>

namespace mesh::messages {
namespace {

const std::string selectMessages = "SELECT " + std::string(messageColumns) + " FROM messages m ";

std::optional<std::string> nullable(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// The answer's chain goes on from the message it answers, and that message is answered now.
void linkToAnswered(Transaction &tx, Insert &message, Inserted &result)
{
    static const std::string sql = selectMessages
        + "CROSS JOIN inbox i ON i.seq=m.seq AND i.mailbox=? WHERE m.id=? ORDER BY m.origin=? DESC, m.seq DESC LIMIT 1";
    auto &envelope = message.envelope;
    // CROSS JOIN: the few messages of that id first, not all of a mailbox. Different senders may use one id: meant is
    // who gets this answer.
    const auto asker = message.recipients.size() == 1 ? message.recipients.front().mailbox : MailboxId {0};
    Query found(tx.db(), sql, message.sender, envelope.replyTo, std::to_string(asker));
    if (!found.step())
        return;
    const auto row = readMessageRow(found);
    envelope.trace = row.trace.value_or(row.id);
    envelope.hops = static_cast<int>(row.hops) + 1;
    const bool waited
        = tx.db()
              .value("SELECT 1 FROM inbox WHERE mailbox=? AND seq=? AND waiting=1", message.sender, row.seq)
              .has_value();
    if (tx.db().run(
            "UPDATE inbox SET state='answered', answered_at=?1, shown_at=coalesce(shown_at, ?1), expires_at=NULL"
            " WHERE mailbox=?2 AND seq=?3 AND answered_at IS NULL AND ended_at IS NULL",
            envelope.ts, message.sender, row.seq)
        > 0)
        result.changes.push_back(
            stateChange(row, mailboxName(tx.db(), message.sender), state::answered, envelope.ts, waited));
}

void addRecipients(Transaction &tx, const Insert &message, const MessageRow &row, Inserted &result)
{
    const auto line = envelopeLine(row);
    for (const auto &to : message.recipients) {
        tx.db().run("INSERT INTO inbox(seq, mailbox, state, session_id, delivered_at, expires_at) VALUES(?,?,?,?,?,?)",
            row.seq, to.mailbox, to.live ? state::delivered : state::stored, nullable(to.sessionId),
            to.live ? std::optional(row.ts) : std::nullopt, to.live ? std::nullopt : std::optional(message.expiresAt));
        if (!to.live)
            result.state = state::stored;
        if (!to.sessionId.empty())
            tx.inbound(to.sessionId, line);
    }
}

void logMessage(Transaction &tx, const MessageRow &row, std::size_t recipients)
{
    constexpr std::size_t loggedBytes = 1000;
    std::size_t length = std::min(row.body.size(), loggedBytes);
    while (length > 0 && length < row.body.size() && (static_cast<unsigned char>(row.body[length]) & 0xc0) == 0x80)
        --length;
    JsonObjectLine line;
    line.text("at", row.ts).text("event", "message").text("id", row.id).text("short", shortId(row.seq));
    line.text("from", row.from).text("to", row.to).text("kind", row.kind);
    line.number("recipients", static_cast<std::int64_t>(recipients));
    line.number("bytes", static_cast<std::int64_t>(row.body.size()));
    line.text("body", std::string_view(row.body).substr(0, length));
    if (length < row.body.size())
        line.flag("cut", true);
    if (row.replyTo)
        line.text("reply_to", *row.replyTo);
    tx.log(line.take());
}

} // namespace

Inserted insert(Transaction &tx, Insert message)
{
    auto &envelope = message.envelope;
    Inserted result;
    const auto origin = std::to_string(message.sender);
    {
        // First, so that a message sent twice changes nothing, not even what it answers.
        static const std::string sql = selectMessages + "WHERE m.id=? AND m.origin=?";
        Query known(tx.db(), sql, envelope.id, origin);
        if (known.step()) {
            result.row = readMessageRow(known);
            result.duplicate = true;
            Query reached(tx.db(), "SELECT state FROM inbox WHERE seq=? LIMIT 1", result.row.seq);
            result.state = reached.step() ? reached.string(0) : std::string(state::delivered);
            return result;
        }
    }
    if (!envelope.replyTo.empty())
        linkToAnswered(tx, message, result);
    tx.db().run("INSERT INTO messages(id, origin, \"from\", \"to\", kind, body, ts, reply_to, trace, hops, urgent)"
                " VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        envelope.id, origin, envelope.from, envelope.to, wireName(envelope.kind), envelope.body, envelope.ts,
        nullable(envelope.replyTo), nullable(envelope.trace), envelope.hops, envelope.urgent);
    result.row = {tx.db().lastRowId(), envelope.id, origin, envelope.from, envelope.to,
        std::string(wireName(envelope.kind)), std::move(envelope.body), envelope.ts, nullable(envelope.replyTo),
        nullable(envelope.trace), envelope.hops, envelope.urgent};
    result.state = state::delivered;
    addRecipients(tx, message, result.row, result);
    logMessage(tx, result.row, message.recipients.size());
    for (const auto &answered : result.changes)
        log(tx, answered);
    return result;
}

Receipt receipt(Database &db, const MessageRow &message)
{
    Receipt receipt {message, {}};
    Query query(db,
        "SELECT b.name, i.state, i.reason, i.delivered_at, i.shown_at, i.answered_at, i.ended_at"
        " FROM inbox i JOIN mailboxes b ON b.id=i.mailbox WHERE i.seq=? ORDER BY b.name",
        message.seq);
    while (query.step()) {
        Receipt::Recipient recipient {
            query.string(0), query.string(1), query.string(2), {{std::string(state::stored), message.ts}}};
        int column = 3;
        for (const auto step : {state::delivered, state::shown, state::answered}) {
            if (const auto at = query.optionalString(column++))
                recipient.history.push_back({std::string(step), *at});
        }
        if (const auto at = query.optionalString(column))
            recipient.history.push_back({recipient.state, *at});
        receipt.recipients.push_back(std::move(recipient));
    }
    return receipt;
}

std::vector<StateChange> markShown(
    Transaction &tx, MailboxId mailbox, const std::vector<std::int64_t> &seqs, const std::string &now)
{
    std::vector<StateChange> changes;
    const auto name = mailboxName(tx.db(), mailbox);
    for (const auto seq : seqs) {
        if (tx.db().run("UPDATE inbox SET state='shown', shown_at=?, expires_at=NULL"
                        " WHERE mailbox=? AND seq=? AND waiting=1",
                now, mailbox, seq)
            == 0)
            continue;
        changes.push_back(stateChange(bySequence(tx.db(), seq), name, state::shown, now, true));
        log(tx, changes.back());
    }
    return changes;
}

InboxPage inbox(Database &db, const InboxQuery &wanted)
{
    static const std::string select = "SELECT " + std::string(messageColumns)
        + ", i.state, i.seq AS place FROM inbox i JOIN messages m ON m.seq=i.seq WHERE i.mailbox=?1 AND i.seq>?2";
    static const std::string waiting = select + " AND i.waiting=1 ORDER BY place";
    // Two halves of one index, merged: no sort of all that the mailbox ever had.
    static const std::string all = select + " AND i.waiting=1 UNION ALL " + select + " AND i.waiting=0 ORDER BY place";
    InboxPage page;
    std::size_t bytes = 0;
    Query query(db, wanted.all ? all : waiting, wanted.mailbox, wanted.after);
    while (query.step()) {
        if (page.entries.size() >= wanted.limit || (bytes >= wanted.bytes && !page.entries.empty())) {
            page.more = true;
            break;
        }
        page.entries.push_back({readMessageRow(query), query.string(messageColumnCount)});
        bytes += encodedSize(page.entries.back().row.body);
    }
    return page;
}

std::vector<std::pair<MailboxId, std::int64_t>> waitingCounts(Database &db)
{
    std::vector<std::pair<MailboxId, std::int64_t>> counts;
    // Mailbox by mailbox, past what they had before.
    Query query(
        db, "SELECT b.id, (SELECT count(*) FROM inbox i WHERE i.mailbox=b.id AND i.waiting=1) FROM mailboxes b");
    while (query.step()) {
        if (query.integer(1) > 0)
            counts.emplace_back(query.integer(0), query.integer(1));
    }
    return counts;
}

} // namespace mesh::messages
