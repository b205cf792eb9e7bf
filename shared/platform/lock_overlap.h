// SPDX-License-Identifier: MIT
#pragma once

#include "platform/lock_resource.h"

namespace mesh {

/// Whether there can be a file that both are on. Names: whether they are equal. Pure; exact, but for patterns so long
/// that it would take more than about ten milliseconds: those count as overlapping.
///
/// A pattern is matched part by part (between slashes) against a whole path: `*` is any characters and `?` one, also a
/// dot at the beginning; `[a-z]` one of these and `[!a-z]` or `[^a-z]` one of the others (what has no end is no set);
/// `\` takes the meaning of the next character; a part `**` is any number of parts, also none. What is below a path
/// that matches is meant too. As in .gitignore, but a pattern without a slash stays in its folder, and there are no
/// `[:classes:]`. A character is a code point of UTF-8; a byte that is none is a character of its own.
bool overlap(const LockResource &a, const LockResource &b);

} // namespace mesh
