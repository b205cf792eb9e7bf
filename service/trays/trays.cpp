// SPDX-License-Identifier: MIT
#include "trays/trays.h"

#include "approvals/human_proof.h"
#include "dispatch/caller_check.h"
#include "dispatch/connections.h"
#include "platform/token.h"
#include "protocol/ids.h"
#include "protocol/phrase_json.h"

namespace mesh {
namespace {

constexpr std::size_t challengeBytes = 32;
constexpr std::size_t mostChallenges = 16;

} // namespace

Trays::Trays(const CallerCheck &callers, const Connections &connections, std::string program, Refused refused)
    : m_callers(callers)
    , m_connections(connections)
    , m_program(std::move(program))
    , m_refused(std::move(refused))
{
}

void Trays::addTo(Dispatcher &dispatcher)
{
    using Where = Method::Where;
    using Who = Method::Who;
    dispatcher.add({"tray.attach", Where::Control, Who::All, [this](const Call &call) { attach(call); }});
    dispatcher.add({"tray.prove", Where::Control, Who::All, [this](const Call &call) { prove(call); }});
}

void Trays::attach(const Call &call)
{
    const auto &connection = call.connection;
    const auto standing = m_callers.trayStanding(connection.peer, connection.channel().author(), m_program);
    if (standing.place != Standing::Place::Tray) {
        m_refused("be the tray", standing);
        return call.reply(
            Error {Reason::HumanOnly, phrase("This cannot be believed to be the tray: %1.", standing.refusal),
                phrase("Start %1 from the desktop's menu or from a terminal of your own.", m_program), {}});
    }
    if (m_challenges.size() >= mostChallenges)
        m_challenges.erase(m_challenges.begin());
    auto &challenge = m_challenges[connection.number];
    challenge = toHex(randomBytes(challengeBytes));
    call.reply(Json {{"challenge", challenge}});
}

void Trays::prove(const Call &call)
{
    auto &connection = call.connection;
    const auto challenge = m_challenges.extract(connection.number);
    // Whoever has been looked at hides its memory by now, but must not have become another process.
    const auto standing = m_callers.provenTray(connection.peer, connection.channel().author());
    const bool answers = challenge && equalConstantTime(stringOr(call.params, "challenge"), challenge.mapped());
    if (!answers || standing.place != Standing::Place::Tray)
        return call.reply(
            Error {Reason::HumanOnly, phrase("That does not answer the challenge."), phrase("Begin anew."), {}});
    connection.isTray = true;
    call.reply(Json::object());
}

bool Trays::draw(const StepUp &request)
{
    const auto orNull = [](const std::string &text) { return text.empty() ? Json() : Json(text); };
    Json params {{"code", request.code}, {"why", request.why}, {"attempt", orNull(request.attempt)},
        {"attempt_at", orNull(request.attemptAt)}, {"seconds", std::chrono::seconds(HumanProof::codeLives).count()}};
    putPhrase(params, "what", request.what);
    return tell("code", params);
}

void Trays::withdraw(const Phrase &what)
{
    Json params {{"code", nullptr}};
    putPhrase(params, "what", what);
    tell("code", params);
}

bool Trays::tell(std::string_view notification, const Json &params)
{
    bool anybody = false;
    for (const auto &[number, connection] : m_connections.all()) {
        if (!connection->isTray || connection->isGone)
            continue;
        connection->notify(notification, params);
        anybody = true;
    }
    return anybody;
}

} // namespace mesh
