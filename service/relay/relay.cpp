// SPDX-License-Identifier: MIT
#include "relay/relay.h"

#include "config/config.h"
#include "delivery/outbox.h"
#include "delivery/post_office.h"
#include "platform/boot_clock.h"
#include "platform/data_folder.h"
#include "protocol/ids.h"
#include "protocol/names.h"
#include "protocol/version.h"
#include "relay/pairing_code.h"
#include "relay/peer_json.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>
#include <map>

namespace mesh {
namespace {

constexpr ProtocolRange protocolRange {1, 1};

} // namespace

Relay::Relay(const DataFolder &folder, const Rooms &rooms, std::string ownName, std::function<Millis()> clock)
    : m_folder(folder)
    , m_registry(rooms.registry)
    , m_store(rooms.store)
    , m_postOffice(rooms.postOffice)
    , m_config(rooms.config)
    , m_ownName(std::move(ownName))
    , m_clock(std::move(clock))
    , m_deadlines(rooms.deadlines)
    , m_peers(
          folder,
          [this](std::function<Status()> work, std::function<void(const Status &)> done) {
              m_store.write({[work = std::move(work)](Transaction &) {
                                 if (auto worked = work(); !worked)
                                     throw Refused(worked.error());
                             },
                  std::move(done)});
          },
          m_ownName)
    , m_links(m_peers,
          [this](const std::string &host, quint16 port, DirectLinks::Connected connected) -> std::unique_ptr<QObject> {
              return std::make_unique<Dialler>(*m_identity, host, port, m_deadlines, std::move(connected));
          })
    , m_neighbours(rooms.registry, m_links, m_clock)
    , m_out(m_links, rooms.registry, rooms.postOffice, rooms.store, m_clock)
    , m_in(m_links, rooms.registry, rooms.postOffice, rooms.store, rooms.config,
          {[this](const std::string &machine) { return rightsOf(machine); },
              [&pairs = rooms.pairs](MailboxId one, MailboxId other) {
                  const auto *pair = pairs.pairOf(one);
                  return pair && pair->has(other);
              }})
    , m_locks(
          m_links, rooms.registry, rooms.locks, rooms.deadlines,
          [this](const std::string &machine) { return rightsOf(machine); },
          [this] { return m_identity ? m_identity->fingerprint() : std::string(); }, m_clock)
    , m_pairs(m_links, rooms.registry, rooms.pairs, rooms.intercepts, rooms.deadlines,
          [this](const std::string &machine) { return rightsOf(machine); })
    , m_door([this] { return identity(); }, rooms.deadlines,
          [this](std::unique_ptr<FrameChannel> channel, GuestPlaces::Place place) {
              opened(std::move(channel), std::move(place));
          })
{
    connect(&m_links, &Links::received, this, &Relay::frameCame);
    connect(&m_neighbours, &Neighbours::left, &rooms.pairs, &Pairs::partnerGone);
    connect(&m_links, &DirectLinks::stateChanged, this, &Relay::changed);
    connect(&m_peers, &Peers::changed, this, &Relay::changed);
    connect(&m_peers, &Peers::removed, this, &Relay::changed);
    connect(&m_locks, &RemoteLocks::changed, this, &Relay::locksChanged);
    connect(&m_tailnet, &Tailnet::changed, this, [this] {
        if (!m_isStarted)
            return;
        listen();
        m_links.retryAll();
    });
    connect(&m_config, &Config::changed, this, [this](const std::string &key) {
        if ((key == "relay_listen" || key == "relay_port") && m_isStarted)
            listen();
    });
}

Relay::~Relay() = default;

std::shared_ptr<const Identity> Relay::identity()
{
    if (m_identity)
        return m_identity;
    auto opened = Identity::open(m_folder, m_clock());
    if (!opened) {
        m_problem = phrase("%1 %2", opened.error().message, opened.error().hint);
        return nullptr;
    }
    m_identity = std::make_shared<const Identity>(std::move(*opened));
    Pairings::House house;
    house.petname = [this](const std::string &fingerprint, const std::string &given, const std::string &suggested) {
        return m_peers.petnameFor(fingerprint, given, suggested);
    };
    house.versionOf = [this](const std::string &fingerprint) {
        const auto *peer = m_peers.find(fingerprint);
        return peer ? peer->version : 0;
    };
    house.linked
        = [this](std::unique_ptr<FrameChannel> channel, bool dialled) { m_links.adopt(std::move(channel), dialled); };
    m_pairings = std::make_unique<Pairings>(PairingRun::Self {m_identity->fingerprint(), m_ownName, protocolRange},
        randomBytes, bootClock, std::move(house));
    connect(m_pairings.get(), &Pairings::came, this, [this](const PendingPairing &pending) {
        Q_EMIT changed();
        if (pending.isIncoming && !pending.isAccepted)
            m_postOffice.tellHumanOf(pending.id,
                "The machine " + pending.petname + " (" + pending.address
                    + ") wants to pair with this one. Its code here is " + pending.code
                    + ". If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote "
                      "reject");
    });
    connect(m_pairings.get(), &Pairings::changed, this, &Relay::changed);
    connect(m_pairings.get(), &Pairings::ended, this, [this](const PendingPairing &pending, const Phrase &reason) {
        if (!reason.empty() && m_peers.find(pending.fingerprint)) // Noted here; the other side may not know yet.
            m_links.retry(pending.fingerprint);
        Q_EMIT changed();
    });
    connect(m_pairings.get(), &Pairings::attack, &m_postOffice, &PostOffice::tellHuman);
    connect(m_pairings.get(), &Pairings::agreed, this, &Relay::agreed);
    return m_identity;
}

void Relay::start()
{
    m_isStarted = true;
    m_registry.setOwnMachine(m_ownName);
    for (const auto &peer : m_peers.all())
        m_registry.setMachine(peer.fingerprint, peer.petname);
    listen();
    if (hasPeers())
        startLinks();
}

void Relay::startLinks()
{
    if (!m_links.isStarted() && identity())
        m_links.start({m_identity->fingerprint(), version, protocolRange});
}

void Relay::stop()
{
    m_isStarted = false;
    (void)m_door.listen({}, 0);
    m_guests.clear();
    m_links.stop();
}

void Relay::listen()
{
    std::vector<QHostAddress> addresses;
    Phrase problem;
    const auto wanted = m_config.get("relay_listen");
    for (const auto &text : wanted) {
        const QHostAddress address(text.is_string() ? QString::fromStdString(text.get<std::string>()) : QString());
        if (address.isNull())
            problem = phrase("relay_listen has %1, which is no address.", toLine(text).substr(0, 80));
        else
            addresses.push_back(address);
    }
    if (wanted.empty())
        addresses = m_tailnet.addresses();
    if (!addresses.empty() && !Identity::isThere(m_folder)) // Before somebody knocks.
        makeIdentity([this](const Status &) { Q_EMIT changed(); }); // Its fingerprint is known now.
    const auto port = static_cast<quint16>(m_config.integer("relay_port"));
    const auto listening = m_door.listen(addresses, port);
    m_problem = listening ? problem : phrase("%1 %2", listening.error().message, listening.error().hint);
    Q_EMIT changed();
}

std::vector<Phrase> Relay::problems() const
{
    auto all = m_peers.problems();
    if (!m_problem.empty())
        all.push_back(phrase("Other machines may not reach this one: %1", m_problem));
    return all;
}

void Relay::opened(std::unique_ptr<FrameChannel> channel, GuestPlaces::Place place)
{
    auto *guest = channel.get();
    m_guests.emplace(guest, Guest {std::move(channel), std::move(place)});
    const auto leave = [this, guest] {
        auto node = m_guests.extract(guest);
        return node.empty() ? nullptr : std::move(node.mapped().channel);
    };
    connect(guest, &FrameChannel::closed, this, [this, leave] { dismiss(leave(), *this); });
    connect(guest, &FrameChannel::received, this, [this, leave](const QByteArray &first) {
        if (auto came = leave()) {
            came->disconnect(this);
            this->came(std::move(came), first);
        }
    });
    guest->start();
}

void Relay::came(std::unique_ptr<FrameChannel> channel, const QByteArray &first)
{
    const auto greeting = greeting::parse(first);
    if (greeting && std::holds_alternative<greeting::DiallerHello>(*greeting))
        return m_pairings->listened(std::move(channel), first);
    if (const auto *link = greeting ? std::get_if<greeting::Link>(&*greeting) : nullptr)
        return m_links.take(std::move(channel), *link);
    dismiss(std::move(channel), *this);
}

void Relay::frameCame(const std::string &machine, const Json &frame)
{
    // What nobody knows is of a newer version, and is left alone.
    (void)(m_neighbours.take(machine, frame) || m_out.take(machine, frame) || m_in.take(machine, frame)
        || m_locks.take(machine, frame) || m_pairs.take(machine, frame));
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

void Relay::add(const std::string &address, const std::string &petname, Answer answer)
{
    const auto where = parseHostAndPort(address, static_cast<quint16>(m_config.integer("relay_port")));
    if (!where)
        return answer(where.error());
    if (!petname.empty()) {
        if (const auto name = m_peers.petnameFor({}, petname, {}); !name)
            return answer(name.error());
    }
    if (!QHostAddress(QString::fromStdString(where->host)).isNull())
        return addAt(*where, petname, std::move(answer));
    // A machine of the tailnet is found by its name there, also where no DNS knows it.
    m_tailscale.ask([this, where = *where, petname, answer = std::move(answer)](
                        const std::vector<TailscaleMachine> &machines) mutable {
        const auto named = std::find_if(machines.begin(), machines.end(),
            [&where](const TailscaleMachine &machine) { return machine.name == where.host; });
        if (named != machines.end())
            where.host = named->addresses.front();
        addAt(where, petname, std::move(answer));
    });
}

void Relay::addAt(const HostAndPort &where, const std::string &petname, Answer answer)
{
    if (m_identity)
        return dial(where, petname, answer);
    makeIdentity([this, where, petname, answer = std::move(answer)](const Status &made) {
        if (!made)
            return answer(made.error());
        if (!identity())
            return answer(Error {Reason::StorageFailed, m_problem, {}, {}});
        dial(where, petname, answer);
    });
}

/// A key is made and synced off the event loop; after that it is only read.
void Relay::makeIdentity(std::function<void(const Status &)> done)
{
    m_store.write({[&folder = m_folder, now = m_clock()](Transaction &) {
                       if (auto opened = Identity::open(folder, now); !opened)
                           throw Refused(opened.error());
                   },
        std::move(done)});
}

void Relay::dial(const HostAndPort &where, const std::string &petname, const Answer &answer)
{
    // Of a machine that is paired nobody else is expected at its address.
    const auto all = m_peers.all();
    const bool isKnown
        = std::any_of(all.begin(), all.end(), [&](const PeerMachine &peer) { return peer.host == where.host; });
    if (!isKnown) {
        if (const auto pending = m_pairings->expectDial(where.host, {petname, where.host, where.port}))
            return answer(pendingAnswer(*pending));
    }
    const auto number = ++m_lastAttempt;
    m_attempts[number] = std::make_unique<Dialler>(*m_identity, where.host, where.port, m_deadlines,
        [this, where, petname, answer, number](Result<std::unique_ptr<FrameChannel>> channel) {
            if (auto attempt = m_attempts.extract(number); !attempt.empty())
                attempt.mapped().release()->deleteLater(); // It is what calls us.
            dialledToPair(std::move(channel), where, petname, answer);
        });
}

void Relay::dialledToPair(Result<std::unique_ptr<FrameChannel>> channel, const HostAndPort &where,
    const std::string &petname, const Answer &answer)
{
    if (!channel)
        return answer(channel.error());
    const auto fingerprint = (*channel)->peerFingerprint();
    if (m_peers.find(fingerprint)) {
        dismiss(std::move(*channel), *this);
        // Where it is reached now.
        m_peers.setAddress(fingerprint, where.host, where.port, answering(fingerprint, answer));
        return m_links.retry(fingerprint);
    }
    m_pairings->dialled(std::move(*channel), {petname, where.host, where.port},
        [answer](Result<PendingPairing> known) { answer(pendingAnswer(known)); });
}

void Relay::agreed(const std::string &id, const PeerMachine &peer)
{
    log("paired", peer);
    m_peers.add(peer, [this, id, peer](const Status &written) {
        if (written) {
            startLinks();
            m_postOffice.tellHuman("The machine " + peer.petname + " is paired with this one"
                + (peer.verified
                        ? "."
                        : ", unverified: it may send messages and no more until you have compared the codes: mesh "
                          "remote verify "
                            + peer.petname));
        }
        if (!written && !m_peers.find(peer.fingerprint))
            m_registry.forgetMachine(peer.fingerprint);
        m_pairings->pinned(id, written);
    });
    m_registry.setMachine(peer.fingerprint, peer.petname);
}

} // namespace mesh
