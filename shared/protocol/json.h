// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// JSON as it is used everywhere: keys keep their order, strings are valid UTF-8.
using Json = nlohmann::ordered_json;

/// Bounds of the strict rule, so that no document can stall whoever reads it.
struct JsonLimits {
    std::size_t depth = 32; ///< Nested arrays and objects.
    std::size_t members = 4096; ///< Keys of one object.
};

/// The one parser rule (design section 5): one value, nothing behind it; duplicate keys, lone surrogates, NUL (raw or
/// escaped), invalid UTF-8, non-finite numbers and documents beyond the limits are refused. ParseError names cause and
/// place.
Result<Json> parseJson(std::string_view text, const JsonLimits &limits = {});
/// The same, and the value must be an object (BadRequest otherwise).
Result<Json> parseObject(std::string_view text, const JsonLimits &limits = {});

/// Compact text in one line, without the newline. Bytes that are no UTF-8 become U+FFFD: it never throws.
std::string toLine(const Json &value);
/// Indented text for people.
std::string toPretty(const Json &value);

/// Typed reading of one member: absent or null gives nullopt, another type gives BadParams naming the key.
Result<std::optional<std::string>> optionalString(const Json &object, std::string_view key);
Result<std::optional<std::int64_t>> optionalInteger(const Json &object, std::string_view key);
Result<std::optional<bool>> optionalBool(const Json &object, std::string_view key);
/// The same for a member that must be there.
Result<std::string> requiredString(const Json &object, std::string_view key);

/// Lenient reading for values that we wrote ourselves: the member or the fallback.
std::string stringOr(const Json &object, std::string_view key, std::string_view fallback = {});
std::int64_t integerOr(const Json &object, std::string_view key, std::int64_t fallback = 0);
bool boolOr(const Json &object, std::string_view key, bool fallback = false);

} // namespace mesh
