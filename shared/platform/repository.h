// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// The nearest folder at or above `cwd` that holds `.git` (a folder; a file in worktrees and submodules), else `cwd`;
/// links resolved if the folder exists. Reads the disk; any thread.
std::string projectRoot(const std::string &cwd);

/// The nearest folder at or above `folder` (an absolute path without links) that holds `.git`; empty if there is none.
/// Reads the disk; any thread.
std::string repositoryAbove(const std::string &folder);

/// The branch checked out in `root` (a result of projectRoot), the first 8 digits of the commit if none is, empty if
/// unknown. Read from .git/HEAD: git itself is never run, because a repository's configuration can make it run
/// programs. The text is the repository's choice (up to 4 KiB, any bytes but newlines): sanitise it before showing.
/// Reads the disk; any thread.
std::string currentBranch(const std::string &root);

/// A text that is the same for all worktrees and clones of the repository in `root` (a result of projectRoot), and for
/// no other: "origin:<SHA-256>" by where it was cloned from, however that is written; without an origin "roots:<…>" by
/// its first commits; else, and for a folder that is no repository, "path:<…>". Reads the disk, and without an origin
/// runs git for up to 2 seconds (see git_roots.h): not for an event loop. Any thread.
std::string repositoryIdentity(const std::string &root);

} // namespace mesh
