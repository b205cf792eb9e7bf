// SPDX-License-Identifier: MIT
#include "mcp/sent.h"

#include "console.h"
#include "mcp/plain_words.h"
#include "mcp/schema.h"
#include "protocol/ids.h"

namespace mesh::sent {

Json params(const Json &arguments)
{
    Json params {{"id", newMessageId()}};
    if (arguments.contains("text"))
        params["body"] = arguments["text"];
    if (arguments.contains("urgent"))
        params["urgent"] = arguments["urgent"];
    return params;
}

Json schema()
{
    return schema::result(
        {{"id", schema::text("UUID of the message")}, {"short", schema::text("Its short id, as others see it")},
            {"state",
                schema::text("delivered; stored: it waits until the recipient is there; held: it "
                             "waits for the human's decision")}},
        {{"to", schema::text("Who gets it")}, {"reason", schema::text("Why it is held")},
            {"recipients", schema::anyNumber("Of a broadcast: how many get it")}});
}

ToolAnswer answer(const Json &result)
{
    ToolAnswer answer;
    answer.structured = membersForModel(result, {"id", "short", "to", "state", "reason", "recipients", "duplicate"});
    for (const char *always : {"id", "short", "state"}) {
        if (!answer.structured.contains(always))
            answer.structured[always] = "";
    }
    const auto state = stringOr(result, "state");
    const auto to = lineForModel(stringOr(result, "to"));
    if (state == "held")
        answer.text = "Held until the recipient's human decides: " + lineForModel(stringOr(result, "reason"), 300);
    else if (result.contains("recipients"))
        answer.text = countPhrase("Sent to %n session(s).", integerOr(result, "recipients")).english();
    else if (stringOr(result, "waits") == "on_the_way")
        answer.text = "On its way to " + to + ".";
    else if (stringOr(result, "waits") == "paused")
        answer.text = "Kept for " + to + ": the human has paused deliveries.";
    else if (state == "stored")
        answer.text = "Kept for " + to + ", who is not there now.";
    else
        answer.text = "Delivered to " + to + ".";
    answer.text += " (#" + lineForModel(stringOr(result, "short")) + ")";
    return answer;
}

} // namespace mesh::sent
