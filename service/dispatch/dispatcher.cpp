// SPDX-License-Identifier: MIT
#include "dispatch/dispatcher.h"

#include "protocol/phrase_json.h"
#include "protocol/versions.h"
#include "safety/sanitizer.h"

namespace mesh {
namespace {

/// "approvals.decide (approve, 1001)": for the log and for people.
std::string described(std::string_view method, const Json &params)
{
    std::string details;
    for (const char *key : {"intent", "decision", "message"}) {
        if (const auto value = stringOr(params, key); !value.empty())
            details += (details.empty() ? "" : ", ") + sanitizeLine(value, Target::Model, 40);
    }
    return "call " + std::string(method) + (details.empty() ? "" : " (" + details + ")");
}

/// Whether somebody who typed these words behind /mesh meant this method.
bool isMeantBy(std::string_view words, std::string_view method)
{
    const auto verb = words.substr(0, words.find_first_of(" \t"));
    const auto room = method.substr(0, method.find('.'));
    if (room == "approvals")
        return verb == "approvals" || ((verb == "approve" || verb == "deny") && method != "approvals.list");
    return verb == room; // `service stop` is service.stop.
}

} // namespace

Error personNeeded(const Standing &standing)
{
    return {Reason::HumanOnly, phrase("This is for a person: %1.", standing.refusal),
        phrase("Type it in a terminal of your own, or after /mesh in the session."), {}};
}

Dispatcher::Dispatcher(const Access &access, Refused refused)
    : m_access(access)
    , m_refused(std::move(refused))
{
}

void Dispatcher::add(Method method)
{
    const auto name = method.name;
    m_methods.insert_or_assign(name, std::move(method));
}

void Dispatcher::handle(Connection &connection, const QByteArray &text)
{
    auto parsed = parseObject({text.constData(), static_cast<std::size_t>(text.size())});
    if (!parsed)
        return connection.sendJson({{"jsonrpc", "2.0"}, {"id", nullptr}, {"error", toJson(parsed.error())}});
    auto &request = *parsed;
    if (!request.contains("jsonrpc") && connection.door == Door::Bus)
        return handleEnvelope(connection, std::move(request));

    const Json id = request.value("id", Json());
    const bool answered = request.contains("id"); // JSON-RPC: without an id it is a notification, and nobody waits.
    const bool isOurs = connection.door == Door::Control && request.contains(versionMember);
    auto reply = [to = QPointer(&connection), id, answered, isOurs](Result<Json> result) {
        if (!to || !answered)
            return;
        Json answer {{"jsonrpc", "2.0"}, {"id", id}};
        if (isOurs)
            answer[versionMember] = ownVersionJson();
        if (result)
            answer["result"] = std::move(*result);
        else
            answer["error"] = toJson(result.error());
        to->sendJson(answer);
    };
    const bool idFits = id.is_null() || id.is_string() || id.is_number();
    if (stringOr(request, "jsonrpc") != "2.0" || stringOr(request, "method").empty() || !idFits)
        return connection.sendJson({{"jsonrpc", "2.0"}, {"id", nullptr},
            {"error",
                toJson(Error {Reason::BadRequest, phrase("This is no JSON-RPC 2.0 request."),
                    phrase("See docs/protocol.md."), {}})}});
    Json params = request.contains("params") ? std::move(request["params"]) : Json::object();
    if (!params.is_object())
        return reply(Error {Reason::BadParams, phrase("\"params\" must be an object."), {}, {}});
    // Not on the bus: other programs go by docs/protocol.md and say nothing of themselves.
    if (connection.door == Door::Control) {
        const auto asker = versionIn(request);
        if (asker.protocol != ownVersion().protocol && !isForEveryProtocol(stringOr(request, "method")))
            return reply(wrongProtocol(ownVersion(), asker));
    }
    run(connection, request["method"].get_ref<const std::string &>(), std::move(params), std::move(reply));
}

void Dispatcher::run(Connection &connection, std::string_view name, Json params, Reply reply)
{
    const auto found = m_methods.find(name);
    if (found == m_methods.end())
        return reply(
            Error {Reason::UnknownMethod, phrase("There is no method \"%1\".", std::string(name.substr(0, 64))),
                phrase("See docs/protocol.md."), {}});
    const auto &method = found->second;
    Standing standing;
    if (method.where == Method::Where::Control && connection.door != Door::Control) {
        if (method.who == Method::Who::Human) {
            standing.refusal = phrase("the bus has no such method, for nobody");
            m_refused(described(name, params), standing);
        }
        return reply(
            Error {Reason::NotHere, phrase("\"%1\" exists on the control socket only.", std::string(name)), {}, {}});
    }
    if (method.who == Method::Who::Human) {
        standing = m_access.standing(connection);
        if (standing.place == Standing::Place::Typed && !isMeantBy(standing.typed, name)) {
            standing.place = Standing::Place::Nowhere;
            standing.refusal = phrase("what was typed is another command");
        }
        if (standing.place == Standing::Place::Nowhere) {
            m_refused(described(name, params), standing);
            return reply(personNeeded(standing));
        }
    }
    auto as = optionalString(params, "as");
    if (!as)
        return reply(as.error());
    auto speaker = m_access.speaker(connection, as->value_or(std::string()));
    if (!speaker)
        return reply(speaker.error());
    if (speaker->is == Speaker::Is::Session && !connection.isTray) // Whoever clicks there is the person.
        Q_EMIT spoke(speaker->sessionId);
    method.run({connection, std::move(*speaker), std::move(standing), std::move(params), std::move(reply)});
}

void Dispatcher::handleEnvelope(Connection &connection, Json envelope)
{
    const Json id = envelope.value("id", Json());
    auto reply = [to = QPointer(&connection), id](Result<Json> result) {
        if (!to)
            return;
        if (!result)
            return to->sendJson({{"ok", false}, {"id", id}, {"error", toJson(result.error())}});
        Json answer {{"ok", true}};
        answer.update(*result);
        to->sendJson(answer);
    };
    run(connection, "send", std::move(envelope), std::move(reply));
}

} // namespace mesh
