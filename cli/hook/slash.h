// SPDX-License-Identifier: MIT
#pragma once

#include "hook/event.h"

#include <optional>
#include <string>

namespace mesh::hook {

/// UserPromptExpansion: carries out a `/mesh …` that the human typed and returns what to print, so that the answer is
/// shown without a model turn (design section 6). Nothing for every other command.
std::optional<std::string> handleSlash(const Place &place, const Json &input);

} // namespace mesh::hook
