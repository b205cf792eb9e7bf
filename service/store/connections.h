// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace mesh {

/// The connection of the writer thread: write-ahead log, every commit synced; checkpoints are the caller's. Throws
/// DatabaseError.
Database openForWriting(const std::string &path);
/// The connection of the reader thread. Throws DatabaseError.
Database openForReading(const std::string &path);

} // namespace mesh
