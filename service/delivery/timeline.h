// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <cstdint>
#include <string>

namespace mesh {

class Database;

namespace messages {

/// What a person looks for among all messages. Empty texts mean any.
struct TimelineQuery {
    std::int64_t before = 0; ///< Only older ones than this number; 0: from the newest on.
    std::int64_t after = 0; ///< Only newer ones than this number.
    std::size_t limit = 100;
    std::string text; ///< In the body; ASCII letters in any case.
    std::string name; ///< Sender or recipient.
    std::string state; ///< That at least one recipient has come to.
    std::string kind;
    bool hasNotices = true; ///< Also what the mesh itself says.
};

/// `{"messages": […], "next": number or null}` as in docs/protocol.md, newest first. Looks at a bounded number of
/// messages, however few of them fit: `next` is where to go on, null at the end. On the store's reader; throws
/// DatabaseError.
Json timeline(Database &db, const TimelineQuery &query);

} // namespace messages
} // namespace mesh
