// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

namespace mesh {

/// Milliseconds since the machine was started, those that it slept included: for how long something may last. No wall
/// clock that somebody sets changes it. Any thread.
Millis bootClock();

} // namespace mesh
