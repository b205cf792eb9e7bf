// SPDX-License-Identifier: MIT
#include "store/connections.h"

#include <sqlite3.h>

namespace mesh {

Database openForWriting(const std::string &path)
{
    Database db(path, Database::Mode::ReadWrite);
    sqlite3_busy_timeout(db.handle(), 5000);
    // Only the journal mode lives in the file: everything else is said to each connection.
    db.execute("PRAGMA journal_mode = WAL");
    db.execute("PRAGMA fullfsync = ON"); // A Mac's fsync(2) leaves it in the disk's cache; elsewhere this does nothing.
    db.execute("PRAGMA synchronous = FULL"); // WAL alone would leave the last commits to chance at power loss.
    db.execute("PRAGMA foreign_keys = ON");
    db.execute("PRAGMA wal_autocheckpoint = 0"); // The writer does it after the answers are out.
    db.execute("PRAGMA journal_size_limit = 67108864");
    db.execute("PRAGMA cache_size = -16384");
    db.execute("PRAGMA temp_store = MEMORY"); // What a savepoint may have to restore would go to a file otherwise.
    db.execute("PRAGMA secure_delete = FAST"); // Debian's default (ON) writes every freed page once more.
    return db;
}

Database openForReading(const std::string &path)
{
    Database db(path, Database::Mode::ReadOnly);
    sqlite3_busy_timeout(db.handle(), 5000);
    db.execute("PRAGMA cache_size = -8192");
    return db;
}

} // namespace mesh
