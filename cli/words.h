// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"

#include <string>
#include <string_view>

namespace mesh {

/// A state of a session, a machine or a message, a word of the protocol, as a person reads it in a table; one that we
/// do not know is shown as it came, made safe.
std::string stateWord(const Context &context, std::string_view state);

} // namespace mesh
