// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "relay/peer.h"
#include "result.h"

namespace mesh {

/// `message broadcast lock pair intercept`, each true or false: in peers.json and on the wire.
Json toJson(const PeerRights &rights);
/// Changes those that are named. BadParams for other names and values.
Status changeRights(PeerRights &rights, const Json &named);

/// A machine as peers.json has it.
Json toJson(const PeerMachine &machine);
/// BadValue: it is none. Nothing that makes a machine trusted is guessed: without `verified` it is not verified.
Result<PeerMachine> peerFromJson(const Json &json);

} // namespace mesh
