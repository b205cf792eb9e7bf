// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace mesh {

/// A variable that coding agents set for what they start, by its name.
bool isAgentMark(std::string_view variable);

/// A variable that has a program run code that is not its own, by its name.
bool isLoaderVariable(std::string_view variable);

} // namespace mesh
