// SPDX-License-Identifier: MIT
#include "approvals/held_box.h"
#include "approvals/held_store.h"
#include "delivery/message_lookup.h"
#include "delivery/state_changes.h"
#include "protocol/ids.h"
#include "protocol/names.h"

namespace mesh::held {
namespace {

constexpr std::int64_t mostAtOnce = 100;

messages::Recipient where(const Decision &decision, MailboxId mailbox)
{
    const auto found = decision.present.find(mailbox);
    return found == decision.present.end() ? messages::Recipient {mailbox, {}, false} : found->second;
}

std::vector<MailboxId> recipientsOf(Database &db, std::int64_t seq)
{
    std::vector<MailboxId> mailboxes;
    Query query(db, "SELECT mailbox FROM held_recipients WHERE seq=? ORDER BY mailbox", seq);
    while (query.step())
        mailboxes.push_back(query.integer(0));
    return mailboxes;
}

void tell(Transaction &tx, MailboxId mailbox, const std::string &body, const MessageRow &about,
    const Decision &decision, Decided &decided)
{
    const auto name = messages::localMailboxName(tx.db(), mailbox);
    if (!name.empty()) // The mesh itself has none.
        decided.notices.push_back(
            messages::notice(tx, name, where(decision, mailbox), body, about.id, decision.now, decision.expiresAt));
}

/// The notice that told the person of it has nothing to say any more: it goes, if nobody has read it.
void takeNoticeBack(Transaction &tx, const Entry &entry, const Decision &decision, Decided &decided)
{
    std::vector<std::int64_t> seqs;
    {
        Query told(tx.db(),
            "SELECT m.seq FROM inbox i JOIN messages m ON m.seq=i.seq"
            " WHERE i.mailbox=? AND i.waiting=1 AND m.kind='notice' AND m.reply_to=?",
            decision.human, entry.row.id);
        while (told.step())
            seqs.push_back(told.integer(0));
    }
    for (const auto seq : seqs) {
        decided.changes.push_back(messages::stateChange(messages::bySequence(tx.db(), seq),
            messages::mailboxName(tx.db(), decision.human), state::shown, decision.now, true));
        tx.db().run("DELETE FROM inbox WHERE seq=?", seq);
        tx.db().run("DELETE FROM messages WHERE seq=?", seq);
    }
}

/// Posted anew, with a number of now: readers have gone past the old one.
void post(Transaction &tx, const Entry &entry, std::string text, const Decision &decision, Decided &decided)
{
    auto row = entry.row;
    const auto old = row.seq;
    row.body = std::move(text);
    row.approvedBy = decision.surface;
    row.approvedAt = decision.now;
    row.hops = 0; // A person has looked at the chain.
    tx.db().run("DELETE FROM messages WHERE seq=?", old);
    row.seq = messages::addRow(tx, row);
    tx.db().run("UPDATE held SET delivered_as=? WHERE seq=?", row.seq, old);
    for (const auto mailbox : recipientsOf(tx.db(), old)) {
        decided.to.push_back(where(decision, mailbox));
        // By the old number: who waits for it has asked before.
        auto change = messages::stateChange(
            entry.row, messages::mailboxName(tx.db(), mailbox), state::approved, decision.now, false);
        decided.changes.push_back(change);
        change.state = decided.to.back().live ? state::delivered : state::stored;
        change.seq = row.seq;
        decided.changes.push_back(std::move(change));
    }
    decided.message.state = messages::addRecipients(tx, row, decided.to, decision.expiresAt);
    for (auto &change : messages::markAnswered(tx, row, decision.now))
        decided.changes.push_back(std::move(change));
    decided.message.row = std::move(row);
}

void drop(Transaction &tx, const Entry &entry, const Decision &decision, Decided &decided)
{
    const auto &row = entry.row;
    const bool expired = decision.outcome == state::expired;
    const auto why = expired ? phrase("nobody decided in time") : phrase("the recipient's human said no");
    const auto end = decision.outcome + (expired ? ": nobody decided in time." : ".");
    for (const auto mailbox : recipientsOf(tx.db(), row.seq)) {
        tx.db().run("INSERT INTO inbox(seq, mailbox, state, reason, ended_at) VALUES(?,?,?,?,?)", row.seq, mailbox,
            decision.outcome, why.english(), decision.now);
        auto change = messages::stateChange(
            row, messages::mailboxName(tx.db(), mailbox), decision.outcome, decision.now, false);
        change.reason = why;
        decided.changes.push_back(std::move(change));
        tell(tx, mailbox, "The message from " + row.from + " (#" + shortId(row.seq) + ") that waited was " + end, row,
            decision, decided);
    }
    tell(tx, messages::mailboxFromOrigin(row.origin),
        "Your message #" + shortId(row.seq) + " to " + row.to + " was " + end, row, decision, decided);
    if (expired)
        tell(tx, decision.human,
            "The message from " + row.from + " to " + row.to + " (#" + shortId(row.seq) + ") was " + end, row, decision,
            decided);
}

} // namespace

Decided decide(Transaction &tx, std::int64_t seq, const Decision &decision, const HeldBox &box)
{
    const auto found = waiting(tx.db(), seq);
    const bool expired = decision.outcome == state::expired;
    if (!found || (!expired && found->sha256 != decision.sha256))
        throw Refused(
            {Reason::Stale, phrase("What was shown is not what waits now."), phrase("Look again: mesh approvals"), {}});
    const auto &entry = *found;
    Decided decided;
    auto text = decision.outcome == state::approved ? textOf(tx.db(), entry, box) : std::string();
    takeNoticeBack(tx, entry, decision, decided);
    tx.db().run("UPDATE held SET sealed=NULL, decided_at=?, decision=?, surface=? WHERE seq=?", decision.now,
        decision.outcome, decision.surface.empty() ? std::nullopt : std::optional(decision.surface), seq);
    if (decision.outcome == state::approved)
        post(tx, entry, std::move(text), decision, decided);
    else
        drop(tx, entry, decision, decided);
    tx.db().run("DELETE FROM held_recipients WHERE seq=?", seq);
    Json line {{"at", decision.now}, {"event", decision.outcome}, {"id", entry.row.id}, {"short", shortId(seq)},
        {"from", entry.row.from}, {"to", entry.row.to}, {"sha256", entry.sha256}};
    if (!decision.surface.empty())
        line["surface"] = decision.surface;
    if (decision.outcome == state::approved)
        line["delivered_as"] = shortId(decided.message.row.seq);
    tx.log(toLine(line));
    return decided;
}

std::vector<std::int64_t> due(Database &db, const std::string &now)
{
    std::vector<std::int64_t> seqs;
    Query query(db, "SELECT seq FROM held WHERE decided_at IS NULL AND expires_at<=? ORDER BY expires_at LIMIT ?", now,
        mostAtOnce);
    while (query.step())
        seqs.push_back(query.integer(0));
    return seqs;
}

std::optional<std::string> nextExpiry(Database &db)
{
    Query query(db, "SELECT min(expires_at) FROM held WHERE decided_at IS NULL");
    return query.step() ? query.optionalString(0) : std::nullopt;
}

} // namespace mesh::held
