// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace mesh {

/// A ceremony of pairing as people see it: its code is known, and it is not over.
struct PendingPairing {
    std::string id;
    std::string name; ///< What the other machine calls itself; of the grammar of names.
    std::string petname; ///< What it will be called here: never what another machine is called, whatever it says.
    std::string address; ///< Numeric, without port.
    std::string fingerprint;
    std::string code; ///< XXXXX-XXXXX
    bool isIncoming = false; ///< The other machine dialled.
    bool isAccepted = false; ///< By our human.
    bool isAcceptedThere = false;
    std::int64_t secondsLeft = 0;
};

/// As in the answers of `remote.*` (docs/protocol.md), and such an answer: `{"pending": …}`.
Json toJson(const PendingPairing &pending);
Result<Json> pendingAnswer(const Result<PendingPairing> &pending);

/// Gets the ceremony once its code is known, or why that never came to be. Called once.
using PairingKnown = std::function<void(Result<PendingPairing>)>;

} // namespace mesh
