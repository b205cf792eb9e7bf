// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace mesh {

/// The commits without parents behind HEAD of a repository's git folder (an absolute path), sorted. Empty if there are
/// none, if the history is shallow or takes longer than 2 seconds to read, if the folder is not this user's, or if
/// there is no git.
///
/// Runs git, so that nothing in the folder can run anything else: rev-list reads no index (core.fsmonitor), moves no
/// reference (hooks) and shows nothing (pager, textconv, signatures); an alias cannot replace it; and of a repository
/// that says it is a partial clone missing commits are not fetched, which could run a transport of its choice.
std::vector<std::string> rootCommits(const std::string &gitFolder);

} // namespace mesh
