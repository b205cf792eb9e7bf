// SPDX-License-Identifier: MIT
#include "delivery/timeline.h"

#include "protocol/ids.h"
#include "store/database.h"

#include <algorithm>

namespace mesh::messages {
namespace {

/// So that a search among millions keeps nobody else waiting for the reader.
constexpr std::int64_t mostLookedAt = 20'000;
constexpr int shownBytes = 400;

/// For LIKE … ESCAPE '\'.
std::string pattern(const std::string &text)
{
    std::string escaped = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped + '%';
}

/// How many recipients have come how far: `{"delivered": 2}`.
Json states(Database &db, std::int64_t seq)
{
    Json counts = Json::object();
    Query reached(db, "SELECT state, count(*) FROM inbox WHERE seq=? GROUP BY state", seq);
    while (reached.step())
        counts[reached.string(0)] = reached.integer(1);
    if (!counts.empty())
        return counts;
    Query held(db, "SELECT coalesce(decision, 'held') FROM held WHERE seq=?", seq);
    if (held.step())
        counts[held.string(0)] = 1;
    return counts;
}

Json rowJson(Database &db, const Query &row)
{
    const auto seq = row.integer(0);
    auto body = row.string(6);
    const auto bytes = row.integer(7);
    return {{"seq", seq}, {"id", row.string(1)}, {"short", shortId(seq)}, {"from", row.string(2)},
        {"to", row.string(3)}, {"kind", row.string(4)}, {"ts", row.string(5)}, {"body", std::move(body)},
        {"bytes", bytes}, {"states", states(db, seq)}};
}

} // namespace

Json timeline(Database &db, const TimelineQuery &query)
{
    const auto newest = db.value("SELECT coalesce(max(seq), 0) FROM messages").value_or(0);
    const auto top = query.before > 0 ? std::min(query.before, newest + 1) : newest + 1;
    const auto bottom = std::max(query.after, top - mostLookedAt - 1);
    Query rows(db,
        "SELECT m.seq, m.id, m.\"from\", m.\"to\", m.kind, m.ts, substr(m.body, 1, ?1), length(CAST(m.body AS BLOB))"
        " FROM messages m WHERE m.seq < ?2 AND m.seq > ?3"
        " AND (?4 = '' OR m.body LIKE ?5 ESCAPE '\\')"
        " AND (?6 = '' OR m.\"from\" = ?6 OR m.\"to\" = ?6)"
        " AND (?7 = '' OR EXISTS(SELECT 1 FROM inbox i WHERE i.seq = m.seq AND i.state = ?7)"
        "  OR EXISTS(SELECT 1 FROM held h WHERE h.seq = m.seq AND coalesce(h.decision, 'held') = ?7))"
        " AND (?8 = '' OR m.kind = ?8) AND (?9 OR m.kind <> 'notice')"
        " ORDER BY m.seq DESC LIMIT ?10",
        shownBytes, top, bottom, query.text, pattern(query.text), query.name, query.state, query.kind,
        static_cast<std::int64_t>(query.hasNotices), static_cast<std::int64_t>(query.limit));
    Json list = Json::array();
    std::int64_t last = 0;
    while (rows.step()) {
        last = rows.integer(0);
        list.push_back(rowJson(db, rows));
    }
    const bool isFull = list.size() >= query.limit;
    const auto next = isFull ? last : bottom + 1;
    const bool ends = next <= query.after + 1 || next <= 1;
    return {{"messages", std::move(list)}, {"next", ends ? Json() : Json(next)}};
}

} // namespace mesh::messages
