// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

#include <functional>
#include <string>

namespace mesh {

/// Tells what nobody asked for and the user should know: `about` names the thing, the sentence says what is wrong with
/// it; an empty one, that it is over.
using ProblemReport = std::function<void(const std::string &about, const Phrase &sentence)>;

} // namespace mesh
