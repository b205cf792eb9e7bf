// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// `bytes` from the kernel's random source. Ends the program if there is none: nothing here is safe without it.
std::string randomBytes(std::size_t bytes);
std::string toHex(std::string_view bytes);
/// A random UUID (RFC 9562 version 4), lower case.
std::string newUuid();
/// A UUID of this millisecond with 74 random bits (version 7): ids that are made together lie together in the store's
/// index, which makes a message cheaper to store.
std::string newMessageId();

/// The short id of a message on this machine, for `mesh reply k3f9`: its sequence number in Crockford's base 32, lower
/// case, at least four characters, unique for ever because the store never gives a number twice.
std::string shortId(std::int64_t sequence);
/// The sequence number behind a short id (a leading '#' is allowed); nullopt when it is none.
std::optional<std::int64_t> sequenceFromShortId(std::string_view text);

} // namespace mesh
