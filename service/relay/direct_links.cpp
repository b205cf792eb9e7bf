// SPDX-License-Identifier: MIT
#include "relay/direct_links.h"

#include "relay/peers.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

/// Between two looks at all links. The kernel notices at once when something sent is not acknowledged; this is for
/// links on which nothing is said.
constexpr Millis beatEvery = 150'000;
constexpr int mostSilentBeats = 2;
/// Two who dial each other at once meet within this; a later connection means that the other one has lost the first.
constexpr Millis atOnce = 10'000;
constexpr int longestRetry = 60; ///< Seconds.

Phrase removedBy(const std::string &petname)
{
    return phrase(
        "%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.", petname);
}

} // namespace

DirectLinks::DirectLinks(Peers &peers, Dial dial)
    : m_peers(peers)
    , m_dial(std::move(dial))
{
    connect(&m_beat, &BootTimer::timeout, this, &DirectLinks::beat);
}

DirectLinks::~DirectLinks() = default;

DirectLinks::Way &DirectLinks::way(const std::string &machine)
{
    const auto [found, isNew] = m_ways.try_emplace(machine);
    if (isNew) {
        auto &retry = found->second.retry;
        retry.setSingleShot(true);
        connect(&retry, &QTimer::timeout, this, [this, machine] { dial(machine); });
        found->second.state = {"unreachable", toIso(wallClock()), {}};
    }
    return found->second;
}

void DirectLinks::start(Self self)
{
    m_self = std::move(self);
    m_isStarted = true;
    retryAll();
}

void DirectLinks::stop()
{
    m_isStarted = false;
    while (!m_ways.empty())
        drop(std::string(m_ways.begin()->first));
}

void DirectLinks::retryAll()
{
    for (const auto &peer : m_peers.all())
        retry(peer.fingerprint);
}

void DirectLinks::retry(const std::string &machine)
{
    auto &one = way(machine);
    one.failures = 0;
    if (!one.channel && !one.dialling && !one.greeting)
        dial(machine);
}

void DirectLinks::dial(const std::string &machine)
{
    const auto *peer = m_peers.find(machine);
    auto &one = way(machine);
    if (!m_isStarted || !peer || peer->host.empty() || one.channel || one.dialling || one.greeting)
        return;
    one.retry.stop();
    if (one.state.name != "refused") // What is wrong stays to be seen until it is not wrong any more.
        setState(one, machine, "connecting", one.state.problem);
    one.dialling
        = m_dial(peer->host, peer->port, [this, machine](Result<std::unique_ptr<FrameChannel>> channel) mutable {
              connected(machine, std::move(channel));
          });
}

void DirectLinks::connected(const std::string &machine, Result<std::unique_ptr<FrameChannel>> channel)
{
    auto &one = way(machine);
    if (auto *dialler = one.dialling.release())
        dialler->deleteLater(); // It is what calls us.
    const auto *peer = m_peers.find(machine);
    if (!peer)
        return;
    if (!channel)
        return failed(machine, "unreachable", channel.error().message);
    if ((*channel)->peerFingerprint() != machine) {
        dismiss(std::move(*channel), *this);
        return failed(machine, "refused",
            phrase(
                "Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: "
                "mesh remote remove %2, then mesh remote add.",
                peer->host, peer->petname));
    }
    if (one.channel) // It dialled us meanwhile.
        return dismiss(std::move(*channel), *this);
    one.greeting = std::move(*channel);
    auto *greeting = one.greeting.get();
    connect(greeting, &FrameChannel::closed, this, [this, machine](const Phrase &why) {
        auto &failing = way(machine);
        dismiss(std::move(failing.greeting), *this);
        if (!failing.channel)
            failed(machine, "unreachable", why);
    });
    connect(greeting, &FrameChannel::received, this,
        [this, machine](const QByteArray &payload) { greeted(machine, payload); });
    greeting->send(greeting::toBytes(greeting::Link {m_self.protocol, m_self.version}));
    greeting->start();
}

