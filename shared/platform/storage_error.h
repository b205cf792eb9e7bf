// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <string>

namespace mesh {

/// The error for a failed system call: `what` could not be done ("read /x/token"), because of `code` (an errno).
/// DiskFull for a full disk or quota, otherwise StorageFailed.
Error storageError(const std::string &what, int code);

} // namespace mesh
