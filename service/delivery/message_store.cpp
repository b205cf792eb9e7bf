// SPDX-License-Identifier: MIT
#include "delivery/message_store.h"

#include "approvals/held_store.h"
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

/// The message of that id that `answerer` has got, most likely from `asker`; false: there is none.
bool findAnswered(Database &db, MailboxId answerer, const std::string &id, MailboxId asker, MessageRow &row)
{
    static const std::string sql = selectMessages
        + "CROSS JOIN inbox i ON i.seq=m.seq AND i.mailbox=? WHERE m.id=? ORDER BY m.origin=? DESC, m.seq DESC LIMIT 1";
    // CROSS JOIN: the few messages of that id first, not all of a mailbox. Different senders may use one id: meant is
    // who gets this answer.
    Query found(db, sql, answerer, id, std::to_string(asker));
    if (!found.step())
        return false;
    row = readMessageRow(found);
    return true;
}

/// The answer's chain goes on from the message that it answers.
void continueChain(Transaction &tx, Insert &message)
{
    auto &envelope = message.envelope;
    const auto asker = message.recipients.size() == 1 ? message.recipients.front().mailbox : MailboxId {0};
    MessageRow answered;
    if (!findAnswered(tx.db(), message.sender, envelope.replyTo, asker, answered))
        return;
    envelope.trace = answered.trace.value_or(answered.id);
    envelope.hops = std::max(envelope.hops, static_cast<int>(answered.hops) + 1);
}

void logMessage(Transaction &tx, const MessageRow &row, std::size_t recipients, bool held)
{
    constexpr std::size_t loggedBytes = 1000;
    std::size_t length = std::min(row.body.size(), loggedBytes);
    while (length > 0 && length < row.body.size() && (static_cast<unsigned char>(row.body[length]) & 0xc0) == 0x80)
        --length;
    JsonObjectLine line;
    line.text("at", row.ts).text("event", "message").text("id", row.id).text("short", shortId(row.seq));
    line.text("from", row.from).text("to", row.to).text("kind", row.kind);
    line.number("recipients", static_cast<std::int64_t>(recipients));
    if (!held) {
        line.number("bytes", static_cast<std::int64_t>(row.body.size()));
        line.text("body", std::string_view(row.body).substr(0, length));
    }
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
            const auto otherwise = held::isOpen(tx.db(), result.row.seq) ? state::held : state::delivered;
            result.state = reached.step() ? reached.string(0) : std::string(otherwise);
            return result;
        }
    }
    if (!envelope.replyTo.empty())
        continueChain(tx, message);
    if (message.byHuman)
        envelope.hops = 0;
    if (!message.hold && message.terms.maxHops > 0 && envelope.hops > message.terms.maxHops)
        message.hold = held::loopOf(envelope.hops);
    auto body = std::move(envelope.body);
    envelope.body.clear();
    result.row = {0, envelope.id, origin, envelope.from, envelope.to, std::string(wireName(envelope.kind)),
        message.hold ? std::string() : std::move(body), envelope.ts, nullable(envelope.replyTo),
        nullable(envelope.trace), envelope.hops, envelope.urgent, std::nullopt, std::nullopt};
    result.row.seq = addRow(tx, result.row);
    if (message.hold) {
        logMessage(tx, result.row, message.recipients.size(), true);
        held::add(tx, message, std::move(body), result);
        return result;
    }
    result.state = addRecipients(tx, result.row, message.recipients, message.expiresAt);
    logMessage(tx, result.row, message.recipients.size(), false);
    result.changes = markAnswered(tx, result.row, envelope.ts);
    return result;
}

std::int64_t addRow(Transaction &tx, const MessageRow &row)
{
    tx.db().run("INSERT INTO messages(id, origin, \"from\", \"to\", kind, body, ts, reply_to, trace, hops, urgent,"
                " approved_by, approved_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
        row.id, row.origin, row.from, row.to, row.kind, row.body, row.ts, row.replyTo, row.trace, row.hops, row.urgent,
        row.approvedBy, row.approvedAt);
    return tx.db().lastRowId();
}

