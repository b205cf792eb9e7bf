// SPDX-License-Identifier: MIT
#include "delivery/message_lookup.h"

#include "approvals/held_store.h"
#include "protocol/ids.h"
#include "protocol/names.h"
#include "store/transaction.h"

namespace mesh::messages {
namespace {

// `i` is the caller's copy of the message, if it has one.
const std::string concerning = "SELECT m.seq, m.id FROM messages m LEFT JOIN inbox i ON i.mailbox=?2 AND i.seq=m.seq"
                               " WHERE m.id >= ?1 AND m.id < ?1 || 'g' AND (m.origin=?3 OR i.seq IS NOT NULL)"
                               " ORDER BY m.id, ";
const std::string receivedFirst = concerning + "i.seq IS NULL, i.waiting=0, m.seq";
const std::string sentFirst = concerning + "m.origin<>?3, m.seq DESC";
constexpr std::string_view everybodys
    = "SELECT m.seq, m.id FROM messages m WHERE m.id >= ?1 AND m.id < ?1 || 'g' ORDER BY m.id, m.seq DESC";

Error unknownMessage(const std::string &anyId)
{
    return {Reason::UnknownMessage, phrase("There is no message \"%1\".", anyId.substr(0, 40)),
        phrase("Ids are the four or more characters behind '#'; see: mesh inbox --all"), {}};
}

Error foreignMessage(const std::string &anyId)
{
    return {Reason::UnknownMessage, phrase("The message \"%1\" is not one of yours.", anyId),
        phrase("See: mesh inbox --all"), {}};
}

bool concerns(Database &db, std::int64_t seq, MailboxId mailbox)
{
    return db.value("SELECT 1 FROM messages WHERE seq=? AND origin=?", seq, std::to_string(mailbox))
        || db.value("SELECT 1 FROM inbox WHERE mailbox=? AND seq=?", mailbox, seq);
}

/// All rows, which must be of one id.
std::vector<std::int64_t> ofOneId(Query &query, const std::string &anyId)
{
    std::vector<std::int64_t> seqs;
    std::string id;
    while (query.step()) {
        if (seqs.empty())
            id = query.string(1);
        else if (query.text(1) != id)
            throw Refused({Reason::AmbiguousId, phrase("More than one message's id begins with \"%1\".", anyId),
                phrase("Give more of it."), {}});
        seqs.push_back(query.integer(0));
    }
    return seqs;
}

} // namespace

std::vector<std::int64_t> sequencesOf(Database &db, const std::string &anyId, const Naming &by)
{
    if (const auto seq = sequenceFromShortId(anyId)) {
        const auto now = held::currentNumber(db, *seq);
        if (!db.value("SELECT 1 FROM messages WHERE seq=?", now))
            throw Refused(unknownMessage(anyId));
        if (!by.any && !concerns(db, now, by.mailbox))
            throw Refused(foreignMessage(anyId));
        return {now};
    }
    if (!isIdPrefix(anyId))
        throw Refused(unknownMessage(anyId));
    Query own(
        db, by.first == Naming::First::Sent ? sentFirst : receivedFirst, anyId, by.mailbox, std::to_string(by.mailbox));
    if (auto seqs = ofOneId(own, anyId); !seqs.empty())
        return seqs;
    Query all(db, everybodys, anyId);
    if (!by.any)
        throw Refused(all.step() ? foreignMessage(anyId) : unknownMessage(anyId));
    auto seqs = ofOneId(all, anyId);
    if (seqs.empty())
        throw Refused(unknownMessage(anyId));
    return seqs;
}

MessageRow find(Database &db, const std::string &anyId, const Naming &by)
{
    return bySequence(db, sequencesOf(db, anyId, by).front());
}

MessageRow bySequence(Database &db, std::int64_t seq)
{
    static const std::string sql = "SELECT " + std::string(messageColumns) + " FROM messages m WHERE m.seq=?";
    Query query(db, sql, seq);
    if (query.step())
        return readMessageRow(query);
    if (const auto now = held::currentNumber(db, seq); now != seq)
        return bySequence(db, now);
    throw Refused(unknownMessage(shortId(seq)));
}

} // namespace mesh::messages
