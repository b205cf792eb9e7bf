// SPDX-License-Identifier: MIT
#include "store/schema.h"

#include <sqlite3.h>

#include <array>
#include <vector>

namespace mesh {

namespace {
using Migration = std::vector<const char *>;

// A released migration never changes: append the next one.
const std::array<Migration, 4> migrations {{
    {
        R"(CREATE TABLE mailboxes(
                id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, root TEXT NOT NULL, session_id TEXT,
                last_used TEXT NOT NULL) STRICT)",
        R"(CREATE TABLE sessions(
                id TEXT PRIMARY KEY, name TEXT NOT NULL, mailbox INTEGER NOT NULL REFERENCES mailboxes(id),
                kind TEXT NOT NULL, state TEXT NOT NULL, role TEXT, branch TEXT NOT NULL DEFAULT '', root TEXT NOT NULL,
                cwd TEXT NOT NULL, pid INTEGER, pid_start INTEGER, client_session_id TEXT, transcript TEXT,
                joined INTEGER NOT NULL, joined_at TEXT NOT NULL, last_seen TEXT NOT NULL) STRICT)",
        "CREATE INDEX sessions_joined ON sessions(id) WHERE joined = 1",
        // origin: the sender's mailbox id as text, later also 'machine:…'. AUTOINCREMENT: a short id is never given
        // twice.
        R"(CREATE TABLE messages(
                seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, origin TEXT NOT NULL, "from" TEXT NOT NULL,
                "to" TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, ts TEXT NOT NULL, reply_to TEXT, trace TEXT,
                hops INTEGER NOT NULL DEFAULT 0, urgent INTEGER NOT NULL DEFAULT 0, UNIQUE(id, origin)) STRICT)",
        // Message first, so that what a broadcast adds lies together; the wide rows are found through one narrow index.
        R"(CREATE TABLE inbox(
                seq INTEGER NOT NULL, mailbox INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT, session_id TEXT,
                delivered_at TEXT, shown_at TEXT, answered_at TEXT, ended_at TEXT, expires_at TEXT,
                waiting INTEGER GENERATED ALWAYS AS (shown_at IS NULL AND ended_at IS NULL) VIRTUAL,
                PRIMARY KEY(seq, mailbox)) STRICT, WITHOUT ROWID)",
        "CREATE INDEX inbox_of_mailbox ON inbox(mailbox, waiting, seq)",
        "CREATE INDEX inbox_expiry ON inbox(expires_at) WHERE expires_at IS NOT NULL",
        // One row a batch: the lines of log.jsonl from number `batch` on, until the file is synced.
        "CREATE TABLE journal(batch INTEGER PRIMARY KEY, lines TEXT NOT NULL) STRICT",
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    },
    {
        "ALTER TABLE messages ADD COLUMN approved_by TEXT",
        "ALTER TABLE messages ADD COLUMN approved_at TEXT",
        // A held message's row in `messages` has no body; here it is, sealed. Once approved it is posted anew, behind
        // what has come meanwhile, as delivered_as. `rules`: JSON, never a part of the text.
        R"(CREATE TABLE held(
                seq INTEGER PRIMARY KEY, sealed BLOB, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, reason TEXT NOT NULL,
                rules TEXT NOT NULL, held_at TEXT NOT NULL, expires_at TEXT NOT NULL, decided_at TEXT, decision TEXT,
                surface TEXT, delivered_as INTEGER) STRICT)",
        "CREATE INDEX held_open ON held(expires_at) WHERE decided_at IS NULL",
        "CREATE INDEX held_delivered ON held(delivered_as) WHERE delivered_as IS NOT NULL",
        R"(CREATE TABLE held_recipients(
                seq INTEGER NOT NULL, mailbox INTEGER NOT NULL, PRIMARY KEY(seq, mailbox)) STRICT, WITHOUT ROWID)",
    },
    {
        // `space`: the repository's identity, "files" or "names"; `path` within it. session_id NULL: the human's.
        R"(CREATE TABLE locks(
                id INTEGER PRIMARY KEY, kind TEXT NOT NULL, space TEXT NOT NULL, path TEXT NOT NULL, root TEXT NOT NULL,
                session_id TEXT, mailbox INTEGER NOT NULL, holder TEXT NOT NULL, ttl_seconds INTEGER NOT NULL,
                since TEXT NOT NULL, until TEXT NOT NULL) STRICT)",
        // Mailboxes; `grip`: which of the two, NULL while they have no roles. While `accepted_at` is NULL, `a` has
        // invited.
        R"(CREATE TABLE pairs(
                a INTEGER NOT NULL, b INTEGER NOT NULL, grip INTEGER, invited_at TEXT NOT NULL, accepted_at TEXT,
                PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID)",
    },
    {
        // Whose session the mailbox stands for: the fingerprint of another machine. NULL: a mailbox of this one.
        "ALTER TABLE mailboxes ADD COLUMN machine TEXT",
        // The machine that still has to take the message; NULL: it has, or it is for nobody elsewhere.
        "ALTER TABLE inbox ADD COLUMN outbox TEXT",
        "CREATE INDEX inbox_outbox ON inbox(outbox, seq) WHERE outbox IS NOT NULL",
    },
}};

struct ExpectedTable {
    const char *name;
    int since; ///< The version of the schema that made it.
};
constexpr std::array<ExpectedTable, 10> expectedTables {{{"mailboxes", 1}, {"sessions", 1}, {"messages", 1},
    {"inbox", 1}, {"journal", 1}, {"meta", 1}, {"held", 2}, {"held_recipients", 2}, {"locks", 3}, {"pairs", 3}}};

} // namespace

int schemaVersionOf(Database &db)
{
    return static_cast<int>(db.value("PRAGMA user_version").value_or(0));
}

int schemaVersion()
{
    return static_cast<int>(migrations.size());
}

Status checkNotNewer(Database &db)
{
    const int version = schemaVersionOf(db);
    if (version <= schemaVersion())
        return Done {};
    return Error {Reason::StorageFailed,
        phrase("%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).", db.path(), version,
            schemaVersion()),
        phrase("Update the program; nothing was changed."), {}};
}

void checkStructure(Database &db)
{
    const int version = schemaVersionOf(db);
    if (version < 0)
        throw DatabaseError(SQLITE_CORRUPT, "its schema has the number " + std::to_string(version));
    const std::int64_t tables = db.value("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").value_or(0);
    if (version == 0 && tables > 0)
        throw DatabaseError(SQLITE_NOTADB, "it holds tables of something else");
    if (version == 0)
        return;
    for (const auto &[name, since] : expectedTables) {
        if (version >= since && !db.value("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", name))
            throw DatabaseError(SQLITE_CORRUPT, std::string("its table ") + name + " is missing");
    }
}

void migrate(Database &db)
{
    const int before = schemaVersionOf(db);
    if (before >= schemaVersion())
        return;
    db.execute("BEGIN IMMEDIATE");
    try {
        for (auto step = migrations.begin() + before; step != migrations.end(); ++step) {
            for (const char *statement : *step)
                db.execute(statement);
        }
        db.execute("PRAGMA user_version = " + std::to_string(schemaVersion()));
        db.execute("COMMIT");
    } catch (const DatabaseError &) {
        if (db.inTransaction())
            db.execute("ROLLBACK");
        throw;
    }
}

} // namespace mesh
