// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"

#include <cstddef>
#include <string>

namespace mesh {

struct ShownEnvelope {
    std::string text; ///< In the form of design section 5, without a newline at its end.
    bool whole = true; ///< False: it was cut, and says how to read the rest.
};

/// A message in the form in which sessions see it, of at most `units` UTF-16 units.
ShownEnvelope shownEnvelope(const Context &context, const Json &envelope, std::size_t units = 20'000);
/// The same in one line: line breaks are made visible.
ShownEnvelope shownEnvelopeInOneLine(const Context &context, const Json &envelope);

} // namespace mesh
