// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

#include <string>
#include <utility>

namespace mesh {

/// What only a model reads: English, like the tools it is about.
inline Phrase forModels(std::string text)
{
    return Phrase(std::move(text));
}

} // namespace mesh
