// SPDX-License-Identifier: MIT
#include "store/snapshot.h"

#include "platform/data_folder.h"
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
constexpr const char *unfinishedName = "presence.db.bak.new";
constexpr int stepsBetweenLooks = 10'000;

Status copyInto(const DataFolder &folder, std::atomic<bool> &stop)
{
    // Made by us, empty, for its mode: SQLite would leave that to the umask.
    const auto file = folder.openFile(unfinishedName, O_RDWR | O_CREAT | O_TRUNC);
    if (!file)
        return file.error();
    try {
        Database db = openForReading(folder.file(databaseName));
        const auto stopped = [](void *flag) { return static_cast<std::atomic<bool> *>(flag)->load() ? 1 : 0; };
        sqlite3_progress_handler(db.handle(), stepsBetweenLooks, stopped, &stop);
        db.run("VACUUM INTO ?", folder.file(unfinishedName));
    } catch (const DatabaseError &error) {
        return toError(error, folder.file(databaseName));
    }
    if (::fsync(file->get()) != 0)
        return storageError(phrase("sync %1", folder.file(unfinishedName)), errno);
    if (::renameat(folder.fd(), unfinishedName, folder.fd(), snapshotName) != 0)
        return storageError(phrase("rename %1", folder.file(unfinishedName)), errno);
    ::fsync(folder.fd()); // If this fails the old snapshot may come back, which is sound too.
    return Done {};
}
} // namespace

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
        Status taken = copyInto(m_folder, m_stop);
        if (!taken)
            ::unlinkat(m_folder.fd(), unfinishedName, 0);
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
