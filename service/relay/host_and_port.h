// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QtGlobal>

#include <string>

namespace mesh {

/// Where a machine is dialled.
struct HostAndPort {
    std::string host; ///< A name, or a numeric address without brackets.
    quint16 port = 0;
};

/// "host", "host:port", "address", "[address]:port"; BadParams, with examples, for anything else. Pure.
Result<HostAndPort> parseHostAndPort(const std::string &text, quint16 usualPort);

} // namespace mesh
