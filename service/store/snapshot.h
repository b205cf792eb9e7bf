// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"
#include "result.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <thread>

namespace mesh {

class DataFolder;
class Database;

/// Copies the database that `db` has open to that name in `folder`, synced, 0600, whole or not at all; what has had the
/// name is replaced.
Status copyDatabase(const DataFolder &folder, Database &db, const std::string &name);
/// Removes what a copyDatabase() to that name has left that did not come to its end.
void removeUnfinishedCopy(const DataFolder &folder, const std::string &name);

/// Copies presence.db to presence.db.bak, whole or not at all, on a thread that exists only meanwhile: with a million
/// messages this takes seconds, too long for those who wait for the reader. Called from one thread.
class Snapshot
{
public:
    /// `finished` is called on the snapshot's thread. `folder` must outlive this.
    Snapshot(const DataFolder &folder, std::function<void(Status)> finished);
    ~Snapshot(); ///< Gives up what runs and joins.

    void start(); ///< Does nothing while one runs.
    /// When the last one was taken; nullopt: there is none.
    static std::optional<Millis> lastTaken(const DataFolder &folder);

private:
    const DataFolder &m_folder;
    std::function<void(Status)> m_finished;
    std::atomic<bool> m_running = false;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace mesh
