// SPDX-License-Identifier: MIT
#include "locks/lock_store.h"

#include "locks/lock_view.h"
#include "safety/gated_line.h"
#include "store/database.h"

namespace mesh::locks {

void add(Transaction &tx, const Lock &lock, Millis until)
{
    const auto &resource = lock.resource;
    tx.db().run("INSERT OR REPLACE INTO locks(id, kind, space, path, root, session_id, mailbox, holder, ttl_seconds, "
                "since, until)"
                " VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        lock.id, wireName(resource.kind), resource.space, resource.path, resource.root,
        lock.owner.sessionId.empty() ? std::nullopt : std::optional(lock.owner.sessionId), lock.owner.mailbox,
        lock.owner.name, lock.ttl / 1000, toIso(lock.since), toIso(until));
}

void extend(Transaction &tx, const Lock &lock, Millis until)
{
    tx.db().run("UPDATE locks SET until=?, ttl_seconds=? WHERE id=?", toIso(until), lock.ttl / 1000, lock.id);
}

void remove(Transaction &tx, LockId id)
{
    tx.db().run("DELETE FROM locks WHERE id=?", id);
}

void log(Transaction &tx, std::string_view what, const Lock &lock, const std::string &at, const std::string &by)
{
    Json line {{"at", at}, {"event", "lock"}, {"what", what}, {"resource", lock.shownAs}, {"holder", lock.owner.name}};
    if (!by.empty())
        line["by"] = by;
    tx.log(toLine(line));
}

std::vector<Stored> load(Database &db)
{
    std::vector<Stored> all;
    Query query(db,
        "SELECT id, kind, space, path, root, coalesce(session_id,''), mailbox, holder, ttl_seconds, since, until FROM "
        "locks ORDER BY id");
    while (query.step()) {
        Stored stored;
        auto &lock = stored.lock;
        lock.id = query.integer(0);
        lock.resource.kind = lockKindFromWire(query.text(1)).value_or(LockResource::Kind::Name);
        lock.resource.space = query.string(2);
        lock.resource.path = query.string(3);
        lock.resource.root = query.string(4);
        lock.shownAs = gatedLine(shown(lock.resource));
        lock.owner = {query.string(5), query.integer(6), query.string(7)};
        lock.ttl = query.integer(8) * 1000;
        lock.since = fromIso(query.text(9)).value_or(0);
        stored.until = fromIso(query.text(10)).value_or(0);
        all.push_back(std::move(stored));
    }
    return all;
}

} // namespace mesh::locks
