// SPDX-License-Identifier: MIT
#include "relay/relay.h"

#include "config/config.h"
#include "delivery/outbox.h"
#include "delivery/post_office.h"
#include "platform/data_folder.h"
#include "protocol/ids.h"
#include "protocol/names.h"
#include "protocol/version.h"
#include "relay/pairing_code.h"
#include "relay/tls.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>
#include <map>

namespace mesh {
namespace {

constexpr ProtocolRange protocolRange {1, 1};

Json toJson(const Pairings::Pending &pending)
{
    return {{"id", pending.id}, {"name", pending.name}, {"address", pending.address},
        {"direction", pending.incoming ? "in" : "out"}, {"code", pending.code}, {"fingerprint", pending.fingerprint},
        {"seconds_left", pending.secondsLeft}};
}

Error unknownMachine(const std::string &petname)
{
    return {Reason::UnknownTarget, "No machine is called \"" + petname.substr(0, 64) + "\" here.",
        "See which are: mesh remote list", {}};
}

} // namespace

Relay::Relay(const DataFolder &folder, const Rooms &rooms, std::string ownName, std::function<Millis()> clock)
    : m_folder(folder)
    , m_registry(rooms.registry)
    , m_store(rooms.store)
    , m_postOffice(rooms.postOffice)
    , m_config(rooms.config)
    , m_ownName(std::move(ownName))
    , m_clock(std::move(clock))
    , m_peers(folder,
          [this](std::function<Status()> work, std::function<void(const Status &)> done) {
              m_store.write({[work = std::move(work)](Transaction &) {
                                 if (auto worked = work(); !worked)
                                     throw Refused(worked.error());
                             },
                  std::move(done)});
          })
    , m_links(m_peers,
          [this](const std::string &host, quint16 port, DirectLinks::Connected connected) -> std::unique_ptr<QObject> {
              return std::make_unique<Dialler>(*identity(), host, port, std::move(connected));
          })
    , m_neighbours(rooms.registry, m_links, m_clock)
    , m_out(m_links, rooms.registry, rooms.postOffice, rooms.store, rooms.config, m_clock)
    , m_in(m_links, rooms.registry, rooms.postOffice, rooms.store, rooms.config,
          {[this](const std::string &machine) { return rightsOf(machine); },
              [&pairs = rooms.pairs](MailboxId one, MailboxId other) {
                  const auto *pair = pairs.pairOf(one);
                  return pair && pair->has(other);
              }})
    , m_pairs(m_links, rooms.registry, rooms.pairs, rooms.intercepts, rooms.deadlines,
          [this](const std::string &machine) { return rightsOf(machine); })
    , m_pairings(rooms.deadlines)
    , m_door(
          rooms.deadlines, [this] { return identity(); },
          [this](std::unique_ptr<FrameChannel> channel, const QByteArray &first) { came(std::move(channel), first); })
{
    connect(&m_links, &Links::received, this, &Relay::frameCame);
    connect(&m_neighbours, &Neighbours::left, &rooms.pairs, &Pairs::partnerGone);
    connect(&m_links, &DirectLinks::stateChanged, this, &Relay::changed);
    connect(&m_peers, &Peers::changed, this, &Relay::changed);
    connect(&m_peers, &Peers::removed, this, &Relay::changed);
    connect(&m_pairings, &Pairings::changed, this, &Relay::changed);
    connect(&m_pairings, &Pairings::asked, this, [this](const Pairings::Pending &pending) {
        m_postOffice.tellHuman("The machine " + pending.name + " (" + pending.address
            + ") wants to pair with this one. Its code here is " + pending.code
            + ". If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote reject");
    });
    connect(&m_pairings, &Pairings::failed, this,
        [this](const Pairings::Pending &pending, const std::string &why, bool isAttack) {
            if (isAttack)
                m_postOffice.tellHuman("An attempt to pair from " + pending.address
                    + " was broken off, because it was tampered with: " + why);
        });
    connect(&m_pairings, &Pairings::agreed, this, &Relay::agreed);
    connect(&m_pairings, &Pairings::finished, this, [this](FrameChannel *channel, bool dialled) {
        m_links.adopt(std::unique_ptr<FrameChannel>(channel), dialled);
    });
    connect(&m_tailnet, &Tailnet::changed, this, [this] {
        if (!m_isStarted)
            return;
        listen();
        m_links.retryAll();
    });
    connect(&m_config, &Config::changed, this, [this](const std::string &key) {
        if (key == "relay_listen" && m_isStarted)
            listen();
    });
}

Relay::~Relay() = default;

const Identity *Relay::identity()
{
    if (m_identity)
        return &*m_identity;
    const auto enabled = enableTls();
    auto opened = enabled ? Identity::open(m_folder) : Result<Identity>(enabled.error());
    if (!opened) {
        m_problem = opened.error().message + ' ' + opened.error().hint;
        return nullptr;
    }
    m_identity.emplace(std::move(*opened));
    m_pairings.setSelf({m_identity->fingerprint(), m_ownName, protocolRange});
    return &*m_identity;
}

void Relay::start()
{
    m_isStarted = true;
    m_registry.setMachine({}, m_ownName);
    for (const auto &peer : m_peers.all())
        m_registry.setMachine(peer.fingerprint, peer.petname);
    listen();
    if (hasPeers() && identity())
        m_links.start({m_identity->fingerprint(), version, protocolRange});
}

void Relay::stop()
{
    m_isStarted = false;
    m_door.close();
    m_links.stop();
}

void Relay::listen()
{
    std::vector<QHostAddress> addresses;
    std::string problem;
    const auto wanted = m_config.get("relay_listen");
    for (const auto &text : wanted) {
        const QHostAddress address(text.is_string() ? QString::fromStdString(text.get<std::string>()) : QString());
        if (address.isNull())
            problem = "relay_listen has " + toLine(text).substr(0, 80) + ", which is no address.";
        else
            addresses.push_back(address);
    }
    if (wanted.empty())
        addresses = m_tailnet.addresses();
    const auto port = static_cast<quint16>(m_config.integer("relay_port"));
    const auto failed = m_door.listen(addresses, port);
    m_problem = failed.empty() ? problem : failed;
}

std::vector<std::string> Relay::problems() const
{
    auto all = m_peers.problems();
    if (!m_problem.empty())
        all.push_back("Other machines may not reach this one: " + m_problem);
    return all;
}

void Relay::came(std::unique_ptr<FrameChannel> channel, const QByteArray &first)
{
    const auto frame = parseObject({first.constData(), static_cast<std::size_t>(first.size())});
    const auto type = frame ? stringOr(*frame, "t") : std::string();
    if (type == "hello")
        return m_pairings.listened(std::move(channel), first);
    if (type == "link" && m_links.isStarted())
        return m_links.take(std::move(channel), *frame);
    if (type == "link")
        channel->send(QByteArrayLiteral(R"({"t":"unknown"})"));
    dismiss(std::move(channel), *this);
}

void Relay::frameCame(const std::string &machine, const Json &frame)
{
    // What nobody knows is of a newer version, and is left alone.
    (void)(m_neighbours.take(machine, frame) || m_out.take(machine, frame) || m_in.take(machine, frame)
        || m_pairs.take(machine, frame));
}

PeerRights Relay::rightsOf(const std::string &machine) const
{
    const auto *peer = m_peers.find(machine);
    PeerRights none;
    none.message = none.broadcast = none.lock = none.pair = none.intercept = false;
    if (!peer)
        return none;
    if (!peer->verified) {
        none.message = peer->rights.message;
        return none;
    }
    return peer->rights;
}

Status Relay::checkPetname(const std::string &petname) const
{
    if (auto legal = checkName(petname); !legal)
        return legal;
    if (petname == m_ownName || m_peers.byName(petname))
        return Error {Reason::NameTaken, "The name \"" + petname + "\" is taken by another machine.",
            "See which are: mesh remote list", {m_peers.freeName(petname, m_ownName)}};
    return Done {};
}

void Relay::add(const std::string &address, const std::string &petname, Answer answer)
{
    const auto where = parseHostAndPort(address, static_cast<quint16>(9475));
    if (!where)
        return answer(where.error());
    if (!petname.empty()) {
        if (auto free = checkPetname(petname); !free)
            return answer(free.error());
    }
    if (const auto pending = m_pairings.consent(where->host, petname, where->port))
        return answer(Json {{"pending", toJson(*pending)}});
    if (auto enabled = enableTls(); !enabled)
        return answer(enabled.error());
    // The key is made off the event loop, should it not be there yet.
    m_store.write({[&folder = m_folder](Transaction &) {
                       if (auto opened = Identity::open(folder); !opened)
                           throw Refused(opened.error());
                   },
        [this, where = *where, petname, answer = std::move(answer)](const Status &made) {
            if (!made)
                return answer(made.error());
            if (!identity())
                return answer(Error {Reason::StorageFailed, m_problem, {}, {}});
            auto attempt = std::make_shared<std::unique_ptr<Dialler>>();
            *attempt = std::make_unique<Dialler>(*m_identity, where.host, where.port,
                [this, where, petname, answer, attempt](Result<std::unique_ptr<FrameChannel>> channel) {
                    attempt->release()->deleteLater();
                    dialledToPair(std::move(channel), where, petname, answer);
                });
        }});
}

void Relay::dialledToPair(Result<std::unique_ptr<FrameChannel>> channel, const HostAndPort &where,
    const std::string &petname, const Answer &answer)
{
    if (!channel)
        return answer(channel.error());
    if (const auto *known = m_peers.find((*channel)->peerFingerprint())) {
        dismiss(std::move(*channel), *this);
        auto peer = *known;
        peer.host = where.host; // Where it is reached now.
        peer.port = where.port;
        return put(std::move(peer), [this, answer, fingerprint = known->fingerprint](Result<Json> done) {
            m_links.retry(fingerprint);
            answer(std::move(done));
        });
    }
    m_pairings.dialled(std::move(*channel), petname, where.host, where.port, [answer](Result<Pairings::Pending> known) {
        answer(known ? Result<Json>(Json {{"pending", toJson(*known)}}) : Result<Json>(known.error()));
    });
}

void Relay::agreed(PeerMachine peer)
{
    if (const auto *known = m_peers.find(peer.fingerprint)) // It has forgotten us, and begins anew.
        peer.petname = known->petname;
    else
        peer.petname = m_peers.freeName(peer.petname, m_ownName);
    peer.pairedAt = toIso(m_clock());
    log("paired", peer);
    m_registry.setMachine(peer.fingerprint, peer.petname);
    m_peers.put(peer, [](const Status &) {});
    if (!m_links.isStarted() && identity())
        m_links.start({m_identity->fingerprint(), version, protocolRange});
    m_postOffice.tellHuman("The machine " + peer.petname + " is paired with this one"
        + (peer.verified
                ? "."
                : ", unverified: it may send messages and no more until you have compared the codes: mesh remote "
                  "verify "
                    + peer.petname));
}

Json Relay::machineJson(const PeerMachine &peer) const
{
    const auto state = m_links.state(peer.fingerprint);
    const auto host = peer.host.find(':') == std::string::npos ? peer.host : '[' + peer.host + ']';
    return {{"name", peer.petname}, {"fingerprint", peer.fingerprint}, {"suggested_name", peer.suggestedName},
        {"address", peer.host.empty() ? Json() : Json(host + ':' + std::to_string(peer.port))}, {"state", state.name},
        {"since", state.since.empty() ? Json() : Json(state.since)},
        {"problem", state.problem.empty() ? Json() : Json(state.problem)}, {"verified", peer.verified},
        {"code", peer.code.empty() ? Json() : Json(peer.code)}, {"rights", toJson(peer.rights)},
        {"sessions", m_neighbours.countOf(peer.fingerprint)}};
}

void Relay::list(Answer answer)
{
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
            for (const auto &one : m_pairings.pending())
                pending.push_back(toJson(one));
            const auto listening = m_door.listening();
            auto problem = m_problem;
            if (problem.empty() && listening.empty())
                problem = "There is no Tailscale interface here, and relay_listen names no address.";
            answer(Json {{"machine", m_ownName}, {"fingerprint", m_identity ? Json(m_identity->fingerprint()) : Json()},
                {"relay", {{"listening", listening}, {"problem", problem.empty() ? Json() : Json(problem)}}},
                {"machines", std::move(machines)}, {"pending", std::move(pending)}});
        });
}

