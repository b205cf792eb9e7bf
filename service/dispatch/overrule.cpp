// SPDX-License-Identifier: MIT
#include "dispatch/overrule.h"

#include "platform/sha256.h"

namespace mesh {

void overrule(HumanProof &proof, const Call &call, const Overruling &overruling, std::function<void()> proven)
{
    auto typed = optionalString(call.params, "typed");
    if (!typed)
        return call.reply(typed.error());
    HumanProof::Request request;
    request.standing = call.standing;
    request.act = overruling.act;
    request.connection = call.connection.number;
    request.what = overruling.what;
    request.hash = sha256Hex(overruling.what);
    request.typed = typed->value_or(std::string());
    request.retry = overruling.retry;
    if (request.typed.empty() && proof.need(request.standing, request.act) == HumanProof::Need::Characters)
        return call.reply(Json {{"needs", "characters"},
            {"characters", proof.characters(request.connection, request.hash)}, {"what", request.what}});
    proof.prove(request, [reply = call.reply, proven = std::move(proven)](const Result<std::string> &surface) {
        if (!surface)
            return reply(surface.error());
        proven();
    });
}

} // namespace mesh
