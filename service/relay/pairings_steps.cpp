// SPDX-License-Identifier: MIT
// How a ceremony goes on: connections, frames, time and the end.
#include "protocol/ids.h"
#include "relay/pairings.h"

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

Error notPaired(const Phrase &why)
{
    return {Reason::BadRequest, phrase("The machines could not be paired. %1", why),
        phrase("Try again: mesh remote add"), {}};
}

} // namespace

/// Both have dialled: the connection stays whose dialler has the smaller fingerprint, the same on both sides. Only one
/// without an answer may give way: whoever was answered may be showing a code already.
bool Pairings::yieldsTo(const Run &run) const
{
    return run.run.role() == pairing::Role::Dialled && run.run.state() == PairingRun::State::Greeting
        && run.channel->peerFingerprint() < m_self.fingerprint;
}

void Pairings::listened(std::unique_ptr<FrameChannel> channel, const QByteArray &hello)
{
    lookAtClock();
    const auto peer = channel->peerFingerprint();
    if (peer == m_self.fingerprint)
        return discard(std::move(channel));
    std::optional<PairingWishes::Entry> wished;
    if (auto *other = ofMachine(peer)) {
        if (!yieldsTo(*other))
            return discard(std::move(channel));
        wished = PairingWishes::Entry {std::move(other->wish), {}, {}, std::exchange(other->known, {})};
        end(other->id, {});
    } else {
        wished = m_wishes.take(channel->peerAddress(), peer);
    }
    const auto admitted = wished ? makeRoomForOwn() : admit(*channel);
    auto *run = admitted ? add(channel, pairing::Role::Listened) : nullptr;
    if (!run) {
        discard(std::move(channel));
        if (wished && wished->known)
            wished->known(notPaired(phrase("There was no room for it.")));
        return;
    }
    if (wished)
        setWish(*run, std::move(wished->wish), std::move(wished->known));
    const auto id = run->id;
    frameCame(id, hello);
    if (auto *still = of(id))
        still->channel->start();
}

void Pairings::dialled(std::unique_ptr<FrameChannel> channel, PairingWish wished, PairingKnown known)
{
    lookAtClock();
    const auto refuse = [&](const Error &error) {
        discard(std::move(channel));
        known(error);
    };
    const auto peer = channel->peerFingerprint();
    if (peer == m_self.fingerprint)
        return refuse({Reason::BadRequest, phrase("That is this machine itself."),
            phrase("Give the other machine's address."), {}});
    if (const auto name = m_house.petname(peer, wished.petname, {}); !name)
        return refuse(name.error());
    // From here on this connection carries it.
    if (const auto former = m_wishes.take(channel->peerAddress(), peer); former && former->known)
        former->known(notPaired(phrase("It was added anew meanwhile.")));
    if (auto *other = ofMachine(peer)) {
        if (other->isAgreed || other->known)
            return refuse({Reason::Duplicate, phrase("That machine is being paired already."),
                phrase("See: mesh remote list"), {}});
        // It was added before, or has dialled us and was answered: that goes on, and our human has just said yes to it.
        discard(std::move(channel));
        setWish(*other, std::move(wished), std::move(known));
        const auto id = other->id;
        return follow(id);
    }
    if (const auto room = makeRoomForOwn(); !room)
        return refuse(room.error());
    auto *run = add(channel, pairing::Role::Dialled);
    if (!run)
        return refuse(
            {Reason::BadRequest, phrase("It spoke a newer version of the protocol before than this program does."),
                phrase("Update this program, or forget the machine first: mesh remote remove"), {}});
    setWish(*run, std::move(wished), std::move(known));
    const auto id = run->id;
    say(id, run->run.begin());
    if (auto *still = of(id))
        still->channel->start();
}

/// Takes the channel; nullptr, and the channel stays where it is, if the machine spoke a newer version before than we
/// do.
Pairings::Run *Pairings::add(std::unique_ptr<FrameChannel> &channel, pairing::Role role)
{
    const auto peer = channel->peerFingerprint();
    auto self = m_self;
    self.protocol.least = std::max(self.protocol.least, m_house.versionOf(peer));
    if (self.protocol.least > self.protocol.most)
        return nullptr;
    const auto now = m_clock();
    const auto id = newUuid();
    auto owned = std::make_unique<Run>(Run {id, std::move(channel), PairingRun(role, std::move(self), peer, m_random),
        {}, false, {}, false, false, now + runTime, now + frameTime});
    auto *run = owned.get();
    connect(run->channel.get(), &FrameChannel::received, this,
        [this, id](const QByteArray &frame) { frameCame(id, frame); });
    connect(run->channel.get(), &FrameChannel::closed, this, [this, id](const Phrase &why) { closed(id, why); });
    m_runs.emplace(id, std::move(owned));
    setTimer();
    return run;
}

void Pairings::frameCame(const std::string &id, const QByteArray &frame)
{
    lookAtClock(); // The timer may be late, after a sleep by hours.
    auto *run = of(id);
    if (!run)
        return;
    const auto frames = run->run.frameCame(frame);
    if (run->run.state() == PairingRun::State::Greeting)
        run->frameDue = m_clock() + frameTime;
    say(id, frames);
    follow(id);
}

