// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace mesh {

inline constexpr std::string_view humanName = "human";
inline constexpr std::string_view broadcastName = "broadcast";
inline constexpr std::string_view meshName = "mesh";

/// What a message is (design section 5). Notices are the mesh's own words and never come from a client.
enum class Kind { Message, Broadcast, PairSteer, PairIntercept, PairInterceptUrgent, Notice };
std::string_view wireName(Kind kind);
std::optional<Kind> kindFromWire(std::string_view name);

/// One message from one session to one or all: a pure value. What the service stamps (from, ts, trace, hops) is
/// whatever the client wrote until it is stamped.
struct Envelope {
    std::string id; ///< UUID, lower case; empty: not stamped yet.
    std::string from;
    std::string to;
    Kind kind = Kind::Message;
    std::string body;
    std::string ts; ///< ISO-8601 UTC.
    std::string replyTo; ///< UUID or empty.
    std::string trace; ///< UUID of the first message of the chain, or empty.
    int hops = 0;
    bool urgent = false;
};

/// Reads what a client may say: id, to, kind, body, reply_to, urgent. Everything else is stamped later and ignored
/// here. Checks shapes (ids are UUIDs, the kind is known and a client's, none of those for pairs), not sizes or
/// targets.
Result<Envelope> envelopeFromClient(const Json &object);
/// The whole envelope; members that are empty are left out.
Json toJson(const Envelope &envelope);

} // namespace mesh
