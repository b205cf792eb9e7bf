// SPDX-License-Identifier: MIT
#include "protocol/envelope.h"

#include "protocol/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mesh {
namespace {

constexpr std::array<std::pair<Kind, std::string_view>, 6> kinds {{
    {Kind::Message, "message"},
    {Kind::Broadcast, "broadcast"},
    {Kind::PairSteer, "pair_steer"},
    {Kind::PairIntercept, "pair_intercept"},
    {Kind::PairInterceptUrgent, "pair_intercept_urgent"},
    {Kind::Notice, "notice"},
}};

Result<std::string> optionalUuid(const Json &object, std::string_view key)
{
    auto text = optionalString(object, key);
    if (!text)
        return text.error();
    if (!*text)
        return std::string {};
    std::string id = **text;
    std::transform(
        id.begin(), id.end(), id.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    if (!isUuid(id))
        return Error {
            Reason::BadParams, phrase("\"%1\" must be a UUID.", key), phrase("Leave it out to have one made."), {}};
    return id;
}

Phrase kindsHint()
{
    return phrase("Kinds that can be sent: message, broadcast.");
}

} // namespace

std::string_view wireName(Kind kind)
{
    return std::find_if(kinds.begin(), kinds.end(), [&](const auto &row) { return row.first == kind; })->second;
}

std::optional<Kind> kindFromWire(std::string_view name)
{
    const auto *found = std::find_if(kinds.begin(), kinds.end(), [&](const auto &row) { return row.second == name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

Result<Envelope> envelopeFromClient(const Json &object)
{
    Envelope envelope;
    auto id = optionalUuid(object, "id");
    if (!id)
        return id.error();
    auto replyTo = optionalUuid(object, "reply_to");
    if (!replyTo)
        return replyTo.error();
    auto to = requiredString(object, "to");
    if (!to)
        return to.error();
    auto body = requiredString(object, "body");
    if (!body)
        return body.error();
    auto kind = optionalString(object, "kind");
    if (!kind)
        return kind.error();
    auto urgent = optionalBool(object, "urgent");
    if (!urgent)
        return urgent.error();

    const bool toAll = *to == broadcastName;
    const auto known = kindFromWire(kind->value_or(toAll ? "broadcast" : "message"));
    if (!known || *known == Kind::Notice)
        return Error {Reason::UnknownKind,
            phrase("The kind \"%1\" is not one that a client can send.", kind->value_or("").substr(0, 40)), kindsHint(),
            {}};
    // They are shown with the authority of a partner: pair.steer and pair.intercept make them.
    if (*known != Kind::Message && *known != Kind::Broadcast)
        return Error {
            Reason::UnknownKind, phrase("The kind \"%1\" is not sent so.", wireName(*known)), kindsHint(), {}};
    if (toAll != (*known == Kind::Broadcast))
        return Error {Reason::BadParams, phrase("A broadcast goes to \"broadcast\", and nothing else does."), {}, {}};

    envelope.id = std::move(*id);
    envelope.replyTo = std::move(*replyTo);
    envelope.to = std::move(*to);
    envelope.body = std::move(*body);
    envelope.kind = *known;
    envelope.urgent = urgent->value_or(false);
    return envelope;
}

Json toJson(const Envelope &envelope)
{
    Json json {{"id", envelope.id}, {"from", envelope.from}, {"to", envelope.to}, {"kind", wireName(envelope.kind)},
        {"body", envelope.body}, {"ts", envelope.ts}};
    if (!envelope.replyTo.empty())
        json["reply_to"] = envelope.replyTo;
    if (!envelope.trace.empty()) {
        json["trace"] = envelope.trace;
        json["hops"] = envelope.hops;
    }
    if (envelope.urgent)
        json["urgent"] = true;
    return json;
}

} // namespace mesh