void Pairings::say(const std::string &id, const PairingRun::Frames &frames)
{
    for (const auto &frame : frames) {
        if (auto *run = of(id))
            run->channel->send(frame);
    }
}

/// Does what the state of the run asks for. It may be gone afterwards.
void Pairings::follow(const std::string &id)
{
    auto *run = of(id);
    if (!run)
        return;
    switch (run->run.state()) {
    case PairingRun::State::Greeting:
        break;
    case PairingRun::State::Comparing:
        run->frameDue.reset();
        show(*run);
        run = of(id);
        if (run && run->isWished && !run->run.hasAccepted()) {
            say(id, run->run.humanAccepted(false));
            return follow(id);
        }
        break;
    case PairingRun::State::Agreed:
        if (!std::exchange(run->isAgreed, true))
            return agree(*run);
        break;
    case PairingRun::State::Done:
        return handOver(id);
    case PairingRun::State::Failed:
        return end(id, {});
    }
    setTimer();
}

void Pairings::show(Run &run)
{
    const auto pending = pendingOf(run);
    const bool isNew = !std::exchange(run.isShown, true);
    if (auto known = std::exchange(run.known, {}))
        known(pending);
    if (isNew)
        Q_EMIT came(pending);
    else
        Q_EMIT changed(pending);
}

void Pairings::agree(Run &run)
{
    const auto id = run.id;
    const auto peer = run.channel->peerFingerprint();
    run.frameDue.reset(); // The disk may take its time.
    auto name = m_house.petname(peer, run.wish.petname, run.run.suggestedName());
    if (!name) // Taken meanwhile.
        name = m_house.petname(peer, {}, run.run.suggestedName());
    if (!name)
        return pinned(id, name.error());
    PeerMachine machine;
    machine.fingerprint = peer;
    machine.petname = *name;
    machine.host = run.wish.host;
    machine.port = run.wish.port;
    machine.verified = run.run.hasCompared();
    machine.code = machine.verified ? std::string() : run.run.code();
    machine.version = run.run.version();
    machine.suggestedName = run.run.suggestedName();
    machine.pairedAt = toIso(wallClock());
    setTimer();
    Q_EMIT agreed(id, machine);
}

void Pairings::pinned(const std::string &id, const Status &written)
{
    auto *run = of(id);
    if (!run || !run->isAgreed)
        return;
    run->frameDue = m_clock() + frameTime;
    say(id, written ? run->run.pinned() : run->run.humanRejected());
    if (written)
        follow(id);
    else
        end(id, written.error().message);
}

void Pairings::handOver(const std::string &id)
{
    const auto node = m_runs.extract(id);
    auto &run = *node.mapped();
    const auto pending = pendingOf(run);
    run.channel->disconnect(this);
    setTimer();
    m_house.linked(std::move(run.channel), run.run.role() == pairing::Role::Dialled);
    Q_EMIT ended(pending, {});
}

void Pairings::closed(const std::string &id, const Phrase &why)
{
    auto *run = of(id);
    if (!run)
        return;
    if (yieldsTo(*run)) { // The other machine dials us at this moment, or nobody is there.
        m_wishes.add({std::move(run->wish), {}, run->channel->peerFingerprint(), std::exchange(run->known, {}),
            m_clock() + frameTime});
    }
    run->run.channelClosed(why);
    end(id, {});
}

/// `why`: if the run itself has not failed.
void Pairings::end(const std::string &id, const Phrase &why)
{
    const auto node = m_runs.extract(id);
    if (node.empty())
        return;
    auto &run = *node.mapped();
    const auto pending = pendingOf(run);
    const auto failure = why.empty() && run.run.failure() ? *run.run.failure() : PairingRun::Failure {why, false};
    run.channel->disconnect(this);
    discard(std::move(run.channel));
    setTimer();
    if (run.known)
        run.known(notPaired(failure.reason));
    if (run.isShown)
        Q_EMIT ended(pending, failure.reason);
    if (failure.isAttack)
        Q_EMIT attack("Pairing with a machine at " + pending.address + " was refused: " + failure.reason.english()
            + " Its key begins with " + pending.fingerprint.substr(0, 16) + ".");
}

void Pairings::lookAtClock()
{
    const auto now = m_clock();
    std::vector<std::string> late;
    for (const auto &[id, run] : m_runs) {
        if (run->endsAt <= now || (run->frameDue && *run->frameDue <= now))
            late.push_back(id);
    }
    for (const auto &id : late) {
        if (auto *run = of(id))
            run->run.timeIsUp();
        end(id, {});
    }
    while (const auto wished = m_wishes.takeExpired(now)) {
        if (wished->known)
            wished->known(notPaired(phrase("It closed the connection.")));
    }
    setTimer();
}

void Pairings::setTimer()
{
    auto next = m_wishes.nextEnd();
    const auto consider = [&next](Millis at) { next = next ? std::min(*next, at) : at; };
    for (const auto &[id, run] : m_runs) {
        consider(run->endsAt);
        if (run->frameDue)
            consider(*run->frameDue);
    }
    if (next)
        m_timer.start(std::chrono::milliseconds(std::max<Millis>(0, *next - m_clock())));
    else
        m_timer.stop();
}

} // namespace mesh
