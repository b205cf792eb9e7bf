// SPDX-License-Identifier: MIT
#include "platform/storage_error.h"

#include <cerrno>
#include <cstring>

namespace mesh {

Error storageError(const std::string &what, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    return {full ? Reason::DiskFull : Reason::StorageFailed, "Cannot " + what + ": " + std::strerror(code) + ".",
        full ? "Free some space and try again." : "", {}};
}

} // namespace mesh