/// The other side's answer to our greeting.
void DirectLinks::greeted(const std::string &machine, const QByteArray &payload)
{
    auto channel = std::exchange(way(machine).greeting, nullptr);
    if (!channel)
        return;
    channel->disconnect(this);
    const auto *peer = m_peers.find(machine);
    const auto answer = greeting::parse(payload);
    const auto refuse = [&](const Phrase &problem) {
        dismiss(std::move(channel), *this);
        failed(machine, "refused", problem);
    };
    if (!peer)
        return dismiss(std::move(channel), *this);
    if (!answer)
        return refuse(phrase("It answered with something that is no greeting."));
    if (std::holds_alternative<greeting::Unknown>(*answer))
        return refuse(removedBy(peer->petname));
    if (const auto *other = std::get_if<greeting::Version>(&*answer)) {
        const auto version = commonVersion(*peer, other->protocol);
        return refuse(version
                ? phrase("It refuses the version of the protocol that this program speaks; update the older one.")
                : version.error().message);
    }
    const auto *link = std::get_if<greeting::Link>(&*answer);
    if (!link)
        return refuse(phrase("It answered with something that does not belong there."));
    const auto version = commonVersion(*peer, link->protocol);
    if (!version)
        return refuse(version.error().message);
    establish(machine, std::move(channel), true, *version);
}

Result<int> DirectLinks::commonVersion(const PeerMachine &peer, const ProtocolRange &theirs) const
{
    const auto common = mesh::commonVersion(m_self.protocol, theirs);
    if (!common)
        return Error {Reason::BadRequest,
            phrase("It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.",
                theirs.least, theirs.most, m_self.protocol.least, m_self.protocol.most),
            {}, {}};
    if (*common < peer.version)
        return Error {Reason::BadRequest,
            phrase(
                "It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on "
                "purpose: Pair them again: mesh remote remove %3, then mesh remote add.",
                peer.version, *common, peer.petname),
            {}, {}};
    return *common;
}

void DirectLinks::take(std::unique_ptr<FrameChannel> channel, const greeting::Link &theirs)
{
    const auto machine = channel->peerFingerprint();
    const auto *peer = m_peers.find(machine);
    const auto last = [&](const greeting::Any &answer) {
        channel->send(greeting::toBytes(answer));
        dismiss(std::move(channel), *this);
    };
    if (!peer)
        return last(greeting::Unknown {});
    const auto version = commonVersion(*peer, theirs.protocol);
    if (!version) {
        last(greeting::Version {m_self.protocol});
        return failed(machine, "refused", version.error().message);
    }
    if (!mayReplace(way(machine), machine, false))
        return dismiss(std::move(channel), *this);
    channel->send(greeting::toBytes(greeting::Link {m_self.protocol, m_self.version}));
    establish(machine, std::move(channel), false, *version);
}

void DirectLinks::adopt(std::unique_ptr<FrameChannel> channel, bool dialled)
{
    const auto machine = channel->peerFingerprint();
    const auto *peer = m_peers.find(machine);
    if (!peer)
        return dismiss(std::move(channel), *this);
    establish(machine, std::move(channel), dialled, peer->version);
}

bool DirectLinks::mayReplace(const Way &one, const std::string &machine, bool dialled) const
{
    if (!one.channel || one.dialled == dialled || bootClock() - one.upAt > atOnce)
        return true;
    // Both have dialled: on both sides the one stays whose dialler has the smaller fingerprint.
    return dialled == (m_self.fingerprint < machine);
}

void DirectLinks::establish(
    const std::string &machine, std::unique_ptr<FrameChannel> channel, bool dialled, int version)
{
    auto &one = way(machine);
    if (!mayReplace(one, machine, dialled))
        return dismiss(std::move(channel), *this);
    if (one.channel) {
        one.channel->disconnect(this);
        dismiss(std::move(one.channel), *this);
        Q_EMIT wentDown(machine);
    }
    if (one.greeting)
        one.greeting->disconnect(this);
    dismiss(std::move(one.greeting), *this);
    one.dialling.reset();
    one.retry.stop();
    one.failures = 0;
    one.silentFor = 0;
    one.dialled = dialled;
    one.upAt = bootClock();
    one.channel = std::move(channel);
    auto *link = one.channel.get();
    link->setLargestFrame(FrameChannel::largestFrame);
    connect(link, &FrameChannel::closed, this, [this, machine](const Phrase &why) { ended(machine, why); });
    connect(link, &FrameChannel::received, this,
        [this, machine](const QByteArray &payload) { frameCame(machine, payload); });
    connect(link, &FrameChannel::drained, this, [this, machine] { Q_EMIT drained(machine); });
    m_peers.setVersion(machine, version);
    setState(one, machine, "linked", {});
    startBeat();
    Q_EMIT cameUp(machine);
    link->start();
}

void DirectLinks::frameCame(const std::string &machine, const QByteArray &payload)
{
    auto &one = way(machine);
    one.silentFor = 0;
    const auto frame = parseObject({payload.constData(), static_cast<std::size_t>(payload.size())});
    if (!frame) {
        one.channel->disconnect(this);
        dismiss(std::move(one.channel), *this);
        return ended(machine, phrase("It sent something that cannot be read."));
    }
    const auto type = stringOr(*frame, "t");
    if (type == "ping")
        return send(machine, {{"t", "pong"}});
    if (type == "removed")
        return removedThere(machine);
    if (type != "pong")
        Q_EMIT received(machine, *frame);
}

