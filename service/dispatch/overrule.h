// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/human_proof.h"
#include "dispatch/dispatcher.h"

#include <functional>
#include <string>

namespace mesh {

/// What a person undoes of what a session did: another's lock, a stop.
struct Overruling {
    Phrase what; ///< "take hal's lock on src/a.c away": for people and for the log.
    std::string retry; ///< How to give a code: "mesh unlock --force --code CODE src/a.c".
    HumanProof::Act act = HumanProof::Act::Overrule;
};

/// Asks who calls (a Method::Who::Human) for what a person has to show. Where that is characters, and none were typed
/// yet, it answers `{"needs":"characters","characters":"AB12","what":…}` itself and `proven` is not called: the caller
/// shows them, and calls again with what was typed as `typed`. Errors as HumanProof::prove().
void overrule(HumanProof &proof, const Call &call, const Overruling &overruling, std::function<void()> proven);

} // namespace mesh
