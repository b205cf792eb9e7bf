// SPDX-License-Identifier: MIT
#pragma once

#include "platform/repository.h"
#include "result.h"

#include <functional>
#include <string>
#include <string_view>

namespace mesh {

/// What a lock is on: the same value for the same thing, whoever names it from wherever.
struct LockResource {
    enum class Kind {
        File, ///< A file, or a folder with all that is in it; it need not exist.
        Glob, ///< Paths that match a pattern (lock_overlap.h), and what is below them.
        Name, ///< Anything else that people agree on.
    };

    Kind kind = Kind::Name;
    std::string space; ///< repositoryIdentity(), "files" for paths outside any repository, "names".
    /// File: in a repository relative to its root, "" for the root itself; else absolute. Glob: such a path as a
    /// pattern. Name: the name. Any bytes but NUL may be in it: sanitise it before showing.
    std::string path;
    std::string root; ///< The repository's folder where it was meant; empty for others. For showing: clones differ.

    bool operator==(const LockResource &other) const
    {
        return kind == other.kind && space == other.space && path == other.path;
    }
};

/// repositoryIdentity(), or something that remembers what it said.
using IdentityOf = std::function<std::string(const std::string &root)>;

/// What a person means by `text` in the folder `cwd` (absolute): what exists there is a File; what has `*`, `?` or `[`
/// a Glob; what has a `/`, or is `.` or `..`, a File too; else a Name: visible characters, single blanks between them,
/// up to 128 bytes. Links are resolved, also above files that do not exist; the repository is the nearest one above the
/// real path, so nested ones and submodules are their own. BadValue says what is wrong. As slow as
/// repositoryIdentity().
Result<LockResource> lockResource(
    std::string_view text, const std::string &cwd, const IdentityOf &identityOf = repositoryIdentity);

/// The File that a tool is going to write; no character in `path` means anything. As lockResource() else.
Result<LockResource> lockedFile(
    const std::string &path, const std::string &cwd, const IdentityOf &identityOf = repositoryIdentity);

/// As its user would write it at the repository's root, which is "."; not sanitised.
std::string shown(const LockResource &resource);

} // namespace mesh
