// SPDX-License-Identifier: MIT
#include "delivery/outbox.h"

#include "delivery/state_changes.h"
#include "protocol/names.h"

namespace mesh::outbox {
namespace {

constexpr std::size_t pageMessages = 512;
constexpr std::size_t pageBytes = 4 << 20;
constexpr int mostQuestions = 10'000;

std::optional<std::string> nullable(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// One inbox row of a message of ours to that machine.
struct Place {
    MessageRow row;
    MailboxId mailbox = 0;
    std::string name; ///< Of the mailbox.
    std::string state;
    bool isTaken = false;
    bool waits = false;
};

std::optional<Place> placeOf(Database &db, const std::string &machine, const Report &report)
{
    static const std::string sql = "SELECT " + std::string(messageColumns)
        + ", i.mailbox, b.name, i.state, i.outbox IS NULL, i.waiting FROM messages m"
          " JOIN mailboxes s ON s.id=CAST(m.origin AS INTEGER) AND s.machine IS NULL"
          " JOIN inbox i ON i.seq=m.seq JOIN mailboxes b ON b.id=i.mailbox"
          " WHERE m.id=? AND s.name=? AND b.machine=? AND b.name LIKE ? ESCAPE '\\'";
    std::string like;
    for (const char c : report.to) // `_` is a letter of names.
        like.append(c == '_' || c == '%' || c == '\\' ? "\\" : "") += c;
    Query query(db, sql, report.messageId, report.from, machine, like + "@%");
    if (!query.step())
        return std::nullopt;
    int column = messageColumnCount;
    Place place;
    place.row = readMessageRow(query);
    place.mailbox = query.integer(column++);
    place.name = query.string(column++);
    place.state = query.string(column++);
    place.isTaken = query.boolean(column++);
    place.waits = query.boolean(column++);
    return place;
}

void update(Transaction &tx, const Place &place, const Report &report, const std::string &now)
{
    const bool ends = state::isBadEnd(report.state);
    const auto at = [&](std::string_view step) { return report.state == step ? std::optional(now) : std::nullopt; };
    const auto seen = report.state == state::answered ? std::optional(now) : at(state::shown);
    tx.db().run("UPDATE inbox SET state=?, reason=?, delivered_at=coalesce(delivered_at, ?),"
                " shown_at=coalesce(shown_at, ?), answered_at=coalesce(answered_at, ?), ended_at=?, expires_at=NULL,"
                " outbox=NULL WHERE mailbox=? AND seq=?",
        report.state, nullable(report.reason), at(state::delivered), seen, at(state::answered),
        ends ? std::optional(now) : std::nullopt, place.mailbox, place.row.seq);
}

void applyOne(Transaction &tx, const std::string &machine, const Report &report, const std::string &now,
    const std::string &noticesExpireAt, const messages::Present &present, Applied &applied)
{
    const auto place = placeOf(tx.db(), machine, report);
    const auto wanted = state::progress(report.state);
    if (!place || !wanted)
        return;
    if (wanted <= state::progress(place->state)) {
        if (!place->isTaken) // From now on it is the other machine's to keep.
            tx.db().run("UPDATE inbox SET outbox=NULL, expires_at=NULL WHERE mailbox=? AND seq=?", place->mailbox,
                place->row.seq);
        return;
    }
    update(tx, *place, report, now);
    const bool settles = place->waits && wanted >= state::progress(state::shown);
    auto change = messages::stateChange(place->row, place->name, report.state, now, settles);
    change.reason = Phrase::fromTemplate(report.reason, {}); // Another machine's may be one that we know as well.
    messages::log(tx, change);
    if (state::isBadEnd(report.state)) {
        if (auto notice = messages::tellSender(tx, change, noticesExpireAt, present))
            applied.notices.push_back(std::move(*notice));
    }
    applied.changes.push_back(std::move(change));
}

} // namespace

Page page(Database &db, const std::string &machine, std::int64_t after)
{
    static const std::string sql = "SELECT " + std::string(messageColumns)
        + ", b.name FROM inbox i JOIN messages m ON m.seq=i.seq JOIN mailboxes b ON b.id=i.mailbox"
          " WHERE i.outbox=? AND i.seq>? ORDER BY i.seq";
    Page page;
    page.last = after;
    std::size_t bytes = 0;
    Query query(db, sql, machine, after);
    while (query.step()) {
        const auto seq = query.integer(0);
        if (!page.entries.empty() && page.entries.back().row.seq == seq) {
            page.entries.back().to.push_back(nameAtHome(query.string(messageColumnCount)));
            continue;
        }
        if (page.entries.size() >= pageMessages || bytes >= pageBytes) {
            page.more = true;
            break;
        }
        page.entries.push_back({readMessageRow(query), {nameAtHome(query.string(messageColumnCount))}});
        page.last = seq;
        bytes += page.entries.back().row.body.size();
    }
    return page;
}

Applied apply(Transaction &tx, const std::string &machine, const std::vector<Report> &reports, const std::string &now,
    const std::string &noticesExpireAt, const messages::Present &present)
{
    Applied applied;
    for (const auto &report : reports)
        applyOne(tx, machine, report, now, noticesExpireAt, present, applied);
    return applied;
}

std::vector<Question> unsettled(Database &db, const std::string &machine)
{
    std::vector<Question> questions;
    Query query(db,
        "SELECT DISTINCT m.id, s.name FROM mailboxes b JOIN inbox i ON i.mailbox=b.id AND i.waiting=1"
        " JOIN messages m ON m.seq=i.seq JOIN mailboxes s ON s.id=CAST(m.origin AS INTEGER)"
        " WHERE b.machine=? AND i.outbox IS NULL AND s.machine IS NULL ORDER BY m.seq DESC LIMIT ?",
        machine, mostQuestions);
    while (query.step())
        questions.push_back({query.string(0), query.string(1)});
    return questions;
}

std::vector<Report> reports(Database &db, MailboxId sender, const std::string &messageId)
{
    std::vector<Report> reports;
    Query found(db, "SELECT seq FROM messages WHERE id=? AND origin=?", messageId, std::to_string(sender));
    if (!found.step())
        return reports;
    const auto receipt = messages::receipt(db, messages::bySequence(db, found.integer(0)));
    for (const auto &one : receipt.recipients)
        reports.push_back({messageId, {}, one.name, one.state, one.reason.english()});
    return reports;
}

Applied refuseAll(Transaction &tx, const std::string &machine, const std::string &reason, const std::string &now,
    const std::string &noticesExpireAt, const messages::Present &present)
{
    Applied applied;
    for (auto next = page(tx.db(), machine, 0); !next.entries.empty(); next = page(tx.db(), machine, next.last)) {
        for (const auto &entry : next.entries) {
            const auto from = messages::localMailboxName(tx.db(), messages::mailboxFromOrigin(entry.row.origin));
            for (const auto &to : entry.to)
                applyOne(tx, machine, {entry.row.id, from, to, std::string(state::refused), reason}, now,
                    noticesExpireAt, present, applied);
        }
    }
    return applied;
}

std::int64_t count(Database &db, const std::string &machine)
{
    return db.value("SELECT count(*) FROM inbox WHERE outbox=?", machine).value_or(0);
}

} // namespace mesh::outbox
