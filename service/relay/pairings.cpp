// SPDX-License-Identifier: MIT
#include "relay/pairings.h"

#include "platform/boot_clock.h"
#include "protocol/ids.h"
#include "relay/pairing_code.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::chrono::seconds patience {10}; ///< For the next frame, until the code is known.
constexpr std::chrono::seconds longest {120}; ///< Of a whole run, people included.
constexpr Millis quarter = 15 * 60 * 1000;
constexpr std::size_t numberSize = 32;

Error none(const std::string &which)
{
    return {Reason::UnknownTarget,
        which.empty() ? "No machine waits to be paired." : "No machine with that name or code waits to be paired.",
        "See who does: mesh remote list; on the other machine: mesh remote add", {}};
}

} // namespace

Pairings::Pairings(Deadlines &deadlines)
    : m_deadlines(deadlines)
{
}

Pairings::~Pairings() = default;

Pairings::Pending Pairings::pendingOf(const Run &run) const
{
    return {run.id, run.petname.empty() ? run.run->name() : run.petname, run.channel->peerAddress(),
        !run.run->dialled(), run.run->code(), run.channel->peerFingerprint(),
        std::max<qint64>(0, run.endsAt - bootClock()) / 1000};
}

std::vector<Pairings::Pending> Pairings::pending() const
{
    std::vector<Pending> all;
    for (const auto &[id, run] : m_runs) {
        if (!run->run->code().empty() && !run->isPinned)
            all.push_back(pendingOf(*run));
    }
    return all;
}

Pairings::Run *Pairings::ofPeer(const std::string &fingerprint) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
        [&](const auto &entry) { return entry.second->channel->peerFingerprint() == fingerprint; });
    return found == m_runs.end() ? nullptr : found->second.get();
}

Pairings::Run *Pairings::find(const std::string &which) const
{
    const auto code = pairing::normalisedCode(which);
    Run *match = nullptr;
    for (const auto &[id, run] : m_runs) {
        if (run->run->code().empty() || run->isPinned)
            continue;
        const bool named = which.empty() || run->run->name() == which || run->petname == which
            || (!code.empty() && run->run->code() == code);
        if (named && match)
            return nullptr; // More than one: never guessed.
        if (named)
            match = run.get();
    }
    return match;
}

Status Pairings::admit(const FrameChannel &channel, bool dialled)
{
    const auto peer = channel.peerFingerprint();
    if (peer == m_self.fingerprint)
        return Error {Reason::BadRequest, "That is this machine itself.", {}, {}};
    if (auto *other = ofPeer(peer)) {
        // Both have dialled: the one stays whose dialler has the smaller fingerprint, unless a code is seen already.
        const bool newStays
            = other->run->code().empty() && other->run->dialled() != dialled && dialled == (m_self.fingerprint < peer);
        if (!newStays)
            return Error {Reason::BadRequest, "It is being paired already.", "See: mesh remote list", {}};
    }
    const auto sameAddress = std::count_if(m_runs.begin(), m_runs.end(), [&](const auto &entry) {
        return entry.second->channel->peerAddress() == channel.peerAddress()
            && entry.second->channel->peerFingerprint() != peer;
    });
    if (m_runs.size() >= mostAtOnce || sameAddress > 0)
        return Error {Reason::RateLimited, "Other machines are being paired at this moment.",
            "Decide about them, or wait two minutes: mesh remote list", {}};
    if (dialled)
        return Done {};
    const auto now = bootClock();
    while (!m_begun.empty() && m_begun.front() <= now - quarter)
        m_begun.pop_front();
    if (m_begun.size() >= mostInQuarter)
        return Error {Reason::RateLimited, "Too many machines have asked to pair.", {}, {}};
    m_begun.push_back(now);
    return Done {};
}

Pairings::Run &Pairings::add(std::unique_ptr<FrameChannel> channel, bool dialled)
{
    auto owned = std::make_unique<Run>();
    auto &run = *owned;
    run.id = newUuid();
    run.channel = std::move(channel);
    run.run.emplace(dialled, m_self, run.channel->peerFingerprint(), randomBytes(numberSize));
    run.endsAt = bootClock() + std::chrono::milliseconds(longest).count();
    run.step = m_deadlines.after(patience, [this, id = run.id] { end(id, "It did not answer in time.", true); });
    run.whole = m_deadlines.after(
        longest, [this, id = run.id] { end(id, "Nobody decided within two minutes. It can be begun again.", true); });
    connect(run.channel.get(), &FrameChannel::received, this,
        [this, id = run.id](const QByteArray &frame) { take(id, frame); });
    connect(run.channel.get(), &FrameChannel::closed, this,
        [this, id = run.id](const QString &why) { end(id, why.toStdString(), true); });
    m_runs.emplace(run.id, std::move(owned));
    return run;
}

