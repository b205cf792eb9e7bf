// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

namespace mesh {

/// The error for a failed system call: `what` could not be done (phrase("read %1", path)), because of `code` (an
/// errno). DiskFull for a full disk or quota, otherwise StorageFailed. A language that has no infinitive for it
/// translates it as a noun: "the reading of %1".
Error storageError(const Phrase &what, int code);

} // namespace mesh
