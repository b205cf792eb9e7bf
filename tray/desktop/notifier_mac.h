// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifier.h"

#include <memory>

namespace mesh {

/// macOS's notification centre. Null where the program has no bundle: the system notifies for bundles alone.
std::unique_ptr<Notifier> makeMacNotifier();

} // namespace mesh
