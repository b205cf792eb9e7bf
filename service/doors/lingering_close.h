// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"

#include <chrono>

namespace mesh {

class Deadlines;

/// Ends a stream so that its peer can still read what was written: no more from us, then what still comes is thrown
/// away until the peer ends too or the time is over. A plain close(2) with bytes unread resets the connection, and a
/// peer that is still writing would see that instead of our answer. At most 256 at a time, the next is closed at once.
void lingeringClose(UniqueFd socket, Deadlines &deadlines, std::chrono::milliseconds time);

} // namespace mesh
