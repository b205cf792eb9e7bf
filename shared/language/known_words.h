// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

namespace mesh {

/// What the system or a library says of an error (strerror(3), Qt's sockets), as a sentence of ours: the common ones
/// are translated, anything else is said as it stands.
Phrase knownWords(std::string words);

} // namespace mesh
