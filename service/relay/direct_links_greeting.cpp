// SPDX-License-Identifier: MIT
// How a connection becomes a link: the greetings of both sides, and which of two connections stays.
#include "relay/direct_links.h"
#include "relay/peers.h"

#include <utility>

namespace mesh {
namespace {

/// Two who dial each other at once meet within this; a later connection means that the other one has lost the first.
constexpr Millis atOnce = 10'000;

} // namespace

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
        return refuse(phraseOfRemoval(*peer));
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

} // namespace mesh
