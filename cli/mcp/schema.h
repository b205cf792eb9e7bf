// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace mesh::schema {

/// JSON Schema in the small part that every client understands: flat objects of strings, whole numbers and booleans, no
/// combinations of schemas.
using Member = std::pair<std::string_view, Json>;

Json text(std::string_view description);
Json oneOf(std::string_view description, std::initializer_list<std::string_view> values);
Json number(std::string_view description, std::int64_t least, std::int64_t most);
Json flag(std::string_view description);
/// For results, where more may come in later releases.
Json list(Json items, std::string_view description);
Json anyNumber(std::string_view description);

/// Arguments of a tool: nothing else is taken.
Json arguments(std::initializer_list<Member> required, std::initializer_list<Member> optional = {});
/// A result.
Json result(std::initializer_list<Member> required, std::initializer_list<Member> optional = {});

/// The arguments as the schema wants them: null is as good as absent, 5.0 is 5. BadParams names the first one that does
/// not fit and says what would.
Result<Json> checked(const Json &schema, const Json &arguments);

} // namespace mesh::schema
