// SPDX-License-Identifier: MIT
#include "held_view.h"

#include "console.h"
#include "protocol/phrase_json.h"
#include "safety/marked_text.h"
#include "terminal.h"

#include <algorithm>
#include <vector>

namespace mesh {
namespace {

std::vector<Span> dangerousParts(const Json &held)
{
    std::vector<Span> parts;
    for (const auto &rule : arrayIn(held, "rules")) {
        const auto &span = arrayIn(rule, "span");
        if (span.size() == 2 && span[0].is_number_unsigned() && span[1].is_number_unsigned())
            parts.push_back({span[0].get<std::size_t>(), span[1].get<std::size_t>()});
    }
    return parts;
}

} // namespace

std::string heldHead(const Context &context, const Json &held)
{
    const auto expires = localTime(stringOr(held, "expires_at"));
    std::string text
        = said(context,
              countPhrase("%1  from %2 to %3, %n byte(s), expires %4", integerOr(held, "bytes"),
                  painted(context, Style::Strong, "#" + shownLine(context, stringOr(held, "short"))),
                  shownLine(context, stringOr(held, "from")), shownLine(context, stringOr(held, "to")), expires))
        + '\n';
    for (const auto &rule : arrayIn(held, "rules"))
        text += "  " + painted(context, Style::Warning, shownLine(context, stringOr(rule, "id"))) + ": "
            + shownLine(context, saidLabel(context, said(context, phraseOr(rule, "why"))), 400) + '\n';
    return text;
}

std::string heldForPeople(const Context &context, const Json &held)
{
    if (!held.contains("body"))
        return heldForSession(context, held);
    // Wrapped by us, so that no long line can go on as one of ours.
    const auto width = context.terminal ? context.terminal->width() : 0;
    const Marks marks;
    auto text = markedText(stringOr(held, "body"), dangerousParts(held), Target::Terminal, marks);
    if (width > 0)
        text = wrapped(text, width);
    if (context.colour) {
        for (const auto mark : {marks.begin, marks.end}) {
            const auto coloured = painted(context, Style::Bad, mark);
            for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + coloured.size()))
                text.replace(at, mark.size(), coloured);
        }
    }
    return heldHead(context, held) + text;
}

std::string dangerForPeople(const Context &context, const Json &held)
{
    constexpr std::size_t mostParts = 12;
    const auto body = stringOr(held, "body");
    if (std::count(body.begin(), body.end(), '\n') < 12)
        return {}; // It stands right above.
    std::string text = heldHead(context, held);
    std::size_t shown = 0;
    for (const auto &part : dangerousParts(held)) {
        const auto begin = std::min(part.begin, body.size());
        if (++shown <= mostParts)
            text += "  "
                + painted(
                    context, Style::Bad, sanitizeLine(body.substr(begin, part.end - begin), Target::Terminal, 200))
                + '\n';
    }
    if (shown > mostParts)
        text += "  " + said(context, phrase("and %1 more, all marked in the text above", shown - mostParts)) + '\n';
    return text;
}

std::string heldForSession(const Context &context, const Json &held)
{
    const auto head = heldHead(context, held);
    const auto why = stringOr(held, "why_no_body");
    if (why == "open_terminal")
        return head + "  "
            + said(
                context, phrase("Its text is not shown here, because programs can read this terminal and type in it."))
            + '\n';
    if (why == "too_long")
        return head + "  "
            + said(context, phrase("Its text is too long for this screen. In a terminal of your own: mesh approvals"))
            + '\n';
    return head;
}

} // namespace mesh
