// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// The nearest folder at or above `cwd` that holds `.git` (a folder; a file in worktrees and submodules), else `cwd`;
/// links resolved if the folder exists. Reads the disk; any thread.
std::string projectRoot(const std::string &cwd);

/// The branch checked out in `root` (a result of projectRoot), the first 8 digits of the commit if none is, empty if
/// unknown. Read from .git/HEAD: git itself is never run, because a repository's configuration can make it run
/// programs. The text is the repository's choice (up to 4 KiB, any bytes but newlines): sanitise it before showing.
/// Reads the disk; any thread.
std::string currentBranch(const std::string &root);

} // namespace mesh
