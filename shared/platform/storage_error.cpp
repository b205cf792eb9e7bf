// SPDX-License-Identifier: MIT
#include "platform/storage_error.h"

#include "language/known_words.h"

#include <cerrno>
#include <cstring>

namespace mesh {

Error storageError(const Phrase &what, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    return {full ? Reason::DiskFull : Reason::StorageFailed,
        phrase("Cannot %1: %2.", what, knownWords(std::strerror(code))),
        full ? phrase("Free some space and try again.") : Phrase(), {}};
}

} // namespace mesh
