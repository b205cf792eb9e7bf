// SPDX-License-Identifier: MIT
#include "pairs/pair_store.h"

#include "store/database.h"

#include <optional>

namespace mesh::pairs {

void save(Transaction &tx, const Pair &pair)
{
    remove(tx, pair);
    tx.db().run("INSERT INTO pairs(a, b, grip, invited_at, accepted_at) VALUES(?,?,?,?,?)", pair.a, pair.b,
        pair.grip == 0 ? std::nullopt : std::optional(pair.grip), toIso(pair.invitedAt),
        pair.isPair() ? std::optional(toIso(pair.acceptedAt)) : std::nullopt);
}

void remove(Transaction &tx, const Pair &pair)
{
    tx.db().run("DELETE FROM pairs WHERE (a=?1 AND b=?2) OR (a=?2 AND b=?1)", pair.a, pair.b);
}

std::vector<Pair> load(Database &db)
{
    std::vector<Pair> all;
    Query query(db, "SELECT a, b, coalesce(grip,0), invited_at, accepted_at FROM pairs");
    while (query.step()) {
        const auto accepted = query.string(4);
        all.push_back({query.integer(0), query.integer(1), query.integer(2), fromIso(query.text(3)).value_or(0),
            accepted.empty() ? 0 : fromIso(accepted).value_or(1)});
    }
    return all;
}

} // namespace mesh::pairs
