// SPDX-License-Identifier: MIT
#pragma once

#include "pairs/pair_table.h"
#include "store/transaction.h"

#include <string>
#include <vector>

namespace mesh {

class Database;

/// The SQL of the table `pairs`. Functions on a Transaction run on the writer thread, those on a Database on either of
/// the store's threads; all throw DatabaseError.
namespace pairs {

void save(Transaction &tx, const Pair &pair);
void remove(Transaction &tx, const Pair &pair);
std::vector<Pair> load(Database &db);

} // namespace pairs
} // namespace mesh
