// SPDX-License-Identifier: MIT
#include "relay/pairings.h"

#include "relay/pairing_code.h"

#include <algorithm>
#include <utility>

namespace mesh {
Pairings::Pairings(
    PairingRun::Self self, PairingRun::Random random, std::function<Millis()> clock, House house, QObject *parent)
    : QObject(parent)
    , m_self(std::move(self))
    , m_random(std::move(random))
    , m_clock(std::move(clock))
    , m_house(std::move(house))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pairings::lookAtClock);
}

Pairings::~Pairings()
{
    for (const auto &[id, run] : m_runs)
        run->channel->disconnect(this);
}

PendingPairing Pairings::pendingOf(const Run &run) const
{
    constexpr Millis second = 1000;
    const auto left = std::max<Millis>(0, run.endsAt - m_clock());
    const auto petname = m_house.petname(run.channel->peerFingerprint(), run.wish.petname, run.run.suggestedName());
    return {run.id, run.run.suggestedName(), petname ? *petname : run.wish.petname, run.channel->peerAddress(),
        run.channel->peerFingerprint(), run.run.code(), run.run.role() == pairing::Role::Listened,
        run.run.hasAccepted(), run.run.otherHasAccepted(), (left + second - 1) / second};
}

std::vector<PendingPairing> Pairings::pending() const
{
    std::vector<PendingPairing> all;
    for (const auto &[id, run] : m_runs) {
        if (isPending(*run) && run->endsAt > m_clock())
            all.push_back(pendingOf(*run));
    }
    return all;
}

Pairings::Run *Pairings::of(const std::string &id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : found->second.get();
}

Pairings::Run *Pairings::ofMachine(const std::string &fingerprint) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
        [&](const auto &entry) { return entry.second->channel->peerFingerprint() == fingerprint; });
    return found == m_runs.end() ? nullptr : found->second.get();
}

Result<Pairings::Run *> Pairings::pick(const std::string &which) const
{
    if (auto *run = of(which); run && isPending(*run))
        return run;
    std::vector<Run *> all;
    for (const auto &[id, run] : m_runs) {
        if (isPending(*run))
            all.push_back(run.get());
    }
    std::vector<Run *> fit = all;
    if (!which.empty()) {
        // A name that looks like a code must not stand for it: whoever has that code comes first.
        const auto code = pairing::codeFromText(which);
        std::erase_if(fit, [&](const Run *run) { return run->run.code() != code; });
        if (fit.empty()) {
            fit = all;
            std::erase_if(fit,
                [&](const Run *run) { return run->run.suggestedName() != which && pendingOf(*run).petname != which; });
        }
    }
    if (fit.size() == 1)
        return fit.front();
    if (fit.empty())
        return Error {Reason::UnknownTarget,
            which.empty() || all.empty() ? phrase("No machine waits to be paired.")
                                         : phrase("No machine with that code or name waits to be paired."),
            phrase("See which do: mesh remote list"), {}};
    Error error {Reason::AmbiguousTarget, phrase("More than one machine waits to be paired."),
        phrase("Name the one you mean by its code: mesh remote list"), {}};
    for (const auto *run : fit)
        error.candidates.push_back(run->run.code());
    return error;
}

Result<PendingPairing> Pairings::find(const std::string &which) const
{
    const auto run = pick(which);
    return run ? Result<PendingPairing>(pendingOf(**run)) : run.error();
}

Result<PendingPairing> Pairings::accept(const std::string &which, const std::string &petname, bool comparedCode)
{
    lookAtClock();
    const auto picked = pick(which);
    if (!picked)
        return picked.error();
    auto &run = **picked;
    if (!petname.empty()) {
        const auto name = m_house.petname(run.channel->peerFingerprint(), petname, {});
        if (!name)
            return name.error();
        run.wish.petname = *name;
    }
    const auto id = run.id;
    const auto frames = run.run.humanAccepted(comparedCode);
    const auto pending = pendingOf(run);
    say(id, frames);
    follow(id);
    return pending;
}

Result<PendingPairing> Pairings::reject(const std::string &which)
{
    lookAtClock();
    const auto picked = pick(which);
    if (!picked)
        return picked.error();
    const auto id = (*picked)->id;
    const auto pending = pendingOf(**picked);
    say(id, (*picked)->run.humanRejected());
    end(id, {});
    return pending;
}

/// Whether a connection that our human did not ask for is let in at all.
Status Pairings::admit(const FrameChannel &channel)
{
    const bool sameAddress = std::any_of(m_runs.begin(), m_runs.end(),
        [&](const auto &entry) { return entry.second->channel->peerAddress() == channel.peerAddress(); });
    const Error full {Reason::RateLimited, phrase("Other machines are being paired."),
        phrase("Decide about them, or wait some minutes: mesh remote list"), {}};
    if (sameAddress || m_runs.size() >= mostAtOnce)
        return full;
    const auto now = m_clock();
    while (!m_begun.empty() && m_begun.front() <= now - quarterHour)
        m_begun.pop_front();
    if (m_begun.size() >= mostInQuarter)
        return full;
    m_begun.push_back(now);
    return Done {};
}

/// For a connection that our human asked for: strangers cannot keep it out.
Status Pairings::makeRoomForOwn()
{
    while (m_runs.size() >= mostAtOnce) {
        Run *first = nullptr;
        for (const auto &[id, run] : m_runs) {
            const bool isStranger = !run->isWished && !run->run.hasAccepted();
            if (isStranger && (!first || run->endsAt < first->endsAt))
                first = run.get();
        }
        if (!first)
            return Error {Reason::RateLimited, phrase("Three machines are being paired already."),
                phrase("Decide about one of them first: mesh remote list"), {}};
        end(first->id, phrase("The human at this machine pairs with another one now."));
    }
    return Done {};
}

std::optional<PendingPairing> Pairings::expectDial(const std::string &address, PairingWish wished)
{
    lookAtClock();
    m_wishes.take(address, {});
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto &entry) {
        return entry.second->run.role() == pairing::Role::Listened && !entry.second->isAgreed
            && entry.second->channel->peerAddress() == address;
    });
    if (found == m_runs.end()) {
        m_wishes.add({std::move(wished), address, {}, {}, m_clock() + runTime});
        setTimer();
        return std::nullopt;
    }
    const auto id = found->first;
    setWish(*found->second, std::move(wished), {});
    std::optional<PendingPairing> pending;
    if (found->second->isShown)
        pending = pendingOf(*found->second);
    follow(id);
    return pending;
}

void Pairings::setWish(Run &run, PairingWish wish, PairingKnown known)
{
    run.isWished = true;
    run.wish = std::move(wish);
    if (known)
        run.known = std::move(known);
}

void Pairings::discard(std::unique_ptr<FrameChannel> channel)
{
    dismiss(std::move(channel), *this);
}

} // namespace mesh
