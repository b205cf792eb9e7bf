// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// The folder of the running program, without a slash at its end: our programs lie side by side and find each other there,
/// never through PATH. Linux: links resolved; macOS: as it was started, so that the stable link of a package manager stays.
/// Empty if the system does not say.
std::string ownFolder();

} // namespace mesh
