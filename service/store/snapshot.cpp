// SPDX-License-Identifier: MIT
#include "store/snapshot.h"

#include "platform/data_folder.h"
#include "platform/file_io.h"
#include "platform/storage_error.h"
#include "store/connections.h"
#include "store/recovery.h"

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {

namespace {
constexpr int stepsBetweenLooks = 10'000;

std::string unfinishedName(const std::string &name)
{
    return name + ".new";
}

Status makeCopy(const DataFolder &folder, Database &db, const std::string &unfinished, const std::string &name)
{
    // Made by us, empty, for its mode: SQLite would leave that to the umask.
    const auto file = folder.openFile(unfinished, O_RDWR | O_CREAT | O_TRUNC);
    if (!file)
        return file.error();
    try {
        db.run("VACUUM INTO ?", folder.file(unfinished));
    } catch (const DatabaseError &error) {
        if (error.isCorruption())
            throw; // The source's; a file just made has none.
        return toError(error, db.path());
    }
    if (auto synced = syncToDisk(file->get(), Phrase(folder.file(unfinished))); !synced)
        return synced;
    if (::renameat(folder.fd(), unfinished.c_str(), folder.fd(), name.c_str()) != 0)
        return storageError(phrase("rename %1", folder.file(unfinished)), errno);
    return syncToDisk(folder.fd(), Phrase(folder.path()));
}

Status takeSnapshot(const DataFolder &folder, std::atomic<bool> &stop)
{
    try {
        Database db = openForReading(folder.file(databaseName));
        const auto stopped = [](void *flag) { return static_cast<std::atomic<bool> *>(flag)->load() ? 1 : 0; };
        sqlite3_progress_handler(db.handle(), stepsBetweenLooks, stopped, &stop);
        return copyDatabase(folder, db, snapshotName);
    } catch (const DatabaseError &error) {
        return toError(error, folder.file(databaseName));
    }
}
} // namespace

Status copyDatabase(const DataFolder &folder, Database &db, const std::string &name)
{
    try {
        Status copied = makeCopy(folder, db, unfinishedName(name), name);
        if (!copied)
            removeUnfinishedCopy(folder, name);
        return copied;
    } catch (const DatabaseError &) {
        removeUnfinishedCopy(folder, name);
        throw;
    }
}

void removeUnfinishedCopy(const DataFolder &folder, const std::string &name)
{
    for (const char *suffix : {"", "-journal"})
        ::unlinkat(folder.fd(), (unfinishedName(name) + suffix).c_str(), 0);
}

Snapshot::Snapshot(const DataFolder &folder, std::function<void(Status)> finished)
    : m_folder(folder)
    , m_finished(std::move(finished))
{
}

Snapshot::~Snapshot()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void Snapshot::start()
{
    if (m_running.exchange(true))
        return;
    if (m_thread.joinable())
        m_thread.join(); // It has finished: m_running was false.
    m_thread = std::thread([this] {
        Status taken = takeSnapshot(m_folder, m_stop);
        m_running = false;
        if (!m_stop)
            m_finished(std::move(taken));
    });
}

std::optional<Millis> Snapshot::lastTaken(const DataFolder &folder)
{
    struct stat facts {
    };
    if (::fstatat(folder.fd(), snapshotName, &facts, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return static_cast<Millis>(facts.st_mtime) * 1000;
}

} // namespace mesh
