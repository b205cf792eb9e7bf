// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"
#include "relay/frame_channel.h"
#include "relay/pairing_run.h"
#include "relay/pairing_wishes.h"
#include "relay/peer.h"
#include "relay/pending_pairing.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// All ceremonies of pairing that go on: their channels, their time and who decides about them; what is said is
/// PairingRun's business. Bounds for strangers: one run an address, three in all, five begun within a quarter of an
/// hour, ten seconds for each frame, two minutes for all of it. They never keep our own human from pairing: what our
/// human dials is not counted, and takes the place of a stranger. On the event loop.
class Pairings : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostAtOnce = 3;
    static constexpr std::size_t mostInQuarter = 5;
    static constexpr Millis quarterHour = 15 * 60 * 1000;
    static constexpr Millis frameTime = 10'000; ///< For the next frame, as long as no human is waited for.
    static constexpr Millis runTime = 120'000; ///< Also how long an added address is expected to dial.

    /// What it asks of its owner.
    struct House {
        /// The petname for a machine: what the human gave (an Error if that cannot be), else one made of what the
        /// machine suggests, that is free. See Peers::petnameFor().
        std::function<Result<std::string>(
            const std::string &fingerprint, const std::string &given, const std::string &suggested)>
            petname;
        /// The highest version that a machine, paired already, ever spoke; 0: it is not paired. It may not pair anew
        /// with less.
        std::function<int(const std::string &fingerprint)> versionOf;
        /// Takes a channel over which both sides have just paired: it goes on as a link. `dialled`: by us.
        std::function<void(std::unique_ptr<FrameChannel> channel, bool dialled)> linked;
    };

    /// `clock`: milliseconds that only grow, those that the machine slept included (bootClock).
    Pairings(PairingRun::Self self, PairingRun::Random random, std::function<Millis()> clock, House house,
        QObject *parent = nullptr);
    ~Pairings() override;

    /// A connection that dialled us and began with `hello`. Closed if there is no room for it.
    void listened(std::unique_ptr<FrameChannel> channel, const QByteArray &hello);
    /// A connection that our human asked for: that is their consent, without having compared the codes.
    void dialled(std::unique_ptr<FrameChannel> channel, PairingWish wish, PairingKnown known);
    /// Our human has added a numeric address: whoever dials us from there within two minutes (one connection), or has
    /// done so and waits, is accepted without having compared the codes. Gives the one that waits.
    std::optional<PendingPairing> expectDial(const std::string &address, PairingWish wish);

    std::vector<PendingPairing> pending() const;
    /// By id, by code as people type it, or by name; empty: the only one there is. Names are chosen by strangers, and
    /// who is the only one changes: what a person is shown before they decide must be decided by its id.
    /// UnknownTarget, AmbiguousTarget (candidates: codes).
    Result<PendingPairing> find(const std::string &which) const;
    /// Our human lets it in. Also BadName, NameTaken.
    Result<PendingPairing> accept(const std::string &which, const std::string &petname, bool comparedCode);
    Result<PendingPairing> reject(const std::string &which);
    /// The answer to agreed(): it is on disk, or could not be written and the other side is told no.
    void pinned(const std::string &id, const Status &written);

Q_SIGNALS:
    /// The code is known.
    void came(const mesh::PendingPairing &pending);
    /// One of the humans has accepted.
    void changed(const mesh::PendingPairing &pending);
    /// Of one that came. `reason`: for people; empty when the machines are paired. After agreed() the other machine is
    /// pinned in spite of a reason.
    void ended(const mesh::PendingPairing &pending, const mesh::Phrase &reason);
    /// Both humans have accepted: the machine is to be noted, then pinned() to be called.
    void agreed(const std::string &id, const mesh::PeerMachine &machine);
    /// The other machine did what no honest one does; for the log and the human.
    void attack(const std::string &sentence);

private:
    struct Run {
        std::string id;
        std::unique_ptr<FrameChannel> channel;
        PairingRun run;
        PairingWish wish;
        bool isWished = false; ///< Our human asked for it.
        PairingKnown known;
        bool isShown = false;
        bool isAgreed = false;
        Millis endsAt = 0;
        std::optional<Millis> frameDue;
    };

    Status admit(const FrameChannel &channel);
    Status makeRoomForOwn();
    Run *add(std::unique_ptr<FrameChannel> &channel, pairing::Role role);
    static void setWish(Run &run, PairingWish wish, PairingKnown known);
    void frameCame(const std::string &id, const QByteArray &frame);
    void say(const std::string &id, const PairingRun::Frames &frames);
    void follow(const std::string &id);
    void show(Run &run);
    void agree(Run &run);
    void handOver(const std::string &id);
    void end(const std::string &id, const Phrase &why);
    void closed(const std::string &id, const Phrase &why);
    bool yieldsTo(const Run &run) const;
    void lookAtClock();
    void setTimer();

    Run *of(const std::string &id) const;
    Run *ofMachine(const std::string &fingerprint) const;
    Result<Run *> pick(const std::string &which) const;
    PendingPairing pendingOf(const Run &run) const;
    static bool isPending(const Run &run) { return run.isShown && !run.isAgreed; }
    void discard(std::unique_ptr<FrameChannel> channel);

    const PairingRun::Self m_self;
    const PairingRun::Random m_random;
    const std::function<Millis()> m_clock;
    const House m_house;
    std::map<std::string, std::unique_ptr<Run>> m_runs; ///< By id.
    PairingWishes m_wishes;
    std::deque<Millis> m_begun; ///< By strangers, within a quarter of an hour.
    QTimer m_timer;
};

} // namespace mesh
