// SPDX-License-Identifier: MIT
// What people ask about machines, and what they decide.
#include "delivery/outbox.h"
#include "protocol/phrase_json.h"
#include "relay/pairing_code.h"
#include "relay/peer_json.h"
#include "relay/relay.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

Error unknownMachine(const std::string &petname)
{
    return {Reason::UnknownTarget, phrase("No machine is called \"%1\" here.", petname.substr(0, 64)),
        phrase("See which are: mesh remote list"), {}};
}

} // namespace

Json Relay::machineJson(const PeerMachine &peer) const
{
    const auto state = m_links.state(peer.fingerprint);
    const auto host = peer.host.find(':') == std::string::npos ? peer.host : '[' + peer.host + ']';
    Json json {{"name", peer.petname}, {"fingerprint", peer.fingerprint}, {"suggested_name", peer.suggestedName},
        {"address", peer.host.empty() ? Json() : Json(host + ':' + std::to_string(peer.port))}, {"state", state.name},
        {"since", state.since.empty() ? Json() : Json(state.since)}, {"problem", nullptr}, {"verified", peer.verified},
        {"code", peer.code.empty() ? Json() : Json(peer.code)}, {"rights", toJson(peer.rights)},
        {"sessions", m_neighbours.countOf(peer.fingerprint)}};
    if (!state.problem.empty())
        putPhrase(json, "problem", state.problem);
    return json;
}

void Relay::list(Answer answer)
{
    if (!m_identity && Identity::isThere(m_folder))
        (void)identity(); // Nobody is paired yet, so nothing has needed it.
    std::vector<std::string> fingerprints;
    for (const auto &peer : m_peers.all())
        fingerprints.push_back(peer.fingerprint);
    m_store.read<std::map<std::string, std::int64_t>>(
        [fingerprints = std::move(fingerprints)](Database &db) {
            std::map<std::string, std::int64_t> waiting;
            for (const auto &fingerprint : fingerprints)
                waiting[fingerprint] = outbox::count(db, fingerprint);
            return waiting;
        },
        [this, answer = std::move(answer)](Result<std::map<std::string, std::int64_t>> waiting) {
            if (!waiting)
                return answer(waiting.error());
            Json machines = Json::array();
            for (const auto &peer : m_peers.all()) {
                machines.push_back(machineJson(peer));
                machines.back()["waiting"] = (*waiting)[peer.fingerprint];
            }
            Json pending = Json::array();
            for (const auto &one : m_pairings ? m_pairings->pending() : std::vector<PendingPairing>())
                pending.push_back(toJson(one));
            const auto listening = m_door.listening();
            auto problem = m_problem;
            if (problem.empty() && listening.empty())
                problem = phrase("There is no Tailscale interface here, and relay_listen names no address.");
            Json relay {{"listening", listening}, {"problem", nullptr}};
            if (!problem.empty())
                putPhrase(relay, "problem", problem);
            answer(Json {{"machine", m_ownName}, {"fingerprint", m_identity ? Json(m_identity->fingerprint()) : Json()},
                {"relay", std::move(relay)}, {"machines", std::move(machines)}, {"pending", std::move(pending)}});
        });
}

Result<PeerMachine> Relay::machine(const std::string &petname) const
{
    const auto *peer = m_peers.byName(petname);
    return peer ? Result<PeerMachine>(*peer) : Result<PeerMachine>(unknownMachine(petname));
}

void Relay::suggest(Answer answer)
{
    m_tailscale.ask([this, answer = std::move(answer)](const std::vector<TailscaleMachine> &machines) {
        const auto known = m_peers.all();
        Json list = Json::array();
        for (const auto &machine : machines) {
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const PeerMachine &peer) {
                return std::find(machine.addresses.begin(), machine.addresses.end(), peer.host)
                    != machine.addresses.end();
            });
            if (!isKnown)
                list.push_back(
                    {{"name", machine.name}, {"address", machine.addresses.front()}, {"online", machine.online}});
        }
        answer(Json {{"machines", std::move(list)}});
    });
}

