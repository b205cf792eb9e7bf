// SPDX-License-Identifier: MIT
#pragma once

#include "boot_timer.h"
#include "relay/frame_channel.h"
#include "relay/greeting.h"
#include "relay/links.h"
#include "result.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

class Peers;
struct PeerMachine;

/// Links as direct encrypted connections: dials every paired machine that has an address until it is there, takes those
/// that dial us, keeps one connection with each, and notices when one is dead. On the event loop; one timer for all
/// links, none while there are none.
class DirectLinks final : public Links
{
    Q_OBJECT
public:
    /// Connects to an address; the answer comes once, unless the returned object is destroyed before.
    using Connected = std::function<void(Result<std::unique_ptr<FrameChannel>>)>;
    using Dial = std::function<std::unique_ptr<QObject>(const std::string &host, quint16 port, Connected connected)>;

    struct Self {
        std::string fingerprint;
        std::string version; ///< Of the program.
        ProtocolRange protocol;
    };

    /// `peers` outlives it.
    DirectLinks(Peers &peers, Dial dial);
    ~DirectLinks() override;

    /// From now on all that have an address are dialled.
    void start(Self self);
    bool isStarted() const { return m_isStarted; }
    void stop();
    /// The addresses that we are reached at have changed, or the machine woke up: whoever is not linked is tried now.
    void retryAll();
    void retry(const std::string &machine);
    /// A connection that dialled us and has said `link`.
    void take(std::unique_ptr<FrameChannel> channel, const greeting::Link &greeting);
    /// A connection that we dialled, over which both sides have just paired.
    void adopt(std::unique_ptr<FrameChannel> channel, bool dialled);
    /// It is no peer any more; `isTold`: it hears why the link ends.
    void drop(const std::string &machine, bool isTold = false);

    /// How it stands with a machine, for people.
    struct State {
        std::string name; ///< linked, connecting, unreachable or refused.
        std::string since; ///< ISO-8601.
        Phrase problem; ///< Empty: none.
    };
    State state(const std::string &machine) const;

    std::vector<std::string> linked() const override;
    bool isLinked(const std::string &machine) const override;
    void send(const std::string &machine, const Json &frame) override;
    void renew(const std::string &machine) override;
    bool isCongested(const std::string &machine) const override;

Q_SIGNALS:
    void stateChanged(const std::string &machine);

private:
    struct Way {
        std::unique_ptr<FrameChannel> channel; ///< Greeted: the link.
        bool dialled = false; ///< By us.
        Millis upAt = 0; ///< bootClock()
        int silentFor = 0; ///< Beats since something came.
        std::unique_ptr<FrameChannel> greeting; ///< Dialled, not greeted yet.
        std::unique_ptr<QObject> dialling;
        QTimer retry;
        int failures = 0;
        State state;
    };

    Way &way(const std::string &machine);
    void dial(const std::string &machine);
    void connected(const std::string &machine, Result<std::unique_ptr<FrameChannel>> channel);
    void greeted(const std::string &machine, const QByteArray &payload);
    Result<int> commonVersion(const PeerMachine &peer, const ProtocolRange &theirs) const;
    bool mayReplace(const Way &way, const std::string &machine, bool dialled) const;
    void establish(const std::string &machine, std::unique_ptr<FrameChannel> channel, bool dialled, int version);
    void frameCame(const std::string &machine, const QByteArray &payload);
    void ended(const std::string &machine, const Phrase &why);
    void removedThere(const std::string &machine);
    static Phrase phraseOfRemoval(const PeerMachine &peer);
    void failed(const std::string &machine, const char *name, const Phrase &problem);
    void setState(Way &way, const std::string &machine, const char *name, const Phrase &problem);
    void beat();
    void startBeat();

    Self m_self;
    Peers &m_peers;
    const Dial m_dial;
    bool m_isStarted = false;
    std::map<std::string, Way> m_ways; ///< By fingerprint.
    BootTimer m_beat;
    bool m_isBeating = false;
};

} // namespace mesh
