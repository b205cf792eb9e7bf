// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "result.h"

#include <string>

namespace mesh {

/// The text of a message: the argument itself, or what standard input holds if it is "-" (less one newline at its end).
/// Usage if it is empty, BadParams if it could not arrive as it is (NUL, no UTF-8), TooLarge beyond what any limit
/// allows.
Result<std::string> messageText(Context &context, const std::string &argument);

} // namespace mesh