Result<PendingPairing> Relay::pending(const std::string &which) const
{
    if (!m_pairings)
        return Error {Reason::UnknownTarget, phrase("No machine waits to be paired."),
            phrase("See who does: mesh remote list; on the other machine: mesh remote add"), {}};
    return m_pairings->find(which);
}

void Relay::accept(const std::string &which, const std::string &petname, const Answer &answer)
{
    const auto found = pending(which);
    const auto accepted = found ? m_pairings->accept(found->id, petname, true) : found;
    answer(pendingAnswer(accepted));
}

Result<Json> Relay::reject(const std::string &which)
{
    const auto found = pending(which);
    const auto rejected = found ? m_pairings->reject(found->id) : found;
    return pendingAnswer(rejected);
}

Peers::Written Relay::answering(const std::string &fingerprint, Answer answer)
{
    return [this, fingerprint, answer = std::move(answer)](const Status &stored) {
        const auto *there = m_peers.find(fingerprint);
        if (!stored)
            return answer(stored.error());
        answer(Json {{"machine", there ? machineJson(*there) : Json()}});
    };
}

void Relay::verify(const std::string &petname, const std::string &code, Answer answer)
{
    const auto peer = machine(petname);
    if (!peer)
        return answer(peer.error());
    if (!peer->verified && (peer->code.empty() || pairing::codeFromText(code) != peer->code))
        return answer(Error {Reason::WrongCode, phrase("That is not the code of %1.", petname),
            phrase("See it, and compare it with the other machine's: mesh remote status %1", petname), {}});
    auto verified = *peer;
    verified.verified = true;
    log("verified", verified);
    m_peers.setVerified(peer->fingerprint, answering(peer->fingerprint, std::move(answer)));
    if (!peer->verified)
        beginAnew(peer->fingerprint);
}

void Relay::rename(const std::string &petname, const std::string &newName, Answer answer)
{
    const auto peer = machine(petname);
    if (!peer)
        return answer(peer.error());
    m_peers.rename(peer->fingerprint, newName, answering(peer->fingerprint, std::move(answer)));
    if (const auto *renamed = m_peers.find(peer->fingerprint); renamed->petname == newName) {
        m_registry.setMachine(renamed->fingerprint, newName);
        log("renamed", *renamed);
    }
}

void Relay::setRights(const std::string &petname, const Json &rights, Answer answer)
{
    auto peer = machine(petname);
    if (!peer)
        return answer(peer.error());
    const bool locked = peer->rights.lock;
    if (auto changedRights = changeRights(peer->rights, rights); !changedRights)
        return answer(changedRights.error());
    log("rights", *peer);
    m_peers.setRights(peer->fingerprint, peer->rights, answering(peer->fingerprint, std::move(answer)));
    if (peer->verified && peer->rights.lock != locked)
        beginAnew(peer->fingerprint);
}

void Relay::remove(const std::string &petname, const Answer &answer)
{
    const auto peer = machine(petname);
    if (!peer)
        return answer(peer.error());
    const auto fingerprint = peer->fingerprint;
    log("removed", *peer);
    m_peers.remove(fingerprint, [this, fingerprint, petname, answer](const Status &stored) {
        if (!stored)
            return answer(stored.error());
        m_out.forget(fingerprint, "the machine " + petname + " was removed", [answer](std::size_t waiting) {
            answer(Json {{"waiting", waiting}});
        });
    });
    // At once, whatever the disk says.
    m_links.drop(fingerprint, true);
    m_neighbours.forget(fingerprint);
    m_locks.forget(fingerprint);
    m_registry.forgetMachine(fingerprint);
}

/// Whether its locks count has changed: what each side holds is compared when a link comes up.
void Relay::beginAnew(const std::string &fingerprint)
{
    m_links.renew(fingerprint);
    m_links.retry(fingerprint);
}

void Relay::log(std::string_view what, const PeerMachine &peer)
{
    m_store.write({[line = toLine({{"at", toIso(m_clock())}, {"event", "machine"}, {"what", what},
                        {"name", peer.petname}, {"fingerprint", peer.fingerprint}, {"verified", peer.verified},
                        {"rights", toJson(peer.rights)}})](Transaction &tx) { tx.log(line); },
        [](const Status &) {}});
}

} // namespace mesh