Result<PeerMachine> Relay::machine(const std::string &petname) const
{
    const auto *peer = m_peers.byName(petname);
    return peer ? Result<PeerMachine>(*peer) : Result<PeerMachine>(unknownMachine(petname));
}

void Relay::accept(const std::string &which, const std::string &petname, const Answer &answer)
{
    if (!petname.empty()) {
        if (auto free = checkPetname(petname); !free)
            return answer(free.error());
    }
    auto pending = m_pairings.pending();
    if (auto accepted = m_pairings.accept(which, petname); !accepted)
        return answer(accepted.error());
    for (const auto &one : pending) {
        if (const auto *peer = m_peers.find(one.fingerprint); peer && peer->verified)
            return answer(Json {{"machine", machineJson(*peer)}});
    }
    answer(Json {{"machine", nullptr}});
}

void Relay::put(PeerMachine peer, Answer answer)
{
    const auto fingerprint = peer.fingerprint;
    m_peers.put(std::move(peer), [this, fingerprint, answer = std::move(answer)](const Status &stored) {
        const auto *there = m_peers.find(fingerprint);
        if (!stored)
            return answer(stored.error());
        answer(Json {{"machine", there ? machineJson(*there) : Json()}});
    });
}

void Relay::verify(const std::string &petname, const std::string &code, Answer answer)
{
    auto peer = machine(petname);
    if (!peer)
        return answer(peer.error());
    if (!peer->verified && (peer->code.empty() || pairing::normalisedCode(code) != peer->code))
        return answer(Error {Reason::WrongCode, "That is not the code of " + petname + ".",
            "See it, and compare it with the other machine's: mesh remote status " + petname, {}});
    peer->verified = true;
    peer->code.clear();
    log("verified", *peer);
    put(std::move(*peer), std::move(answer));
}

