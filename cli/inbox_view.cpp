// SPDX-License-Identifier: MIT
#include "inbox_view.h"

#include "console.h"
#include "language/notices.h"
#include "protocol/envelope.h"
#include "safety/display.h"
#include "safety/utf8.h"

namespace mesh {
namespace {

constexpr std::size_t mostUnitsInLine = 4'000;
constexpr std::size_t unlimited = std::size_t {1} << 30;

/// A model reads notices as they were written, a person in their language.
std::string bodyOf(const Context &context, const Json &envelope)
{
    const auto body = stringOr(envelope, "body");
    const bool isNotice = stringOr(envelope, "kind") == wireName(Kind::Notice);
    return isNotice && context.target() == Target::Terminal ? said(context, noticePhrase(body)) : body;
}

ShownMessage shownMessage(const Context &context, const Json &envelope)
{
    ShownMessage message;
    const auto from = stringOr(envelope, "from");
    const auto at = from.find('@');
    message.from = from.substr(0, at);
    if (at != std::string::npos)
        message.machine = from.substr(at + 1);
    message.kind = stringOr(envelope, "kind", "message");
    message.body = bodyOf(context, envelope);
    message.shortId = stringOr(envelope, "short");
    message.approvedBy = stringOr(envelope, "approved_by");
    message.approvedAt = stringOr(envelope, "approved_at");
    return message;
}

ShownEnvelope fitted(const Context &context, const ShownMessage &message, std::size_t units)
{
    auto whole = displayMessage(message, context.target(), unlimited);
    if (utf16Units(whole) <= units)
        return {std::move(whole), true};
    return {displayMessage(message, context.target(), units), false};
}

} // namespace

ShownEnvelope shownEnvelope(const Context &context, const Json &envelope, std::size_t units)
{
    return fitted(context, shownMessage(context, envelope), units);
}

ShownEnvelope shownEnvelopeInOneLine(const Context &context, const Json &envelope)
{
    auto message = shownMessage(context, envelope);
    while (message.body.ends_with('\n'))
        message.body.pop_back();
    message.body = sanitizeLine(message.body, context.target(), unlimited);
    auto shown = fitted(context, message, mostUnitsInLine);
    for (std::size_t at = 0; (at = shown.text.find('\n', at)) != std::string::npos;) // The line that says it was cut.
        shown.text.replace(at, 1, " ");
    return shown;
}

} // namespace mesh
