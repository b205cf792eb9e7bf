// SPDX-License-Identifier: MIT
#include "dispatch/session_methods.h"

#include "delivery/subscriptions.h"
#include "dispatch/mailbox_of.h"
#include "hooks/claude_clients.h"
#include "intercept/intercepts.h"
#include "protocol/names.h"
#include "protocol/phrase_json.h"
#include "protocol/timestamp.h"
#include "relay/neighbours.h"
#include "trays/changes.h"

namespace mesh {
namespace {

constexpr Millis offlineShown = 24LL * 3600 * 1000; ///< How long a session that went offline is listed.

} // namespace

SessionMethods::SessionMethods(Registry &registry, Membership &membership, Subscriptions &subscriptions,
    Changes &changes, const ClaudeClients &clients, const Intercepts &intercepts, const Neighbours &neighbours,
    std::function<Json()> serviceStatus)
    : m_registry(registry)
    , m_membership(membership)
    , m_subscriptions(subscriptions)
    , m_changes(changes)
    , m_clients(clients)
    , m_intercepts(intercepts)
    , m_neighbours(neighbours)
    , m_serviceStatus(std::move(serviceStatus))
{
}

void SessionMethods::addTo(Dispatcher &dispatcher)
{
    using Where = Method::Where;
    using Who = Method::Who;
    dispatcher.add({"connect", Where::Control, Who::All, [this](Call call) { connectCaller(std::move(call)); }});
    dispatcher.add({"disconnect", Where::Both, Who::All, [this](Call call) { disconnectCaller(std::move(call)); }});
    dispatcher.add({"list", Where::Both, Who::All, [this](const Call &call) { list(call); }});
    dispatcher.add({"status", Where::Both, Who::All, [this](const Call &call) { status(call); }});
    dispatcher.add({"heartbeat", Where::Both, Who::All, [this](const Call &call) { heartbeat(call); }});
    dispatcher.add({"subscribe", Where::Both, Who::All, [this](const Call &call) { subscribe(call); }});
}

Json SessionMethods::sessionJson(const Session &session) const
{
    auto json = toJson(session, m_registry.mailbox(session.mailbox)->waiting);
    if (const auto paused = m_intercepts.factsOf(session.mailbox)) {
        json["paused_until"] = toIso(paused->until);
        json["paused_by"] = paused->by.empty() ? Json() : Json(paused->by);
    }
    return json;
}

void SessionMethods::connectCaller(Call call)
{
    auto name = optionalString(call.params, "name");
    auto cwd = optionalString(call.params, "cwd");
    auto clientSession = optionalString(call.params, "client_session_id");
    for (const auto *text : {&name, &cwd, &clientSession}) {
        if (!*text)
            return call.reply(text->error());
    }
    if (*clientSession && !isUuid(**clientSession))
        return call.reply(Error {Reason::BadParams, phrase("\"client_session_id\" must be a UUID."), {}, {}});
    JoinRequest request;
    request.name = name->value_or("");
    request.cwd = cwd->value_or("");
    request.clientSessionId = clientSession->value_or("");
    const auto &speaker = call.speaker;
    if (speaker.is == Speaker::Is::Session) {
        const auto *session = m_registry.byId(speaker.sessionId);
        request.process = session->process;
        request.kind = session->kind;
    } else if (speaker.agent) {
        request.process = speaker.agent->id;
        request.kind = speaker.agentName;
        // What its hooks have said is newer than the environment of a program below it: /clear changes the id.
        if (const auto *client = m_clients.known(request.process); client && !client->clientSessionId().empty()) {
            request.clientSessionId = client->clientSessionId();
            request.transcript = client->transcript();
        }
    } else {
        request.process = speaker.parent;
        request.kind = shellKind;
    }
    if (request.process.pid <= 1)
        return call.reply(
            Error {Reason::Unauthorized, phrase("There is no shell above this call that could be a session."),
                phrase("Call mesh from a shell."), {}});
    m_membership.join(std::move(request), [this, reply = call.reply](Result<Membership::Joined> joined) {
        if (!joined)
            return reply(joined.error());
        const auto *session = m_registry.byId(joined->sessionId);
        if (!session)
            return reply(Error {Reason::Unauthorized, phrase("The process that joined has ended."), {}, {}});
        Json answer {{"session", sessionJson(*session)}, {"joined", !joined->already}, {"rejoined", joined->rejoined},
            {"note", nullptr}, {"waiting", joined->waiting}};
        if (!joined->note.empty())
            putPhrase(answer, "note", joined->note);
        reply(std::move(answer));
    });
}

void SessionMethods::disconnectCaller(Call call)
{
    if (call.speaker.is != Speaker::Is::Session)
        return call.reply(Error {Reason::NotJoined, phrase("This session is not on the mesh."), {}, {}});
    const auto *session = m_registry.byId(call.speaker.sessionId);
    if (!session)
        return call.reply(Error {Reason::NotJoined, phrase("This session is not on the mesh."), {}, {}});
    if (m_intercepts.isPaused(session->mailbox)) // Or leaving would be a way to go on.
        return call.reply(Error {Reason::HumanOnly,
            phrase("This session is stopped, and cannot leave before a person lets it go on."),
            phrase("In a terminal: mesh resume %1", session->name), {}});
    m_membership.leave(session->id, [name = session->name, reply = call.reply](const Status &left) {
        reply(left ? Result<Json>(Json {{"name", name}}) : Result<Json>(left.error()));
    });
}

void SessionMethods::list(const Call &call) const
{
    Json sessions = Json::array();
    const auto oldest = wallClock() - offlineShown;
    for (const auto *session : m_registry.sessions()) {
        if (session->live() || session->lastSeen > oldest)
            sessions.push_back(sessionJson(*session));
    }
    for (auto &session : m_neighbours.list())
        sessions.push_back(std::move(session));
    call.reply(Json {{"machine", m_registry.ownMachine()}, {"sessions", std::move(sessions)}});
}

void SessionMethods::status(const Call &call) const
{
    const auto *session = call.speaker.is == Speaker::Is::Session ? m_registry.byId(call.speaker.sessionId) : nullptr;
    const bool human = call.speaker.is == Speaker::Is::Human;
    const auto waiting = session ? m_registry.mailbox(session->mailbox)->waiting
        : human                  ? m_registry.human().waiting
                                 : 0;
    auto service = m_serviceStatus();
    const auto problems = phrasesIn(service, "problems");
    Json answer {{"speaks_as",
                     session     ? Json(session->name)
                         : human ? Json("human")
                                 : Json()},
        {"session", session ? sessionJson(*session) : Json()}, {"waiting", waiting}, {"service", std::move(service)}};
    putPhrases(answer, "problems", problems);
    call.reply(std::move(answer));
}

void SessionMethods::heartbeat(const Call &call)
{
    auto *session = call.speaker.is == Speaker::Is::Session ? m_registry.byId(call.speaker.sessionId) : nullptr;
    if (!session)
        return call.reply(mailboxOf({}, m_registry).error());
    auto state = optionalString(call.params, "state");
    if (!state)
        return call.reply(state.error());
    const auto known = activityFromWire(state->value_or("idle"));
    if (!known || *known == Activity::Paused || *known == Activity::Offline)
        return call.reply(Error {Reason::BadParams, phrase("\"state\" must be idle, busy or waiting."), {}, {}});
    m_registry.seen(*session);
    if (*state && session->kind != claudeKind) // Of a Claude Code we know it from itself.
        m_registry.setActivity(*session, *known);
    call.reply(Json {{"session", sessionJson(*session)}});
}

void SessionMethods::subscribe(const Call &call)
{
    const auto topics = call.params.value("topics", Json());
    if (auto done = subscribe(call.connection, call.speaker, topics); !done)
        return call.reply(done.error());
    call.reply(Json {{"topics", topics}});
}

Status SessionMethods::subscribe(Connection &connection, const Speaker &speaker, const Json &topics)
{
    const Error bad {Reason::BadParams,
        phrase("\"topics\" must be an array of: messages, presence, receipts, changes, traffic."), {}, {}};
    if (!topics.is_array())
        return bad;
    for (const auto &topic : topics) {
        if (topic != "messages" && topic != "presence" && topic != "receipts" && topic != "changes"
            && topic != "traffic")
            return bad;
        if (topic == "traffic" && !connection.isTray)
            return Error {Reason::HumanOnly, phrase("Only the tray sees all the messages that pass."), {}, {}};
    }
    for (const auto &topic : topics) {
        if (topic == "presence") {
            connection.wantsPresence = true;
            continue;
        }
        if (topic == "changes" || topic == "traffic") {
            m_changes.follow(connection, topic == "changes" ? Changes::Topic::Changes : Changes::Topic::Traffic);
            continue;
        }
        auto mailbox = mailboxOf(speaker, m_registry);
        if (!mailbox)
            return mailbox.error();
        if (topic == "messages")
            m_subscriptions.follow(connection, *mailbox);
        else
            connection.receiptsFor = *mailbox;
    }
    return Done {};
}

void SessionMethods::greet(Connection &connection, const Json &greeting)
{
    const auto refuse = [](Connection &to, const Error &error) {
        to.sendJson({{"ok", false}, {"error", toJson(error)}});
        to.channel().close(CloseCode::NameRefused, "name refused");
    };
    auto name = optionalString(greeting, "name");
    if (!name)
        return refuse(connection, name.error());
    JoinRequest request;
    request.name = name->value_or("");
    request.kind = clientKind;
    m_membership.join(
        std::move(request), [this, refuse, greeting, to = QPointer(&connection)](Result<Membership::Joined> joined) {
            if (!to || to->isGone) {
                if (joined)
                    m_membership.leave(joined->sessionId, [](const Status &) {});
                return;
            }
            if (!joined)
                return refuse(*to, joined.error());
            const auto *session = m_registry.byId(joined->sessionId);
            if (!session)
                return to->channel().close(CloseCode::GoingAway, "gone");
            to->sessionId = session->id;
            to->sendJson({{"ok", true}, {"sessionId", session->id}, {"name", session->name}});
            if (greeting.contains("subscribe")) {
                Speaker speaker;
                speaker.is = Speaker::Is::Session;
                speaker.sessionId = session->id;
                if (auto done = subscribe(*to, speaker, greeting["subscribe"]); !done)
                    to->sendJson({{"ok", false}, {"error", toJson(done.error())}});
            }
            Q_EMIT to->ready();
        });
}

} // namespace mesh
