// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// The folder in which the running program lies, links resolved, as the kernel knows it; empty if it does not say.
std::string ownFolder();

} // namespace mesh
