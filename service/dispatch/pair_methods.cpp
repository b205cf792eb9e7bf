// SPDX-License-Identifier: MIT
#include "dispatch/pair_methods.h"

#include "config/config.h"
#include "delivery/post_office.h"
#include "dispatch/mailbox_of.h"
#include "dispatch/overrule.h"
#include "dispatch/presence.h"
#include "intercept/intercepts.h"
#include "relay/remote_pairs.h"

namespace mesh {
namespace {

Result<Role> roleIn(const Json &params, bool isNeeded)
{
    auto text = optionalString(params, "role");
    if (!text)
        return text.error();
    if (!*text && !isNeeded)
        return Role::None;
    for (const auto role : {Role::Grip, Role::Guard}) {
        if (*text == wireName(role))
            return role;
    }
    return Error {Reason::BadParams, phrase("\"role\" must be grip or guard."), {}, {}};
}

} // namespace

PairMethods::PairMethods(Pairs &pairs, Intercepts &intercepts, PostOffice &postOffice, Registry &registry,
    const Config &config, HumanProof &proof, RemotePairs &remote)
    : m_pairs(pairs)
    , m_intercepts(intercepts)
    , m_remote(remote)
    , m_postOffice(postOffice)
    , m_registry(registry)
    , m_config(config)
    , m_proof(proof)
{
}

void PairMethods::addTo(Dispatcher &dispatcher)
{
    const auto add = [&](std::string_view name, std::function<void(const Call &)> run) {
        dispatcher.add({name, Method::Where::Both, Method::Who::All, whenPresent(m_config, std::move(run))});
    };
    const auto addOfSession = [&](std::string_view name, void (PairMethods::*run)(MailboxId, const Call &)) {
        add(name, [this, run](const Call &call) {
            const auto one = session(call);
            if (!one)
                return call.reply(one.error());
            (this->*run)(*one, call);
        });
    };
    addOfSession("pair.invite", &PairMethods::invite);
    addOfSession("pair.role", &PairMethods::takeRole);
    addOfSession("pair.leave", &PairMethods::leave);
    addOfSession("pair.handover", &PairMethods::handOver);
    addOfSession("pair.steer", &PairMethods::steer);
    addOfSession("pair.intercept", &PairMethods::intercept);
    add("pair.status", [this](const Call &call) {
        const auto one = mailboxOf(call.speaker, m_registry);
        call.reply(one ? Result<Json>(m_pairs.status(*one)) : Result<Json>(one.error()));
    });
    dispatcher.add({"stop", Method::Where::Control, Method::Who::Human,
        whenPresent(m_config, [this](const Call &call) { stop(call); })});
    // Also while presence is off: what was stopped before must be able to go on.
    dispatcher.add({"resume", Method::Where::Control, Method::Who::Human, [this](const Call &call) { resume(call); }});
}

Result<MailboxId> PairMethods::session(const Call &call) const
{
    if (call.speaker.is == Speaker::Is::Human)
        return Error {Reason::NotJoined, phrase("Sessions pair, and this shell is none."),
            phrase("Join first (mesh connect), or type it in the session: /mesh pair <name>"), {}};
    const auto one = mailboxOf(call.speaker, m_registry);
    if (one && m_intercepts.isPaused(*one)) // It may have been stopped because of what it would do now.
        return Error {Reason::HumanOnly,
            phrase("%1 is stopped, and changes nothing in its pair before a person lets it go on.",
                m_registry.mailbox(*one)->name),
            phrase("In the tray, or in a terminal: mesh resume %1", m_registry.mailbox(*one)->name), {}};
    return one;
}

void PairMethods::invite(MailboxId one, const Call &call)
{
    const auto name = requiredString(call.params, "name");
    const auto role = roleIn(call.params, false);
    if (!name || !role)
        return call.reply(!name ? name.error() : role.error());
    m_pairs.invite(one, *name, *role, call.reply);
}

void PairMethods::takeRole(MailboxId one, const Call &call)
{
    const auto role = roleIn(call.params, true);
    if (!role)
        return call.reply(role.error());
    m_pairs.takeRole(one, *role, call.reply);
}

void PairMethods::leave(MailboxId one, const Call &call)
{
    m_pairs.leave(one, call.reply);
}

void PairMethods::handOver(MailboxId one, const Call &call)
{
    const auto *pair = m_pairs.pairOf(one);
    if (pair && m_intercepts.isPaused(pair->partnerOf(one)))
        return call.reply(Error {Reason::WrongRole,
            phrase("Your partner is stopped, and cannot be Grip before a person lets it go on."),
            phrase("In a terminal: mesh resume"), {}});
    m_pairs.handOver(one, call.reply);
}

Result<Envelope> PairMethods::wordsTo(MailboxId partner, const Call &call, Kind kind, bool mayBeEmpty) const
{
    Json params = call.params;
    params["to"] = m_registry.addressOf(*m_registry.mailbox(partner));
    params.erase("kind");
    if (mayBeEmpty && !params.contains("body"))
        params["body"] = "";
    auto envelope = envelopeFromClient(params);
    if (envelope)
        envelope->kind = kind;
    return envelope;
}

void PairMethods::send(MailboxId one, Envelope words, const Call &call)
{
    m_postOffice.send({one, false}, std::move(words), [reply = call.reply](Result<Sent> sent) {
        reply(sent ? Result<Json>(toJson(*sent)) : Result<Json>(sent.error()));
    });
}

void PairMethods::steer(MailboxId one, const Call &call)
{
    const auto *pair = m_pairs.pairOf(one);
    auto words = pair ? wordsTo(pair->partnerOf(one), call, Kind::PairSteer, false) : Result<Envelope>(notPaired());
    if (!words)
        return call.reply(words.error());
    send(one, std::move(*words), call);
}

void PairMethods::intercept(MailboxId one, const Call &call)
{
    const auto urgent = optionalBool(call.params, "urgent");
    const auto *pair = m_pairs.pairOf(one);
    if (!urgent || !pair)
        return call.reply(!urgent ? urgent.error() : notPaired());
    const bool atOnce = urgent->value_or(false);
    const auto partner = pair->partnerOf(one);
    auto words = wordsTo(partner, call, atOnce ? Kind::PairInterceptUrgent : Kind::PairIntercept, true);
    if (!words)
        return call.reply(words.error());
    const bool again = atOnce && m_intercepts.isPaused(partner);
    // Whether a session of another machine is stopped already, that machine knows.
    const bool elsewhere = m_remote.isElsewhere(partner);
    if (pair->roleOf(one) == Role::Grip && !again && !(atOnce && elsewhere))
        return call.reply(Error {Reason::WrongRole, phrase("You are Grip: only Guard intercepts."),
            phrase("To give your role away: mesh handover"), {}});
    words->urgent = true;
    if (atOnce && elsewhere)
        return m_remote.intercept(one, *words, call.reply);
    if (atOnce)
        return m_intercepts.stop(one, std::move(*words), call.reply);
    send(one, std::move(*words), call);
}

void PairMethods::stop(const Call &call)
{
    const auto name = requiredString(call.params, "name");
    if (!name)
        return call.reply(name.error());
    const auto *session = m_registry.byName(*name);
    if (!session || !session->live())
        return call.reply(Error {Reason::UnknownTarget,
            phrase("No session of this machine is called so and is there now."), phrase("See who is: mesh list"), {}});
    auto words = wordsTo(session->mailbox, call, Kind::PairInterceptUrgent, true);
    if (!words)
        return call.reply(words.error());
    words->urgent = true;
    overrule(m_proof, call, {phrase("stop %1", session->name), "in the tray's window", HumanProof::Act::Deny},
        [this, target = session->mailbox, words = std::move(*words), reply = call.reply] {
            m_intercepts.stopForPerson(target, words, reply);
        });
}

void PairMethods::resume(const Call &call)
{
    const auto name = optionalString(call.params, "name");
    const auto abort = optionalBool(call.params, "abort");
    if (!name || !abort)
        return call.reply(!name ? name.error() : abort.error());
    const auto which = m_intercepts.paused(name->value_or(std::string()));
    if (!which)
        return call.reply(which.error());
    const bool ends = abort->value_or(false);
    overrule(m_proof, call,
        {ends ? phrase("let %1 go on, and end what it was running", which->name) : phrase("let %1 go on", which->name),
            std::string("mesh resume ") + (ends ? "--abort " : "") + "--code CODE " + which->name},
        [this, client = which->client, ends, reply = call.reply] {
            m_intercepts.resume(client, ends ? Intercepts::Resume::Abort : Intercepts::Resume::GoOn, reply);
        });
}

} // namespace mesh
