// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <string>

namespace mesh {

/// How long a lock (`locks.list` in docs/protocol.md) lasts from now on: "9 min".
Phrase leftOf(const Json &lock);

} // namespace mesh
