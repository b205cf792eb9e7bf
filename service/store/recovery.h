// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "store/database.h"

#include <functional>
#include <string>
#include <vector>

namespace mesh {

class DataFolder;

/// Nobody but SQLite may open this while the store is open: closing any descriptor of it drops the process's locks.
inline constexpr const char *databaseName = "presence.db";
inline constexpr const char *snapshotName = "presence.db.bak";
/// The database as it was before a migration to that schema: "presence.db.before-5".
std::string nameBeforeSchema(int version);

/// Called with what is about to be done where that may take long, in a sentence.
using TellProgress = std::function<void(const Phrase &doing)>;

/// Leaves a sound presence.db of this program's schema, whatever was there: a damaged one is renamed to
/// presence.db.corrupt-<time> (with its -wal and -shm) and the snapshot copied to its place, or a new one made;
/// sentences about that go to `problems`. Nothing is set aside before its replacement is complete on disk, and an older
/// database is changed only when a copy of it is (nameBeforeSchema). Errors: the database is newer than the program
/// (nothing is touched), the disk is full or fails, another program holds it.
Status prepareDatabase(const DataFolder &folder, std::vector<Phrase> &problems, const TellProgress &tell);

} // namespace mesh
