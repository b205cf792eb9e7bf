// SPDX-License-Identifier: MIT
#include "store/recovery.h"

#include "platform/data_folder.h"
#include "platform/storage_error.h"
#include "protocol/timestamp.h"
#include "store/connections.h"
#include "store/schema.h"
#include "store/snapshot.h"

#include <QLoggingCategory>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {

namespace {
Q_LOGGING_CATEGORY(storeLog, "mesh.store")

constexpr const char *replacementName = "presence.db.new";
// A lost database had given numbers that the replacement does not know of: short ids must not mean two messages.
constexpr std::int64_t sequenceJump = std::int64_t {1} << 24;

/// Throws DatabaseError (a corruption) if the database is damaged.
void checkSound(Database &db)
{
    checkStructure(db);
    Query check(db, "PRAGMA quick_check(1)");
    if (check.step() && check.text(0) != "ok")
        throw DatabaseError(SQLITE_CORRUPT, check.string(0));
}

/// Brings a sound database to our schema, when a copy of it as it was is on disk.
Status bringUpToDate(const DataFolder &folder, Database &db, const TellProgress &tell)
{
    const int before = schemaVersionOf(db);
    if (before == schemaVersion())
        return Done {};
    const auto copy = nameBeforeSchema(schemaVersion());
    if (before > 0) {
        tell(phrase("The service is starting: it copies its database and brings it to the form of this version."));
        if (const Status copied = copyDatabase(folder, db, copy); !copied)
            return copied;
        qCInfo(storeLog) << "presence.db goes from schema" << before << "to" << schemaVersion()
                         << "and is kept as it was:" << copy.c_str();
    }
    try {
        migrate(db);
    } catch (const DatabaseError &error) {
        if (before > 0 && error.primary() == SQLITE_FULL)
            ::unlinkat(folder.fd(), copy.c_str(), 0); // Of what is there unchanged, and in the way of the next start.
        throw;
    }
    return Done {};
}

/// What is wrong with presence.db, nothing if it is sound (and now of our schema).
Result<std::optional<Phrase>> damageOf(const DataFolder &folder, const TellProgress &tell)
{
    const std::string path = folder.file(databaseName);
    struct stat facts {
    };
    if (::stat(path.c_str(), &facts) == 0 && facts.st_size == 0)
        return std::optional(phrase("it is empty")); // To SQLite this is a new database.
    try {
        Database db(path, Database::Mode::ReadWrite);
        // Closing would write the log into the file: not before we know that it is ours to change.
        sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        if (const Status known = checkNotNewer(db); !known)
            return known.error();
        tell(phrase("The service is starting: it checks its database."));
        checkSound(db);
        if (const Status known = bringUpToDate(folder, db, tell); !known)
            return known.error();
        return std::optional<Phrase>();
    } catch (const DatabaseError &error) {
        if (error.isCorruption())
            return std::optional<Phrase>(error.what());
        return toError(error, path);
    }
}

/// What starts and snapshots have left that were killed, also those of an earlier version.
void removeUnfinishedCopies(const DataFolder &folder)
{
    removeUnfinishedCopy(folder, snapshotName);
    for (int version = 2; version <= schemaVersion(); ++version)
        removeUnfinishedCopy(folder, nameBeforeSchema(version));
}

/// "presence.db.corrupt-20260131T081500.123Z"
std::string nameAside()
{
    std::string time = toIso(wallClock());
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    return databaseName + (".corrupt-" + time);
}

Status renameIn(const DataFolder &folder, const std::string &from, const std::string &to)
{
    if (::renameat(folder.fd(), from.c_str(), folder.fd(), to.c_str()) == 0 || errno == ENOENT)
        return Done {};
    return storageError(phrase("rename %1", folder.file(from)), errno);
}

Status copyFile(const DataFolder &folder, const char *from, const UniqueFd &to)
{
    const auto source = folder.openFile(from, O_RDONLY);
    if (!source)
        return source.error();
    std::array<char, 64 << 10> block;
    for (;;) {
        const ssize_t got = ::read(source->get(), block.data(), block.size());
        if (got == 0)
            return Done {};
        if (got < 0 || ::write(to.get(), block.data(), static_cast<std::size_t>(got)) != got)
            return storageError(phrase("copy %1", folder.file(from)), got < 0 ? errno : ENOSPC);
    }
}

/// Makes presence.db.new, complete and synced: from the snapshot if that is sound (then true), else empty.
Result<bool> makeReplacement(const DataFolder &folder, bool fromSnapshot, bool lostNumbers)
{
    const std::string path = folder.file(replacementName);
    for (const char *suffix :
        {"-journal", "-wal", "-shm"}) // Left by a start that was cut short; it would be played back.
        ::unlinkat(folder.fd(), (std::string(replacementName) + suffix).c_str(), 0);
    const auto file = folder.openFile(replacementName, O_RDWR | O_CREAT | O_TRUNC);
    if (!file)
        return file.error();
    if (fromSnapshot) {
        if (const Status copied = copyFile(folder, snapshotName, *file); !copied)
            return copied.error();
    }
    try {
        Database db(path, Database::Mode::ReadWrite);
        db.execute("PRAGMA journal_mode = DELETE"); // One file: what is renamed must be all of it.
        if (fromSnapshot) {
            if (const Status known = checkNotNewer(db); !known)
                return known.error();
            checkSound(db);
        }
        migrate(db);
        if (lostNumbers) {
            db.run("INSERT INTO sqlite_sequence(name, seq) SELECT 'messages', 0 "
                   "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'messages')");
            db.run("UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'messages'", sequenceJump);
        }
    } catch (const DatabaseError &error) {
        if (fromSnapshot && error.isCorruption())
            return makeReplacement(folder, false, lostNumbers);
        return toError(error, path);
    }
    if (::fsync(file->get()) != 0)
        return storageError(phrase("sync %1", path), errno);
    return fromSnapshot;
}
} // namespace

