// SPDX-License-Identifier: MIT
#include "relay/pending_pairing.h"

namespace mesh {

Json toJson(const PendingPairing &pending)
{
    return {{"id", pending.id}, {"name", pending.petname}, {"suggested_name", pending.name},
        {"address", pending.address}, {"direction", pending.isIncoming ? "in" : "out"}, {"code", pending.code},
        {"fingerprint", pending.fingerprint}, {"accepted", pending.isAccepted},
        {"accepted_there", pending.isAcceptedThere}, {"seconds_left", pending.secondsLeft}};
}

Result<Json> pendingAnswer(const Result<PendingPairing> &pending)
{
    return pending ? Result<Json>(Json {{"pending", toJson(*pending)}}) : Result<Json>(pending.error());
}

} // namespace mesh
