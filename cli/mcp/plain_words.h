// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

#include <string>
#include <string_view>

namespace mesh {

/// For models: foreign text as one safe line.
std::string lineForModel(std::string_view foreign, std::size_t maxCharacters = 200);
/// Every string in it, sanitised: a client may show it to its model as it is.
Json forModel(const Json &foreign);
/// The members of that name that are there and not null, sanitised.
Json membersForModel(const Json &object, std::initializer_list<std::string_view> names);
/// Cause, then way out, in the words of the tools where the service's own speak of commands.
std::string wordsFor(const Error &error);

} // namespace mesh