std::string nameBeforeSchema(int version)
{
    return databaseName + (".before-" + std::to_string(version));
}

Status prepareDatabase(const DataFolder &folder, std::vector<Phrase> &problems, const TellProgress &tell)
{
    removeUnfinishedCopies(folder);
    const std::string path = folder.file(databaseName);
    const bool there = folder.exists(databaseName);
    Phrase damage;
    if (there) {
        if (const auto ours = folder.openFile(databaseName, O_RDWR); !ours) // No link, nobody else's.
            return ours.error();
        auto found = damageOf(folder, tell);
        if (!found)
            return found.error();
        if (!*found)
            return Done {};
        damage = **found;
    }

    const auto snapshotTime = Snapshot::lastTaken(folder);
    const bool first = !there && !snapshotTime; // Nothing was lost: the first start.
    if (snapshotTime)
        tell(phrase("The service is starting: it restores its database from the last snapshot."));
    const auto fromSnapshot = makeReplacement(folder, snapshotTime.has_value(), !first);
    if (!fromSnapshot)
        return fromSnapshot.error();

    // The log first: beside another database it would be taken for that one's.
    const std::string aside = nameAside();
    for (const char *suffix : {"-wal", "-shm", ""}) {
        if (const Status moved = renameIn(folder, databaseName + std::string(suffix), aside + suffix); !moved)
            return moved;
    }
    if (const Status moved = renameIn(folder, replacementName, databaseName); !moved)
        return moved;
    if (::fsync(folder.fd()) != 0)
        return storageError(phrase("sync %1", folder.path()), errno);
    if (first)
        return Done {};

    const auto what = there ? phrase("%1 could not be used (%2) and was set aside as %3.", path, damage, aside)
                            : phrase("%1 could not be used (it was missing).", path);
    problems.push_back(*fromSnapshot
            ? phrase("%1 The snapshot of %2 took its place: messages and sessions since then are missing.", what,
                toIso(*snapshotTime))
            : snapshotTime
            ? phrase(
                "%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.",
                what, toIso(*snapshotTime))
            : phrase("%1 There was no snapshot, so a new one was begun: all messages before now are missing.", what));
    return Done {};
}

} // namespace mesh
