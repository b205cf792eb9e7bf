// SPDX-License-Identifier: MIT
#include "delivery/message.h"

#include "protocol/ids.h"
#include "protocol/json_writer.h"
#include "protocol/phrase_json.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

int rank(std::string_view name)
{
    return state::progress(name).value_or(0);
}

} // namespace

bool state::isBadEnd(std::string_view name)
{
    return name == denied || name == refused || name == expired;
}

std::optional<int> state::progress(std::string_view name)
{
    static constexpr std::array way {stored, held, approved, delivered, shown, answered};
    if (isBadEnd(name))
        return static_cast<int>(way.size());
    const auto found = std::find(way.begin(), way.end(), name);
    return found == way.end() ? std::nullopt : std::optional(static_cast<int>(found - way.begin()));
}

Json messageJson(const MessageRow &row)
{
    Json json {
        {"id", row.id}, {"from", row.from}, {"to", row.to}, {"kind", row.kind}, {"body", row.body}, {"ts", row.ts}};
    if (row.replyTo)
        json["reply_to"] = *row.replyTo;
    if (row.trace) {
        json["trace"] = *row.trace;
        json["hops"] = row.hops;
    }
    if (row.urgent)
        json["urgent"] = true;
    if (row.approvedBy) {
        json["approved_by"] = *row.approvedBy;
        json["approved_at"] = row.approvedAt.value_or(std::string());
    }
    json["short"] = shortId(row.seq);
    json["cursor"] = row.seq;
    return json;
}

std::string envelopeLine(const MessageRow &row)
{
    JsonObjectLine line;
    line.text("id", row.id).text("from", row.from).text("to", row.to).text("kind", row.kind);
    line.text("body", row.body).text("ts", row.ts);
    if (row.replyTo)
        line.text("reply_to", *row.replyTo);
    if (row.trace)
        line.text("trace", *row.trace).number("hops", row.hops);
    if (row.urgent)
        line.flag("urgent", true);
    if (row.approvedBy)
        line.text("approved_by", *row.approvedBy).text("approved_at", row.approvedAt.value_or(std::string()));
    return line.take();
}

Delivery makeDelivery(MessageRow row)
{
    JsonObjectLine message(envelopeLine(row));
    message.text("short", shortId(row.seq)).number("cursor", row.seq);
    auto notification = R"({"jsonrpc":"2.0","method":"message","params":)" + message.take() + '}';
    return {std::make_shared<const MessageRow>(std::move(row)), QByteArray::fromStdString(notification)};
}

bool Receipt::reached(std::string_view wanted) const
{
    return std::all_of(recipients.begin(), recipients.end(), [&](const Recipient &recipient) {
        return !state::isBadEnd(recipient.state) && rank(recipient.state) >= rank(wanted);
    });
}

bool Receipt::ended() const
{
    return std::all_of(recipients.begin(), recipients.end(),
        [](const Recipient &recipient) { return rank(recipient.state) >= rank(state::answered); });
}

Json toJson(const Receipt &receipt)
{
    Json recipients = Json::array();
    for (const auto &recipient : receipt.recipients) {
        Json history = Json::array();
        for (const auto &step : recipient.history)
            history.push_back({{"state", step.state}, {"at", step.at}});
        Json json {
            {"name", recipient.name}, {"state", recipient.state}, {"reason", nullptr}, {"history", std::move(history)}};
        if (!recipient.reason.empty())
            putPhrase(json, "reason", recipient.reason);
        recipients.push_back(std::move(json));
    }
    const auto &message = receipt.message;
    return {{"id", message.id}, {"short", shortId(message.seq)}, {"to", message.to}, {"kind", message.kind},
        {"ts", message.ts}, {"recipients", std::move(recipients)}};
}

} // namespace mesh
