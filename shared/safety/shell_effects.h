// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// What a command line plainly does. Paths are as written, behind the folders that the line has changed into (`cd a &&
/// touch b` is `a/b`); nothing is looked up, so `..` and links are still in them. `~/` at the beginning is the home
/// folder; a file whose name begins with `~` is written `./~…`. Each path once.
struct ShellEffects {
    std::vector<std::string> writes; ///< Files, or folders with what is in them, that it writes, moves or deletes.
    std::vector<std::string> patterns; ///< The same, with `*`, `?`, `[…]` for the shell to replace.
    bool commits = false; ///< It makes commits in a repository, or changes its history.
    std::vector<std::string> changesInto; ///< Folders in which parts of it run (cd, pushd, git -C).
};

/// Reads a command line of bash (as a PreToolUse hook gets it): redirections, and programs that are known to write the
/// files that they are given, also behind wrappers such as `sudo`, in subshells and in `bash -c '…'`. What only running
/// would tell (a variable, a script, a build) is left out. Pure; linear time, microseconds for what people write; at
/// most 256 KiB are read and 128 paths named.
ShellEffects shellEffects(std::string_view command);

} // namespace mesh
