// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// Names that stand for something else than a session (design section 4).
bool isReservedName(std::string_view name);
/// `[a-z0-9][a-z0-9._-]{0,63}`, not pure hex of 8 or more, not reserved. The error says which rule was broken.
Status checkName(std::string_view name);
/// A legal name made from any text (a folder's name): lower-cased, other characters become '-'; "session" when nothing
/// is left.
std::string nameFromText(std::string_view text);
/// `name`, then `name-2`, `name-3` … kept within 64 characters.
std::string numberedName(std::string_view name, unsigned number);
/// `[0-9a-f]{8}-…` in lower case. Client session ids become file names: nothing else is let in.
bool isUuid(std::string_view text);
/// Eight or more hex digits, dashes where a UUID has them: a session's or message's id or the beginning of one.
bool isIdPrefix(std::string_view text);

/// Where a message goes: a name, a name on one machine, or the beginning of a session id.
struct Address {
    std::string name;
    std::string machine; ///< Empty: not said.
    std::string idPrefix; ///< Set instead of a name.
};
Result<Address> parseAddress(std::string_view text);
/// `hal` of `hal@studio`: what a session is called on its own machine.
std::string nameAtHome(std::string_view address);

/// Up to `most` of `known` that look like `wanted`, nearest first (edit distance, or one begins with the other).
std::vector<std::string> nearestNames(
    std::string_view wanted, const std::vector<std::string> &known, std::size_t most = 3);

} // namespace mesh