void Pairings::listened(std::unique_ptr<FrameChannel> channel, const QByteArray &hello)
{
    auto *other = ofPeer(channel->peerFingerprint());
    if (auto admitted = admit(*channel, false); !admitted) {
        dismiss(std::move(channel), *this);
        return;
    }
    auto &run = add(std::move(channel), false);
    if (other) { // What our human asked for goes on here.
        run.petname = other->petname;
        run.host = other->host;
        run.port = other->port;
        run.known = std::exchange(other->known, nullptr);
        end(other->id, {}, false);
    }
    const auto id = run.id;
    run.channel->start();
    take(id, hello);
}

void Pairings::dialled(std::unique_ptr<FrameChannel> channel, const std::string &petname, const std::string &host,
    std::uint16_t port, std::function<void(Result<Pending>)> known)
{
    auto *other = ofPeer(channel->peerFingerprint());
    if (auto admitted = admit(*channel, true); !admitted) {
        dismiss(std::move(channel), *this);
        return known(admitted.error());
    }
    if (other)
        end(other->id, {}, false);
    auto &run = add(std::move(channel), true);
    run.petname = petname;
    run.host = host;
    run.port = port;
    run.known = std::move(known);
    send(run, run.run->begin());
    run.channel->start();
}

std::optional<Pairings::Pending> Pairings::consent(
    const std::string &address, const std::string &petname, std::uint16_t port)
{
    for (const auto &[id, run] : m_runs) {
        if (run->run->dialled() || run->run->code().empty() || run->channel->peerAddress() != address)
            continue;
        if (!petname.empty())
            run->petname = petname;
        run->host = address;
        run->port = port;
        const auto pending = pendingOf(*run);
        accept(*run, false);
        return pending;
    }
    return std::nullopt;
}

Status Pairings::accept(const std::string &which, const std::string &petname)
{
    auto *run = find(which);
    if (!run)
        return none(which);
    if (!petname.empty())
        run->petname = petname;
    accept(*run, true);
    return Done {};
}

Status Pairings::reject(const std::string &which)
{
    auto *run = find(which);
    if (!run)
        return none(which);
    run->channel->send(QByteArrayLiteral(R"({"t":"reject"})"));
    end(run->id, {}, false);
    return Done {};
}

void Pairings::accept(Run &run, bool compared)
{
    run.compared = run.compared || compared;
    send(run, run.run->accept());
    progress(run);
}

void Pairings::send(Run &run, const PairingRun::Frames &frames)
{
    for (const auto &frame : frames)
        run.channel->send(frame);
}

void Pairings::take(const std::string &id, const QByteArray &frame)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    auto &run = *found->second;
    const bool knewCode = !run.run->code().empty();
    const auto answers = run.run->take(frame);
    if (!answers) // Nothing that it says counts any more.
        return end(id, answers.error().message, true);
    send(run, *answers);
    if (!run.run->code().empty()) {
        run.step.cancel();
        if (!knewCode) {
            const auto pending = pendingOf(run);
            if (auto known = std::exchange(run.known, nullptr))
                known(pending);
            Q_EMIT changed();
            if (!run.host.empty()) // Our human asked for it.
                return accept(run, false);
            Q_EMIT asked(pending);
        }
    } else {
        run.step = m_deadlines.after(patience, [this, id] { end(id, "It did not answer in time.", true); });
    }
    progress(run);
}

void Pairings::progress(Run &run)
{
    if (run.run->isAgreed() && !run.isPinned) {
        run.isPinned = true;
        PeerMachine peer;
        peer.fingerprint = run.channel->peerFingerprint();
        peer.petname = run.petname.empty() ? run.run->name() : run.petname;
        peer.host = run.host;
        peer.port = run.port;
        peer.verified = run.compared;
        peer.code = run.compared ? std::string() : run.run->code();
        peer.version = run.run->version();
        peer.suggestedName = run.run->name();
        Q_EMIT agreed(peer);
        Q_EMIT changed();
    }
    if (!run.run->isDone())
        return;
    const auto node = m_runs.extract(run.id);
    auto &done = *node.mapped();
    done.channel->disconnect(this);
    Q_EMIT finished(done.channel.release(), done.run->dialled());
}

void Pairings::end(const std::string &id, const std::string &why, bool tell)
{
    auto node = m_runs.extract(id);
    if (node.empty())
        return;
    auto &run = *node.mapped();
    run.channel->disconnect(this);
    const auto pending = pendingOf(run);
    if (run.known)
        run.known(
            Error {Reason::BadRequest, "The machines could not be paired: " + why, "Try again: mesh remote add", {}});
    if (tell && !run.isPinned)
        Q_EMIT failed(pending, why, run.run->isAttack());
    dismiss(std::move(run.channel), *this);
    Q_EMIT changed();
}

} // namespace mesh