std::string addRecipients(
    Transaction &tx, const MessageRow &row, const std::vector<Recipient> &to, const std::string &expiresAt)
{
    std::string state(state::delivered);
    const auto line = envelopeLine(row);
    const auto &deliveredAt = row.approvedAt ? *row.approvedAt : row.ts;
    for (const auto &one : to) {
        tx.db().run("INSERT INTO inbox(seq, mailbox, state, session_id, delivered_at, expires_at, outbox)"
                    " VALUES(?,?,?,?,?,?,?)",
            row.seq, one.mailbox, one.live ? state::delivered : state::stored, nullable(one.sessionId),
            one.live ? std::optional(deliveredAt) : std::nullopt, one.live ? std::nullopt : std::optional(expiresAt),
            nullable(one.machine));
        if (!one.live)
            state = state::stored;
        if (!one.sessionId.empty())
            tx.inbound(one.sessionId, line);
    }
    return state;
}

std::vector<StateChange> markAnswered(Transaction &tx, const MessageRow &answer, const std::string &now)
{
    std::vector<StateChange> changes;
    const auto answerer = mailboxFromOrigin(answer.origin);
    MessageRow asked;
    if (!answer.replyTo)
        return changes;
    const auto to = tx.db().value("SELECT id FROM mailboxes WHERE name=?", answer.to);
    if (!findAnswered(tx.db(), answerer, *answer.replyTo, to.value_or(0), asked))
        return changes;
    const bool waited
        = tx.db().value("SELECT 1 FROM inbox WHERE mailbox=? AND seq=? AND waiting=1", answerer, asked.seq).has_value();
    if (tx.db().run(
            "UPDATE inbox SET state='answered', answered_at=?1, shown_at=coalesce(shown_at, ?1), expires_at=NULL"
            " WHERE mailbox=?2 AND seq=?3 AND answered_at IS NULL AND ended_at IS NULL",
            now, answerer, asked.seq)
        > 0) {
        changes.push_back(stateChange(asked, mailboxName(tx.db(), answerer), state::answered, now, waited));
        log(tx, changes.back());
    }
    return changes;
}

Notice notice(Transaction &tx, const std::string &to, const Recipient &recipient, const std::string &body,
    const std::string &about, const std::string &now, const std::string &expiresAt)
{
    Insert message;
    message.envelope.id = newMessageId();
    message.envelope.kind = Kind::Notice;
    message.envelope.from = meshName;
    message.envelope.to = to;
    message.envelope.ts = now;
    message.envelope.replyTo = about;
    message.envelope.body = body;
    message.recipients = {recipient};
    message.expiresAt = expiresAt;
    return {insert(tx, std::move(message)), recipient};
}

Receipt receipt(Database &db, const MessageRow &message)
{
    Receipt receipt {message, {}};
    const auto pause = held::history(db, message.seq);
    Query query(db,
        "SELECT b.name, i.state, i.reason, i.delivered_at, i.shown_at, i.answered_at, i.ended_at"
        " FROM inbox i JOIN mailboxes b ON b.id=i.mailbox WHERE i.seq=? ORDER BY b.name",
        message.seq);
    while (query.step()) {
        // What is kept is the template, if it is one of ours: such reasons have no places.
        Receipt::Recipient recipient {query.string(0), query.string(1), Phrase::fromTemplate(query.string(2), {}),
            {{std::string(state::stored), message.ts}}};
        recipient.history.insert(recipient.history.end(), pause.begin(), pause.end());
        int column = 3;
        for (const auto step : {state::delivered, state::shown, state::answered}) {
            if (const auto at = query.optionalString(column++))
                recipient.history.push_back({std::string(step), *at});
        }
        if (const auto at = query.optionalString(column))
            recipient.history.push_back({recipient.state, *at});
        receipt.recipients.push_back(std::move(recipient));
    }
    held::addOpen(db, receipt);
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
        + ", i.state, i.seq AS place FROM inbox i JOIN messages m ON m.seq=i.seq WHERE i.mailbox=?1 AND i.seq>?2 AND "
          "(?3=0 OR i.state<>'stored')";
    static const std::string waiting = select + " AND i.waiting=1 ORDER BY place";
    // Two halves of one index, merged: no sort of all that the mailbox ever had.
    static const std::string all = select + " AND i.waiting=1 UNION ALL " + select + " AND i.waiting=0 ORDER BY place";
    static const std::string waitingBack = waiting + " DESC";
    static const std::string allBack = all + " DESC";
    InboxPage page;
    std::size_t bytes = 0;
    Query query(db, wanted.newest ? (wanted.all ? allBack : waitingBack) : (wanted.all ? all : waiting), wanted.mailbox,
        wanted.after, wanted.isDelivered);
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
