// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

#include <string>
#include <sys/socket.h>
#include <sys/un.h>

namespace mesh {

/// A Unix socket's path as connect(2) and bind(2) want it. `folder` must stay open until then.
struct UnixAddress {
    sockaddr_un address {};
    socklen_t length = 0;
    UniqueFd folder;

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&address); }
};

/// sun_path holds 107 bytes (macOS 103). On Linux longer paths go through /proc/self/fd/<folder>/<name>; on macOS they
/// are refused. BadValue if the path does not fit, NoService if its folder cannot be opened.
Result<UnixAddress> unixAddress(const std::string &path);

} // namespace mesh
