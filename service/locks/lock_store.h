// SPDX-License-Identifier: MIT
#pragma once

#include "locks/lock_table.h"
#include "store/transaction.h"

#include <string>
#include <vector>

namespace mesh {

class Database;

/// The SQL of the table `locks`. Functions on a Transaction run on the writer thread, those on a Database on either of
/// the store's threads; all throw DatabaseError.
namespace locks {

/// `until` on the wall clock: what a person reads, and all that a restart has.
void add(Transaction &tx, const Lock &lock, Millis until);
/// Fine if it is not there any more.
void extend(Transaction &tx, const Lock &lock, Millis until);
void remove(Transaction &tx, LockId id);
/// A line for the audit log: "taken", "released", "expired", "forced". The resource as a model may read it.
void log(Transaction &tx, std::string_view what, const Lock &lock, const std::string &at, const std::string &by = {});

struct Stored {
    Lock lock; ///< Without its end.
    Millis until = 0;
};
std::vector<Stored> load(Database &db);

} // namespace locks
} // namespace mesh
