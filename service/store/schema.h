// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "store/database.h"

namespace mesh {

/// The schema this program knows: the number of migrations.
int schemaVersion();

/// Fine, or StorageFailed: a newer program made this database. Reads only. Throws DatabaseError.
Status checkNotNewer(Database &db);

/// Throws DatabaseError (a corruption) if what should be in a database of its version is not there. Reads only.
void checkStructure(Database &db);

/// Runs the migrations that are missing, each with its version number in one transaction. Throws DatabaseError.
void migrate(Database &db);

} // namespace mesh
