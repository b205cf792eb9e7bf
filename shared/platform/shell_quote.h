// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// One word for a POSIX shell, as it stands where that is safe, else in single quotes. For commands that people copy.
std::string shellQuoted(std::string_view word);

} // namespace mesh
