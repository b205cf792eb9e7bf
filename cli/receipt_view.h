// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "protocol/json.h"

namespace mesh {

/// Prints the result of `receipt` or `wait` for people: who has the message in which state, and when it got there.
void printReceipt(Context &context, const Json &receipt);
/// True if every recipient has reached the state.
bool everyoneReached(const Json &receipt, std::string_view state);
/// The colour of a state of a message or a session.
Style stateStyle(std::string_view state);

} // namespace mesh
