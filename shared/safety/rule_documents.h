// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace mesh {

/// The files of resources/safety, embedded when the program is built.
std::span<const std::string_view> ruleDocuments();

} // namespace mesh
