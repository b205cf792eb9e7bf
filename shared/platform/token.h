// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <string>
#include <string_view>

namespace mesh {

class DataFolder;

/// The bus token: 32 random bytes as 64 lower-case hex digits. Kept in the file `token` (one line, 0600), made when
/// there is none. The folder is locked (flock on a descriptor of its own) meanwhile, so that two starters end up with
/// the same token. Errors: those of DataFolder::readSecret, StorageFailed for another content.
Result<std::string> loadOrCreateToken(const DataFolder &folder);

/// Compares secrets; the time depends on the lengths only.
bool equalConstantTime(std::string_view a, std::string_view b);

} // namespace mesh
