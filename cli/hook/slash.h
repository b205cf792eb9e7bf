// SPDX-License-Identifier: MIT
#pragma once

#include "hook/event.h"

#include <optional>
#include <string>

namespace mesh::hook {

/// UserPromptExpansion: has the service read what the client wrote to our standard input, so that it knows by itself
/// what a person typed (design section 9): `command_name` and `command_args`. Nothing when it cannot, and our input is
/// untouched then.
std::optional<Json> inputReadByService(const Place &place);

/// UserPromptExpansion: carries out a `/mesh …` that the human typed and returns what to print, so that the answer is
/// shown without a model turn (design section 6). Nothing for every other command.
std::optional<std::string> handleSlash(const Place &place, const Json &input);

} // namespace mesh::hook
