// SPDX-License-Identifier: MIT
#include "dispatch/overrule.h"

#include "platform/sha256.h"
#include "protocol/phrase_json.h"

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
    request.hash = sha256Hex(overruling.what.english());
    request.typed = typed->value_or(std::string());
    request.retry = overruling.retry;
    if (request.typed.empty() && proof.need(request.standing, request.act) == HumanProof::Need::Characters) {
        Json answer {{"needs", "characters"}, {"characters", proof.characters(request.connection, request.hash)}};
        putPhrase(answer, "what", request.what);
        return call.reply(std::move(answer));
    }
    proof.prove(request, [reply = call.reply, proven = std::move(proven)](const Result<std::string> &surface) {
        if (!surface)
            return reply(surface.error());
        proven();
    });
}

} // namespace mesh
