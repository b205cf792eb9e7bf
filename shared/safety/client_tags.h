// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace mesh {

/// Whether the '<' that `text` begins with opens or closes a tag by which Claude Code marks its own text for the model
/// (`<system-reminder>` …). Read as generously as a model would: any case, '_' for '-', blanks and '/' before the name,
/// invisible characters anywhere in it.
bool startsClientTag(std::string_view text);

} // namespace mesh
