// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mesh {

/// Whole reads, writes and syncs on an open descriptor, repeated when a signal interrupts. `path` is for the messages.
/// Errors as storageError(); TooLarge if there are more than `maxBytes`.
Result<std::string> readAll(int fd, std::size_t maxBytes, const std::string &path);
Status writeAll(int fd, std::string_view content, const std::string &path);
/// Down to the medium: on macOS fsync alone stops at the drive's cache.
Status syncToDisk(int fd, const std::string &path);

} // namespace mesh
