// SPDX-License-Identifier: MIT
#pragma once

#include "relay/dialler.h"
#include "relay/direct_links.h"
#include "relay/host_and_port.h"
#include "relay/identity.h"
#include "relay/neighbours.h"
#include "relay/pairings.h"
#include "relay/peers.h"
#include "relay/relay_door.h"
#include "relay/relay_in.h"
#include "relay/relay_out.h"
#include "relay/remote_locks.h"
#include "relay/remote_pairs.h"
#include "relay/tailnet.h"
#include "relay/tailscale_machines.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

class Config;
class DataFolder;
class Intercepts;
class PostOffice;
class Registry;
class Store;

/// This machine among others: who it is, where it is reached, with whom it is paired, and what crosses the links. Makes
/// the parts, connects them, and does what people ask of it. On the event loop.
class Relay : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<Json>)>;

    /// All outlive it. `ownName`: what this machine calls itself, a legal name.
    struct Rooms {
        Registry &registry;
        Store &store;
        PostOffice &postOffice;
        Locks &locks;
        Pairs &pairs;
        Intercepts &intercepts;
        const Config &config;
        Deadlines &deadlines;
    };
    Relay(const DataFolder &folder, const Rooms &rooms, std::string ownName, std::function<Millis()> clock);
    ~Relay() override;

    /// Reads peers.json, for the start. Errors as Peers::load().
    Status load() { return m_peers.load(); }
    /// When registry and store are complete: listens and dials.
    void start();
    /// Ends all links; nothing more is heard of it.
    void stop();

    bool hasPeers() const { return m_peers.count() > 0; }
    std::vector<Phrase> problems() const;
    const Neighbours &neighbours() const { return m_neighbours; }
    RemotePairs &pairs() { return m_pairs; }

    /// As in docs/protocol.md, `remote.*`.
    void list(Answer answer);
    /// The tailnet's machines that are not paired yet, where Tailscale is.
    void suggest(Answer answer);
    void add(const std::string &address, const std::string &petname, Answer answer);
    /// One that waits for a decision, by id, code or name; errors as Pairings::find().
    Result<PendingPairing> pending(const std::string &which) const;
    void accept(const std::string &which, const std::string &petname, const Answer &answer);
    Result<Json> reject(const std::string &which);
    void verify(const std::string &petname, const std::string &code, Answer answer);
    void rename(const std::string &petname, const std::string &newName, Answer answer);
    void setRights(const std::string &petname, const Json &rights, Answer answer);
    void remove(const std::string &petname, const Answer &answer);
    /// UnknownTarget if no machine is called so.
    Result<PeerMachine> machine(const std::string &petname) const;

Q_SIGNALS:
    /// Machines, those that want to be, or how it stands with them.
    void changed();
    /// What other machines have locked.
    void locksChanged();

private:
    /// Who knocked and has not said a first frame yet.
    struct Guest {
        std::unique_ptr<FrameChannel> channel;
        GuestPlaces::Place place;
    };

    /// Opened when it is first needed; nullptr: it cannot be, and m_problem says why.
    std::shared_ptr<const Identity> identity();
    void makeIdentity(std::function<void(const Status &)> done);
    void listen();
    void opened(std::unique_ptr<FrameChannel> channel, GuestPlaces::Place place);
    void came(std::unique_ptr<FrameChannel> channel, const QByteArray &first);
    void addAt(const HostAndPort &where, const std::string &petname, Answer answer);
    void dial(const HostAndPort &where, const std::string &petname, const Answer &answer);
    void dialledToPair(Result<std::unique_ptr<FrameChannel>> channel, const HostAndPort &where,
        const std::string &petname, const Answer &answer);
    void agreed(const std::string &id, const PeerMachine &peer);
    void startLinks();
    void frameCame(const std::string &machine, const Json &frame);
    PeerRights rightsOf(const std::string &machine) const;
    /// `done` for a change of that machine: what it is now.
    Peers::Written answering(const std::string &fingerprint, Answer answer);
    void beginAnew(const std::string &fingerprint);
    void log(std::string_view what, const PeerMachine &peer);
    Json machineJson(const PeerMachine &peer) const;

    const DataFolder &m_folder;
    Registry &m_registry;
    Store &m_store;
    PostOffice &m_postOffice;
    const Config &m_config;
    const std::string m_ownName;
    const std::function<Millis()> m_clock;
    std::shared_ptr<const Identity> m_identity;
    Deadlines &m_deadlines;
    Phrase m_problem; ///< Of the identity or of listening; empty: none.
    bool m_isStarted = false;
    Peers m_peers;
    DirectLinks m_links;
    Neighbours m_neighbours;
    RelayOut m_out;
    RelayIn m_in;
    RemoteLocks m_locks;
    RemotePairs m_pairs;
    std::unique_ptr<Pairings> m_pairings; ///< There as long as the identity is.
    RelayDoor m_door;
    std::map<const FrameChannel *, Guest> m_guests;
    std::map<quint64, std::unique_ptr<Dialler>> m_attempts; ///< To pair.
    quint64 m_lastAttempt = 0;
    Tailnet m_tailnet;
    TailscaleMachines m_tailscale {tailscaleProgram()};
};

} // namespace mesh
