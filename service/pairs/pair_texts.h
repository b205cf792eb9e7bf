// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"
#include "pairs/pair_table.h"

#include <string>

namespace mesh::pair_texts {

/// What sessions are told of their pairs. Names are of our own alphabet; nothing else foreign is in these.

std::string invitation(const std::string &from, Role offered);
/// What a role means, for the model that has it and for its person.
Phrase duties(Role role, const std::string &partner);
/// That a pair or an invitation is no more, by whom; `isVoid`: because one of the two is in a pair now.
std::string over(const Pair &pair, MailboxId by, bool isVoid, const std::string &byName);

} // namespace mesh::pair_texts
