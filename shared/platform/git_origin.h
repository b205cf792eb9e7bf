// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// The URL of the remote `origin` in a git configuration file (git-config(1)); the first one if there are several.
/// Empty if there is none, or if what comes before it is not valid. Files that it includes are not read. Pure.
std::string originUrl(std::string_view config);

/// One text for all URLs of a repository: "host/path" without scheme, user, password, default port, `.git` and slashes
/// at the ends, so that clones by ssh, https and `host:path` agree; for a folder of this machine its real path. A
/// relative one begins at `base`, an absolute path. Reads the disk for folders only; any thread.
std::string originName(std::string_view url, const std::string &base);

} // namespace mesh
