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

/// The version of the schema that a database has; 0: none yet.
int schemaVersionOf(Database &db);

/// Runs the migrations that are missing, all in one transaction: a database is of the version it was of, or of ours.
/// Throws DatabaseError.
void migrate(Database &db);

} // namespace mesh
