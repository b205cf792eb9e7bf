// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace mesh {

/// Tells systemd about us ("READY=1", "STOPPING=1", "STATUS=…"; newline-separated), as sd_notify(3) documents it: one
/// datagram to $NOTIFY_SOCKET. Does nothing when that is not set, and never fails: nobody could do anything about it.
void notifySystemd(std::string_view state);

} // namespace mesh
