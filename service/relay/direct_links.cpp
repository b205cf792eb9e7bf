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
constexpr int longestRetry = 60; ///< Seconds.

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

Phrase DirectLinks::phraseOfRemoval(const PeerMachine &peer)
{
    return phrase(
        "%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.", peer.petname);
}

void DirectLinks::removedThere(const std::string &machine)
{
    auto &one = way(machine);
    one.channel->disconnect(this);
    dismiss(std::move(one.channel), *this);
    Q_EMIT wentDown(machine);
    if (const auto *peer = m_peers.find(machine))
        failed(machine, "refused", phraseOfRemoval(*peer));
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
