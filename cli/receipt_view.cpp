// SPDX-License-Identifier: MIT
#include "receipt_view.h"
#include "protocol/phrase_json.h"
#include "words.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace mesh {
namespace {

constexpr std::array<std::string_view, 6> wayThrough {"stored", "held", "approved", "delivered", "shown", "answered"};

/// "stored 2026-01-31 09:15:00, shown 2026-01-31 09:15:02"
std::string historyOf(const Context &context, const Json &recipient)
{
    std::string text;
    for (const auto &step : arrayIn(recipient, "history"))
        text.append(text.empty() ? "" : ", ")
            .append(stateWord(context, stringOr(step, "state")) + " " + localTime(stringOr(step, "at")));
    return text;
}

} // namespace

Style stateStyle(std::string_view state)
{
    if (state == "shown" || state == "answered" || state == "idle")
        return Style::Good;
    if (state == "refused" || state == "expired" || state == "denied" || state == "paused")
        return Style::Bad;
    if (state == "busy" || state == "waiting" || state == "stored" || state == "held")
        return Style::Warning;
    return state == "offline" ? Style::Faint : Style::Plain;
}

bool everyoneReached(const Json &receipt, std::string_view state)
{
    const auto *wanted = std::find(wayThrough.begin(), wayThrough.end(), state);
    const auto &recipients = arrayIn(receipt, "recipients");
    return std::all_of(recipients.begin(), recipients.end(), [&](const Json &recipient) {
        const auto *reached = std::find(wayThrough.begin(), wayThrough.end(), stringOr(recipient, "state"));
        return reached != wayThrough.end() && reached >= wanted;
    });
}

void printReceipt(Context &context, const Json &receipt)
{
    const auto id = shownLine(context, stringOr(receipt, "short"));
    const auto to = shownLine(context, stringOr(receipt, "to"));
    const auto age = ageOf(receipt, "ts");
    tell(context,
        age.empty()               ? phrase("#%1 to %2", id, to)
            : age == agePhrase(0) ? phrase("#%1 to %2, sent now", id, to)
                                  : phrase("#%1 to %2, sent %3 ago", id, to, age));
    Table recipients({said(context, phrase("RECIPIENT")), said(context, phrase("STATE")),
        said(context, phrase("REASON")), said(context, phrase("HISTORY"))});
    for (const auto &recipient : arrayIn(receipt, "recipients")) {
        const auto state = stringOr(recipient, "state");
        recipients.add({{shownLine(context, stringOr(recipient, "name")), Style::Strong},
            {stateWord(context, state), stateStyle(state)},
            {shownLine(context, said(context, phraseOr(recipient, "reason")))},
            {historyOf(context, recipient), Style::Faint}});
    }
    recipients.print(context);
}

} // namespace mesh
