// SPDX-License-Identifier: MIT
#include "delivery/message_store.h"

#include "protocol/ids.h"
#include "protocol/names.h"

#include <charconv>

namespace mesh::messages {
namespace {

const std::string selectMessages = "SELECT " + std::string(messageColumns) + " FROM messages m ";

std::optional<std::string> nullable(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

MailboxId mailboxFromOrigin(std::string_view origin)
{
    MailboxId id = 0;
    std::from_chars(origin.data(), origin.data() + origin.size(), id);
    return id;
}

std::string nameOf(Database &db, MailboxId mailbox)
{
    Query query(db, "SELECT name FROM mailboxes WHERE id=?", mailbox);
    return query.step() ? query.string(0) : std::string();
}

Error unknownMessage(const std::string &anyId)
{
    return {Reason::UnknownMessage, "There is no message \"" + anyId.substr(0, 40) + "\".",
        "Ids are the four or more characters behind '#'; see: mesh inbox --all", {}};
}

StateChange change(
    const MessageRow &row, std::string recipient, std::string_view state, const std::string &at, bool settles)
{
    return {row.seq, row.id, std::move(recipient), mailboxFromOrigin(row.origin), std::string(state), at, {}, settles};
}

/// The answer's chain goes on from the message it answers, and that message is answered now.
void linkToAnswered(Transaction &tx, Insert &message, Inserted &result)
{
    auto &envelope = message.envelope;
    Query found(tx.db(),
        selectMessages + "JOIN inbox i ON i.seq=m.seq AND i.mailbox=? WHERE m.id=? ORDER BY m.seq DESC LIMIT 1",
        message.sender, envelope.replyTo);
    if (!found.step())
        return;
    const auto row = readMessageRow(found);
    envelope.trace = row.trace.value_or(row.id);
    envelope.hops = static_cast<int>(row.hops) + 1;
    const bool waited
        = tx.db()
              .value("SELECT 1 FROM inbox WHERE mailbox=? AND seq=? AND shown_at IS NULL AND ended_at IS NULL",
                  message.sender, row.seq)
              .has_value();
    if (tx.db().run(
            "UPDATE inbox SET state='answered', answered_at=?1, shown_at=coalesce(shown_at, ?1), expires_at=NULL"
            " WHERE mailbox=?2 AND seq=?3 AND answered_at IS NULL AND ended_at IS NULL",
            envelope.ts, message.sender, row.seq)
        > 0)
        result.changes.push_back(change(row, nameOf(tx.db(), message.sender), state::answered, envelope.ts, waited));
}

void addRecipients(Transaction &tx, const Insert &message, const MessageRow &row, Inserted &result)
{
    const auto line = envelopeLine(row);
    for (const auto &to : message.recipients) {
        tx.db().run("INSERT INTO inbox(mailbox, seq, state, session_id, stored_at, delivered_at, expires_at) "
                    "VALUES(?,?,?,?,?,?,?)",
            to.mailbox, row.seq, to.live ? state::delivered : state::stored, nullable(to.sessionId), row.ts,
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
    Json line {{"at", row.ts}, {"event", "message"}, {"id", row.id}, {"short", shortId(row.seq)}, {"from", row.from},
        {"to", row.to}, {"kind", row.kind}, {"recipients", recipients}, {"bytes", row.body.size()},
        {"body", row.body.substr(0, length)}};
    if (length < row.body.size())
        line["cut"] = true;
    if (row.replyTo)
        line["reply_to"] = *row.replyTo;
    tx.log(toLine(line));
}

void logChange(Transaction &tx, const StateChange &change)
{
    Json line {{"at", change.at}, {"event", change.state}, {"id", change.messageId}, {"short", shortId(change.seq)},
        {"recipient", change.recipient}};
    if (!change.reason.empty())
        line["reason"] = change.reason;
    tx.log(toLine(line));
}

} // namespace

Inserted insert(Transaction &tx, Insert message)
{
    auto &envelope = message.envelope;
    Inserted result;
    const auto origin = std::to_string(message.sender);
    {
        // First, so that a message sent twice changes nothing, not even what it answers.
        Query known(tx.db(), selectMessages + "WHERE m.id=? AND m.origin=?", envelope.id, origin);
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
        logChange(tx, answered);
    return result;
}

MessageRow bySequence(Database &db, std::int64_t seq)
{
    static const std::string sql = selectMessages + "WHERE m.seq=?";
    Query query(db, sql, seq);
    if (!query.step())
        throw Refused(unknownMessage(shortId(seq)));
    return readMessageRow(query);
}

MessageRow find(Database &db, const std::string &anyId)
{
    if (const auto seq = sequenceFromShortId(anyId))
        return bySequence(db, *seq);
    const auto unknown = unknownMessage(anyId);
    if (!isIdPrefix(anyId))
        throw Refused(unknown);
    Query query(db, selectMessages + "WHERE m.id >= ?1 AND m.id < ?1 || 'g' ORDER BY m.id, m.seq DESC LIMIT 2", anyId);
    if (!query.step())
        throw Refused(unknown);
    auto row = readMessageRow(query);
    if (query.step() && query.text(1) != row.id)
        throw Refused(
            {Reason::AmbiguousId, "More than one message's id begins with \"" + anyId + "\".", "Give more of it.", {}});
    return row;
}

bool concerns(Database &db, std::int64_t seq, MailboxId mailbox)
{
    return db.value("SELECT 1 FROM messages WHERE seq=? AND origin=?", seq, std::to_string(mailbox))
        || db.value("SELECT 1 FROM inbox WHERE mailbox=? AND seq=?", mailbox, seq);
}

Receipt receipt(Database &db, const MessageRow &message)
{
    Receipt receipt {message, {}};
    Query query(db,
        "SELECT b.name, i.state, i.reason, i.stored_at, i.delivered_at, i.shown_at, i.answered_at, i.ended_at"
        " FROM inbox i JOIN mailboxes b ON b.id=i.mailbox WHERE i.seq=? ORDER BY b.name",
        message.seq);
    while (query.step()) {
        Receipt::Recipient recipient {query.string(0), query.string(1), query.string(2), {}};
        int column = 3;
        for (const auto step : {state::stored, state::delivered, state::shown, state::answered}) {
            if (const auto at = query.optionalString(column++))
                recipient.history.push_back({std::string(step), *at});
        }
        if (const auto at = query.optionalString(column))
            recipient.history.push_back({recipient.state, *at});
        receipt.recipients.push_back(std::move(recipient));
    }
    return receipt;
}

std::vector<StateChange> deliverWaiting(
    Transaction &tx, MailboxId mailbox, const std::string &sessionId, const std::string &now)
{
    std::vector<StateChange> changes;
    const auto name = nameOf(tx.db(), mailbox);
    Query query(tx.db(),
        "SELECT " + std::string(messageColumns)
            + ", i.state FROM inbox i JOIN messages m ON m.seq=i.seq"
              " WHERE i.mailbox=? AND i.shown_at IS NULL AND i.ended_at IS NULL AND i.session_id IS NOT ? ORDER BY "
              "i.seq",
        mailbox, sessionId);
    while (query.step()) {
        const auto row = readMessageRow(query);
        tx.inbound(sessionId, envelopeLine(row));
        if (query.text(messageColumnCount) == state::stored) {
            changes.push_back(change(row, name, state::delivered, now, false));
            logChange(tx, changes.back());
        }
    }
    tx.db().run(
        "UPDATE inbox SET state='delivered', delivered_at=coalesce(delivered_at, ?), session_id=?, expires_at=NULL"
        " WHERE mailbox=? AND shown_at IS NULL AND ended_at IS NULL",
        now, sessionId, mailbox);
    return changes;
}

std::vector<StateChange> markShown(
    Transaction &tx, MailboxId mailbox, const std::vector<std::int64_t> &seqs, const std::string &now)
{
    std::vector<StateChange> changes;
    const auto name = nameOf(tx.db(), mailbox);
    for (const auto seq : seqs) {
        if (tx.db().run("UPDATE inbox SET state='shown', shown_at=?, expires_at=NULL"
                        " WHERE mailbox=? AND seq=? AND shown_at IS NULL AND ended_at IS NULL",
                now, mailbox, seq)
            == 0)
            continue;
        changes.push_back(change(bySequence(tx.db(), seq), name, state::shown, now, true));
        logChange(tx, changes.back());
    }
    return changes;
}

std::vector<StateChange> expire(Transaction &tx, const std::string &now)
{
    std::vector<StateChange> changes;
    Query query(tx.db(),
        "SELECT " + std::string(messageColumns)
            + ", b.name, i.mailbox FROM inbox i JOIN messages m ON m.seq=i.seq JOIN mailboxes b ON b.id=i.mailbox"
              " WHERE i.state='stored' AND i.expires_at <= ? ORDER BY i.seq LIMIT 1000",
        now);
    while (query.step()) {
        changes.push_back(change(readMessageRow(query), query.string(messageColumnCount), state::expired, now, true));
        changes.back().reason = "nobody came for it in time";
    }
    for (const auto &ended : changes)
        logChange(tx, ended);
    tx.db().run(
        "UPDATE inbox SET state='expired', ended_at=?1, reason='nobody came for it in time' WHERE (mailbox, seq) IN"
        " (SELECT mailbox, seq FROM inbox WHERE state='stored' AND expires_at <= ?1 ORDER BY seq LIMIT 1000)",
        now);
    return changes;
}

std::optional<std::string> nextExpiry(Database &db)
{
    Query query(db, "SELECT min(expires_at) FROM inbox WHERE state='stored'");
    return query.step() ? query.optionalString(0) : std::nullopt;
}

InboxPage inbox(Database &db, const InboxQuery &wanted)
{
    static const std::string select = "SELECT " + std::string(messageColumns)
        + ", i.state FROM inbox i JOIN messages m ON m.seq=i.seq WHERE i.mailbox=? AND i.seq>? ";
    static const std::string all = select + "ORDER BY i.seq";
    static const std::string waiting = select + "AND i.shown_at IS NULL AND i.ended_at IS NULL ORDER BY i.seq";
    InboxPage page;
    std::size_t bytes = 0;
    Query query(db, wanted.all ? all : waiting, wanted.mailbox, wanted.after);
    while (query.step()) {
        if (page.entries.size() >= wanted.limit || (bytes >= wanted.bytes && !page.entries.empty())) {
            page.more = true;
            break;
        }
        page.entries.push_back({readMessageRow(query), query.string(messageColumnCount)});
        bytes += page.entries.back().row.body.size();
    }
    return page;
}

std::vector<std::pair<MailboxId, std::int64_t>> waitingCounts(Database &db)
{
    std::vector<std::pair<MailboxId, std::int64_t>> counts;
    Query query(db, "SELECT mailbox, count(*) FROM inbox WHERE shown_at IS NULL AND ended_at IS NULL GROUP BY mailbox");
    while (query.step())
        counts.emplace_back(query.integer(0), query.integer(1));
    return counts;
}

} // namespace mesh::messages
