// SPDX-License-Identifier: MIT
#pragma once

#include "intercept/stop_order.h"
#include "protocol/json.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mesh::intercept_texts {

/// What people and models are told of a stop. Names are ours; what else is foreign is gated here. `guard`: who has
/// stopped it; empty: the person at this machine.

/// "1 command".
std::string commands(std::size_t count);
/// As in the answer of pair.intercept (docs/protocol.md): `pid command` of each.
Json stopped(const StopOutcome &outcome);
/// Sentences on what goes on in spite of the stop: processes, and the open calls of tools that are none.
std::vector<Phrase> notStopped(
    const StopOutcome &outcome, const std::vector<std::string> &openCalls, bool isDialogOpen);
/// For the person: what happened, and how it goes on.
std::string alert(
    const std::string &guard, const std::string &grip, std::size_t stopped, std::size_t notStopped, bool isDialogOpen);
/// Why its calls are denied, for the model that is stopped. `words`: those that the gate let pass.
std::string reason(const std::string &guard, const std::string &words, bool areWordsHeld);
/// For the same model, as a notice; also for one whose client cannot be stopped.
std::string notice(const std::string &guard, bool isPaused, bool areWordsHeld, const std::string &roles);

} // namespace mesh::intercept_texts
