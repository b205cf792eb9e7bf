// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mesh {

/// Opens a file for reading that somebody else named. Invalid if it is no regular file or cannot be opened: a FIFO or a
/// terminal in its place must not hold us up.
UniqueFd openRegular(const std::string &path);

/// Whole reads, writes and syncs on an open descriptor, repeated when a signal interrupts. `path` and `what` are for
/// the messages. Errors as storageError(); TooLarge if there are more than `maxBytes`.
Result<std::string> readAll(int fd, std::size_t maxBytes, const std::string &path);
Status writeAll(int fd, std::string_view content, const std::string &path);
/// Down to the medium: on macOS fsync alone stops at the drive's cache.
Status syncToDisk(int fd, const Phrase &what);

} // namespace mesh
