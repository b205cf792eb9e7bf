// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>

namespace mesh {

/// The bounds of docs/protocol.md, here so that tests can make them short.
struct BusSettings {
    quint16 port = 9474; ///< 0: any that is free on both loopbacks.
    std::chrono::milliseconds headerTime {2000};
    std::chrono::milliseconds greetingTime {5000};
    std::chrono::milliseconds closingTime {2000}; ///< For who does not take the last bytes, or does not end.
    std::size_t untrusted = 1024; ///< Connections without a token; one more, and the oldest is closed.
    qint64 largestGreeting = 16384; ///< Bytes; whoever has shown a token may send Channel::largestText.
};

} // namespace mesh
