// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// The folder of the running program, without a slash at its end: our programs lie side by side and find each other
/// there, never through PATH. Linux: where the file really is. macOS: the first folder on the way through its links
/// that holds our programs, so that the stable links of a package manager are used and not a version's folder. Empty if
/// nobody knows.
std::string ownFolder();

} // namespace mesh