void Relay::rename(const std::string &petname, const std::string &newName, Answer answer)
{
    auto peer = machine(petname);
    if (!peer)
        return answer(peer.error());
    if (auto free = checkPetname(newName); !free)
        return answer(free.error());
    peer->petname = newName;
    m_registry.setMachine(peer->fingerprint, newName);
    log("renamed", *peer);
    put(std::move(*peer), std::move(answer));
}

void Relay::setRights(const std::string &petname, const Json &rights, Answer answer)
{
    auto peer = machine(petname);
    if (!peer)
        return answer(peer.error());
    if (auto changedRights = change(peer->rights, rights); !changedRights)
        return answer(changedRights.error());
    log("rights", *peer);
    put(std::move(*peer), std::move(answer));
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
    m_links.drop(fingerprint);
    m_neighbours.forget(fingerprint);
    m_registry.forgetMachine(fingerprint);
}

void Relay::log(std::string_view what, const PeerMachine &peer)
{
    m_store.write({[line = toLine({{"at", toIso(m_clock())}, {"event", "machine"}, {"what", what},
                        {"name", peer.petname}, {"fingerprint", peer.fingerprint}, {"verified", peer.verified},
                        {"rights", toJson(peer.rights)}})](Transaction &tx) { tx.log(line); },
        [](const Status &) {}});
}

} // namespace mesh
