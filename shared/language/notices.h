// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

#include <string_view>

namespace mesh {

/// A notice of the mesh itself, which a mailbox keeps as English text, as the sentence of ours that it is, so that a
/// face can say it in the person's language. In English it is the text again; one that is not known stays as it is.
Phrase noticePhrase(std::string_view text);

} // namespace mesh
