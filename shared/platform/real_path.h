// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// The absolute path `path` with the links in it resolved, without `.`, `..`, or a slash at its end. What does not
/// exist (a deleted file, a folder still to be made) stays as it is written, and so does a link to nowhere. Reads the
/// disk; any thread.
std::string realPath(const std::string &path);

} // namespace mesh
