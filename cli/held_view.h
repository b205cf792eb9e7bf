// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"

#include <string>

namespace mesh {

/// A held message for the person who decides: from whom, to whom, why it waits, and, if the service gave it, the text
/// with the dangerous parts marked. Every line ends with a newline.
std::string heldForPeople(const Context &context, const Json &held);
/// The same for a session, whose window's text its model can read later: never with the text.
std::string heldForSession(const Context &context, const Json &held);
/// The dangerous parts alone, each in a line, with why: what the decision is about, for behind a long text.
std::string dangerForPeople(const Context &context, const Json &held);
/// Its first lines alone, without the text.
std::string heldHead(const Context &context, const Json &held);

} // namespace mesh