void DirectLinks::ended(const std::string &machine, const Phrase &why)
{
    auto &one = way(machine);
    dismiss(std::move(one.channel), *this);
    Q_EMIT wentDown(machine);
    if (m_peers.find(machine))
        failed(machine, "unreachable", why);
}

void DirectLinks::removedThere(const std::string &machine)
{
    auto &one = way(machine);
    one.channel->disconnect(this);
    dismiss(std::move(one.channel), *this);
    Q_EMIT wentDown(machine);
    if (const auto *peer = m_peers.find(machine))
        failed(machine, "refused", removedBy(peer->petname));
}

void DirectLinks::failed(const std::string &machine, const char *name, const Phrase &problem)
{
    auto &one = way(machine);
    setState(one, machine, name, problem);
    const auto *peer = m_peers.find(machine);
    if (!m_isStarted || !peer || peer->host.empty())
        return;
    const int seconds = std::min(longestRetry, 1 << std::min(one.failures++, 6));
    // Not all at once after a network has come back.
    one.retry.start(std::chrono::milliseconds(seconds * 1000 - QRandomGenerator::global()->bounded(seconds * 250)));
}

void DirectLinks::setState(Way &one, const std::string &machine, const char *name, const Phrase &problem)
{
    // While it is tried again and again it has been away since the first time.
    const bool isSame = one.state.name == name || (one.state.name == "unreachable" && name == std::string("connecting"))
        || (one.state.name == "connecting" && name == std::string("unreachable"));
    one.state = {name, isSame ? one.state.since : toIso(wallClock()), problem};
    Q_EMIT stateChanged(machine);
}

void DirectLinks::drop(const std::string &machine, bool isTold)
{
    if (isTold)
        send(machine, {{"t", "removed"}});
    auto node = m_ways.extract(machine);
    if (node.empty())
        return;
    auto &one = node.mapped();
    for (auto *channel : {&one.channel, &one.greeting}) {
        if (*channel)
            (*channel)->disconnect(this);
    }
    const bool wasUp = one.channel != nullptr;
    dismiss(std::move(one.channel), *this);
    dismiss(std::move(one.greeting), *this);
    if (wasUp)
        Q_EMIT wentDown(machine);
}

void DirectLinks::renew(const std::string &machine)
{
    const auto found = m_ways.find(machine);
    if (found == m_ways.end() || !found->second.channel)
        return;
    found->second.channel->disconnect(this);
    ended(machine, phrase("It did not answer."));
}

DirectLinks::State DirectLinks::state(const std::string &machine) const
{
    const auto found = m_ways.find(machine);
    return found == m_ways.end() ? State {"unreachable", {}, {}} : found->second.state;
}

std::vector<std::string> DirectLinks::linked() const
{
    std::vector<std::string> all;
    for (const auto &[machine, one] : m_ways) {
        if (one.channel)
            all.push_back(machine);
    }
    return all;
}

bool DirectLinks::isLinked(const std::string &machine) const
{
    const auto found = m_ways.find(machine);
    return found != m_ways.end() && found->second.channel;
}

void DirectLinks::send(const std::string &machine, const Json &frame)
{
    if (const auto found = m_ways.find(machine); found != m_ways.end() && found->second.channel)
        found->second.channel->send(QByteArray::fromStdString(toLine(frame)));
}

bool DirectLinks::isCongested(const std::string &machine) const
{
    const auto found = m_ways.find(machine);
    return found != m_ways.end() && found->second.channel && found->second.channel->waiting() > FrameChannel::softMark;
}

void DirectLinks::startBeat()
{
    if (!std::exchange(m_isBeating, true))
        m_beat.start(bootClock() + beatEvery);
}

void DirectLinks::beat()
{
    m_isBeating = false;
    std::vector<std::string> dead;
    bool any = false;
    for (auto &[machine, one] : m_ways) {
        if (!one.channel)
            continue;
        any = true;
        if (++one.silentFor > mostSilentBeats)
            dead.push_back(machine);
        else if (one.dialled) // One side asks, both hear something.
            send(machine, {{"t", "ping"}});
    }
    for (const auto &machine : dead) {
        auto &one = way(machine);
        one.channel->disconnect(this);
        dismiss(std::move(one.channel), *this);
        ended(machine, phrase("Nothing has come from it for minutes."));
    }
    if (any)
        startBeat();
}

} // namespace mesh
