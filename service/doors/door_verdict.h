// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace mesh {

/// What the bus does with a request, judged from its header alone (table in docs/protocol.md).
struct DoorVerdict {
    enum class Kind {
        NeedMore, ///< The header is not complete yet.
        Upgrade, ///< A WebSocket handshake that Qt will accept; nothing stands behind the header.
        Health, ///< GET /health
        Refuse, ///< Answer `status` with `text`, then close.
    };
    Kind kind = Kind::NeedMore;
    int status = 0;
    std::string text; ///< One sentence for whoever reads the answer.
};

/// Most bytes of a header, the empty line included. Show judge() at least one byte more, so that it can see too much.
constexpr std::size_t largestHeader = 8192;

/// Pure: the same bytes, the same verdict. Stricter than HTTP asks for where readers are known to disagree (line ends,
/// blanks, doubled fields): a request that two programs read differently is an attack or a mistake.
DoorVerdict judge(std::string_view bytes, quint16 port);

} // namespace mesh
