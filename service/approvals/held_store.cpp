// SPDX-License-Identifier: MIT
#include "approvals/held_store.h"

#include "approvals/held_box.h"
#include "delivery/state_changes.h"
#include "platform/sha256.h"
#include "protocol/ids.h"
#include "protocol/json_writer.h"
#include "protocol/names.h"

namespace mesh::held {
namespace {

constexpr std::int64_t mostOpen = 200;
constexpr std::int64_t mostOpenOfSender = 20; ///< So that nobody buries a person in questions.

const std::string selectOpen = "SELECT " + std::string(messageColumns)
    + ", h.sha256, h.bytes, h.reason, h.rules, h.held_at, h.expires_at FROM held h JOIN messages m ON m.seq=h.seq"
      " WHERE h.decided_at IS NULL";

/// What the sealed text is bound to: moved to another message it does not open.
std::string aboutOf(const MessageRow &row)
{
    return row.id + '\n' + row.origin;
}

std::vector<std::string> namesOf(Database &db, std::int64_t seq)
{
    std::vector<std::string> names;
    Query query(db,
        "SELECT b.name FROM held_recipients r JOIN mailboxes b ON b.id=r.mailbox WHERE r.seq=? ORDER BY b.name", seq);
    while (query.step())
        names.push_back(query.string(0));
    return names;
}

Entry readEntry(Database &db, const Query &query)
{
    Entry entry;
    entry.row = readMessageRow(query);
    int column = messageColumnCount;
    entry.sha256 = query.string(column++);
    entry.bytes = query.integer(column++);
    entry.reason = query.string(column++);
    entry.rules = Json::parse(query.text(column++), nullptr, false);
    entry.heldAt = query.string(column++);
    entry.expiresAt = query.string(column++);
    entry.recipients = namesOf(db, entry.row.seq);
    return entry;
}

void logHeld(Transaction &tx, const MessageRow &row, const Hold &hold, const std::string &sha256, std::size_t bytes)
{
    Json rules = Json::array();
    for (const auto &rule : hold.rules)
        rules.push_back(rule.value("id", Json()));
    tx.log(toLine({{"at", row.ts}, {"event", state::held}, {"id", row.id}, {"short", shortId(row.seq)},
        {"reason", hold.reason}, {"rules", std::move(rules)}, {"sha256", sha256}, {"bytes", bytes}}));
}

Error stale()
{
    return {Reason::Stale, phrase("What was shown is not what waits now."), phrase("Look again: mesh approvals"), {}};
}

} // namespace

Hold loopOf(std::int64_t hops)
{
    return Hold::of(Hold::loop, "loop",
        countPhrase("%n answer(s) in one chain without a person; a person decides whether it goes on.", hops));
}

void add(Transaction &tx, const messages::Insert &message, const std::string &text, messages::Inserted &result)
{
    const auto &row = result.row;
    if (countOpenOf(tx.db(), message.sender) >= mostOpenOfSender)
        throw Refused(
            {Reason::RateLimited, countPhrase("%n messages of yours wait for a person already.", mostOpenOfSender),
                phrase("Nothing was sent. See them: mesh receipt; wait until they are decided."), {}});
    if (countOpen(tx.db()) >= mostOpen)
        throw Refused({Reason::RateLimited, countPhrase("%n messages wait for a person already.", mostOpen),
            phrase("Nothing was sent. The person decides with: mesh approvals"), {}});
    const auto &hold = *message.hold;
    const auto &terms = message.terms;
    const auto sha256 = sha256Hex(text);
    const auto sealed = terms.box->seal(text, aboutOf(row));
    tx.db().run(
        "INSERT INTO held(seq, sealed, sha256, bytes, reason, rules, held_at, expires_at) VALUES(?,?,?,?,?,?,?,?)",
        row.seq, Blob {sealed}, sha256, static_cast<std::int64_t>(text.size()), hold.reason, toLine(hold.rules), row.ts,
        terms.expiresAt);
    result.state = state::held;
    result.reason = sentenceOf(hold.rules);
    logHeld(tx, row, hold, sha256, text.size());
    for (const auto &to : message.recipients) {
        tx.db().run("INSERT INTO held_recipients(seq, mailbox) VALUES(?,?)", row.seq, to.mailbox);
        const auto name = messages::mailboxName(tx.db(), to.mailbox);
        result.changes.push_back(messages::stateChange(row, name, state::held, row.ts, false));
        result.changes.back().reason = result.reason;
        if (to.machine.empty())
            result.notices.push_back(messages::notice(tx, name, to,
                "A message from " + row.from + " (#" + shortId(row.seq)
                    + ") waits for your human's decision. You cannot read it before that, and there is nothing to do.",
                row.id, row.ts, message.expiresAt));
    }
    result.notices.push_back(messages::notice(tx, std::string(humanName), terms.human,
        "A message from " + row.from + " to " + row.to + " (#" + shortId(row.seq)
            + ") waits for your decision: " + hold.reason + ". See it: mesh approvals",
        row.id, row.ts, message.expiresAt));
}

std::vector<Entry> open(Database &db)
{
    static const std::string sql = selectOpen + " ORDER BY h.seq LIMIT 1000";
    std::vector<Entry> entries;
    Query query(db, sql);
    while (query.step())
        entries.push_back(readEntry(db, query));
    return entries;
}

std::int64_t countOpen(Database &db)
{
    return db.value("SELECT count(*) FROM held WHERE decided_at IS NULL").value_or(0);
}

std::int64_t countOpenOf(Database &db, MailboxId sender)
{
    return db
        .value("SELECT count(*) FROM held h JOIN messages m ON m.seq=h.seq WHERE h.decided_at IS NULL AND m.origin=?",
            std::to_string(sender))
        .value_or(0);
}

bool isOpen(Database &db, std::int64_t seq)
{
    return db.value("SELECT 1 FROM held WHERE seq=? AND decided_at IS NULL", seq).has_value();
}

std::optional<Entry> waiting(Database &db, std::int64_t seq)
{
    static const std::string sql = selectOpen + " AND h.seq=?";
    Query query(db, sql, seq);
    return query.step() ? std::optional(readEntry(db, query)) : std::nullopt;
}

Entry find(Database &db, const std::string &anyId)
{
    if (anyId.empty()) {
        auto all = open(db);
        if (all.empty())
            throw Refused({Reason::UnknownMessage, phrase("No message waits for a decision."), {}, {}});
        if (all.size() > 1) {
            std::vector<std::string> ids;
            for (const auto &entry : all)
                ids.push_back(shortId(entry.row.seq));
            throw Refused({Reason::AmbiguousId,
                countPhrase("%n messages wait for a decision.", static_cast<std::int64_t>(all.size())),
                phrase("Say which one: mesh approvals shows them."), std::move(ids)});
        }
        return std::move(all.front());
    }
    const messages::Naming everybody {0, true, messages::Naming::First::Sent};
    for (const auto seq : messages::sequencesOf(db, anyId, everybody)) {
        if (auto entry = waiting(db, seq))
            return std::move(*entry);
    }
    throw Refused(
        {Reason::UnknownMessage, phrase("The message \"%1\" does not wait for a decision.", anyId.substr(0, 40)),
            phrase("See what does: mesh approvals"), {}});
}

std::string textOf(Database &db, const Entry &entry, const HeldBox &box)
{
    Query query(db, "SELECT sealed FROM held WHERE seq=? AND decided_at IS NULL", entry.row.seq);
    if (!query.step())
        throw Refused(stale());
    auto text = box.unseal(query.text(0), aboutOf(entry.row));
    if (!text)
        throw Refused(text.error());
    if (sha256Hex(*text) != entry.sha256)
        throw Refused(stale());
    return std::move(*text);
}

void refuseReading(Database &db, std::int64_t seq)
{
    Query query(db, "SELECT decision FROM held WHERE seq=? AND delivered_as IS NULL", seq);
    if (!query.step())
        return;
    const auto decision = query.string(0);
    if (decision.empty())
        throw Refused(
            {Reason::Held, phrase("The text of #%1 waits for a person and cannot be read before.", shortId(seq)),
                phrase("The person sees it with: mesh approvals"), {}});
    throw Refused({Reason::Held,
        decision == state::expired ? phrase("The message #%1 was expired; its text was not kept.", shortId(seq))
                                   : phrase("The message #%1 was denied; its text was not kept.", shortId(seq)),
        {}, {}});
}

std::int64_t currentNumber(Database &db, std::int64_t seq)
{
    return db.value("SELECT delivered_as FROM held WHERE seq=?", seq).value_or(seq);
}

std::vector<Receipt::Step> history(Database &db, std::int64_t seq)
{
    std::vector<Receipt::Step> steps;
    Query query(db, "SELECT held_at, decision, decided_at FROM held WHERE delivered_as=?1 OR seq=?1", seq);
    if (!query.step())
        return steps;
    steps.push_back({std::string(state::held), query.string(0)});
    if (query.text(1) == state::approved)
        steps.push_back({std::string(state::approved), query.string(2)});
    return steps;
}

void addOpen(Database &db, Receipt &receipt)
{
    Query query(db, "SELECT rules FROM held WHERE seq=? AND decided_at IS NULL", receipt.message.seq);
    if (!query.step())
        return;
    const auto reason = sentenceOf(Json::parse(query.text(0), nullptr, false));
    for (const auto &name : namesOf(db, receipt.message.seq)) {
        Receipt::Recipient recipient {
            name, std::string(state::held), reason, {{std::string(state::stored), receipt.message.ts}}};
        const auto steps = history(db, receipt.message.seq);
        recipient.history.insert(recipient.history.end(), steps.begin(), steps.end());
        receipt.recipients.push_back(std::move(recipient));
    }
}

} // namespace mesh::held
