// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace mesh {

/// Other programs of the same user can no longer trace this process, take its descriptors or read its memory and
/// environment, and it leaves no core file. Linux: PR_SET_DUMPABLE. Does nothing in builds with sanitizers, whose leak
/// check traces the process itself.
void keepMemoryPrivate();
/// The same, or the opposite: where others have to see first what runs here. (macOS: cannot be undone, nor need be.)
void setMemoryPrivate(bool isPrivate);

/// Zeroes memory that held a secret, also when nothing reads it any more.
void wipe(void *memory, std::size_t bytes);

} // namespace mesh
