// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <string>
#include <string_view>

namespace mesh {

/// Writes a file that does not exist yet, for this user alone. An existing one is refused, and a link: a model may name
/// the file.
Status writeNewFile(const std::string &path, std::string_view content);

} // namespace mesh
