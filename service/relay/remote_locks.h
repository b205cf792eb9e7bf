// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/rate_limit.h"
#include "doors/deadlines.h"
#include "locks/lock_peers.h"
#include "protocol/json.h"
#include "relay/lock_protocol.h"
#include "relay/peer.h"

#include <QObject>

#include <functional>
#include <map>
#include <string>

namespace mesh {

class Links;
class Locks;
class Registry;

/// Locks of several machines (design sections 10 and 11): asks the linked ones before one is taken here, tells them
/// what is held, and knows what they hold. On the event loop.
class RemoteLocks : public QObject, public LockPeers
{
    Q_OBJECT
public:
    static constexpr std::size_t mostAsksAMinute = 240; ///< Of one machine; each is compared with all locks here.
    static constexpr std::size_t mostTouchesAMinute = 30; ///< Of one machine.

    using RightsOf = std::function<PeerRights(const std::string &machine)>;

    /// All outlive it. It becomes the locks' peers. `self`: this machine's fingerprint; `clock`: the wall's.
    RemoteLocks(Links &links, Registry &registry, Locks &locks, Deadlines &deadlines, RightsOf rights,
        std::function<std::string()> self, std::function<Millis()> clock);
    ~RemoteLocks() override;

    /// Frames `locks` and `lock_…`; false: it is another one.
    bool take(const std::string &machine, const Json &frame);
    /// It is no peer any more.
    void forget(const std::string &machine);

    void ask(const Lock &lock, std::function<void(const Status &)> done) override;
    void held(const Lock &lock) override;
    void gone(const Lock &lock) override;
    std::optional<Lock> inTheWay(const LockResource &resource) const override;
    std::optional<Lock> lastKnown(const LockResource &resource) const override;
    std::vector<Lock> all() const override;
    bool isEmpty() const override { return m_theirs.empty(); }
    void touched(const Lock &lock, const std::string &by, bool isStopped) override;

Q_SIGNALS:
    void changed(); ///< What other machines hold.

private:
    LockProtocol::House house(std::function<std::string()> self);
    void waitFor(LockId id, int turns);
    void asked(const std::string &machine, const Json &frame);
    void refused(const std::string &machine, const Json &frame);
    void learn(const std::string &machine, const LockClaim &claim, std::size_t share = 1);
    void replaceAll(const std::string &machine, const Json &claims);
    bool erase(const std::string &machine, LockId id);
    void touchedBy(const std::string &machine, const Json &frame);
    Lock shown(const Lock &theirs) const;
    Lock shown(const std::string &machine, const LockClaim &claim) const;
    std::optional<Lock> find(const LockResource &resource, bool linked) const;

    Links &m_links;
    Registry &m_registry;
    Locks &m_locks;
    Deadlines &m_deadlines;
    RightsOf m_rights;
    std::function<Millis()> m_clock;
    LockProtocol m_protocol;
    std::map<std::string, LockTable> m_theirs; ///< What each told of, by its ids; none is empty.
    std::map<LockId, Deadlines::Handle> m_patience; ///< With those that are asked.
    std::map<std::string, RateLimit> m_asks; ///< By machine.
    std::map<std::string, RateLimit> m_touches;
};

} // namespace mesh
