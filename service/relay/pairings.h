// SPDX-License-Identifier: MIT
#pragma once

#include "doors/deadlines.h"
#include "relay/frame_channel.h"
#include "relay/pairing_run.h"
#include "relay/peer.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace mesh {

/// All ceremonies that go on, and those who decide about them. It knows channels and time; what is said on them is
/// PairingRun's business. On the event loop.
class Pairings : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostAtOnce = 3;
    static constexpr std::size_t mostInQuarter = 5; ///< Begun by others within a quarter of an hour.

    /// `deadlines` outlives it.
    explicit Pairings(Deadlines &deadlines);
    ~Pairings() override;
    void setSelf(PairingRun::Self self) { m_self = std::move(self); }

    /// A ceremony as people see it.
    struct Pending {
        std::string id;
        std::string name; ///< What the other side calls itself; for us the petname, if one was given.
        std::string address;
        bool incoming = false;
        std::string code;
        std::string fingerprint;
        std::int64_t secondsLeft = 0;
    };
    std::vector<Pending> pending() const; ///< Those whose code is known.

    /// A connection that dialled us and began with `hello`.
    void listened(std::unique_ptr<FrameChannel> channel, const QByteArray &hello);
    /// A connection that our human asked for. That is their consent, without having compared the codes. `known`: the
    /// code is, or why it will not be.
    void dialled(std::unique_ptr<FrameChannel> channel, const std::string &petname, const std::string &host,
        std::uint16_t port, std::function<void(Result<Pending>)> known);
    /// Our human has added the address of somebody who is waiting for us: as if they had been dialled.
    std::optional<Pending> consent(const std::string &address, const std::string &petname, std::uint16_t port);
    /// Our human has compared the codes of that one (its code or its name).
    Status accept(const std::string &which, const std::string &petname);
    Status reject(const std::string &which);

Q_SIGNALS:
    void changed();
    /// Somebody wants to pair, and the code is there to compare.
    void asked(const mesh::Pairings::Pending &pending);
    /// It came to nothing. `isAttack`: the other side did what no honest one does.
    void failed(const mesh::Pairings::Pending &pending, const std::string &why, bool isAttack);
    /// Both have agreed: to be pinned, now.
    void agreed(const mesh::PeerMachine &peer);
    /// Both know that the other has pinned: the channel goes on as a link.
    void finished(mesh::FrameChannel *channel, bool dialled);

private:
    struct Run {
        std::string id;
        std::unique_ptr<FrameChannel> channel;
        std::optional<PairingRun> run;
        std::string petname;
        std::string host;
        std::uint16_t port = 0;
        bool compared = false; ///< By our human.
        bool isPinned = false;
        qint64 endsAt = 0; ///< bootClock()
        Deadlines::Handle step; ///< The next frame is due.
        Deadlines::Handle whole;
        std::function<void(Result<Pending>)> known;
    };
    using Runs = std::map<std::string, std::unique_ptr<Run>>;

    Run &add(std::unique_ptr<FrameChannel> channel, bool dialled);
    Status admit(const FrameChannel &channel, bool dialled);
    Run *find(const std::string &which) const;
    Run *ofPeer(const std::string &fingerprint) const;
    void send(Run &run, const PairingRun::Frames &frames);
    void take(const std::string &id, const QByteArray &frame);
    void progress(Run &run);
    void accept(Run &run, bool compared);
    void end(const std::string &id, const std::string &why, bool tell);
    Pending pendingOf(const Run &run) const;

    Deadlines &m_deadlines;
    PairingRun::Self m_self;
    Runs m_runs;
    std::deque<qint64> m_begun; ///< When others began one; bootClock().
};

} // namespace mesh
