// SPDX-License-Identifier: MIT
#pragma once

#include "boot_timer.h"
#include "locks/lock_peers.h"
#include "locks/lock_queue.h"
#include "platform/repository_identities.h"
#include "protocol/json.h"
#include "result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mesh {

class Config;
class Connection;
class PostOffice;
class Registry;
class Store;

/// The locks of this machine: who takes, waits for and loses them; other machines are asked first, and it is on disk
/// before anybody is told. A lock is a promise among sessions, not a wall: what happens at an edit is EditCheck's
/// business. On the event loop.
class Locks : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostOfOne = 1000; ///< A session's locks.
    static constexpr std::size_t mostPatternsOfOne = 100;
    static constexpr std::size_t mostWaitsOfOne = 64;
    static constexpr std::size_t longestPattern = 256; ///< To compare two of them takes the product of their lengths.

    /// `clock`: the wall, for what is shown and stored. What ends when is counted by bootClock().
    Locks(
        Registry &registry, Store &store, PostOffice &postOffice, const Config &config, std::function<Millis()> clock);

    /// From now on other machines count. They outlive this, or are taken away (nullptr) before.
    void setPeers(LockPeers *peers) { m_peers = peers; }
    const LockTable &table() const { return m_table; }

    /// What the store held, of sessions that are there again. Call it when the registry is complete.
    void restore(std::function<void(const Status &)> done);

    struct Wanted {
        std::string resource; ///< As it was typed.
        std::string cwd; ///< Where.
        LockOwner owner;
        Millis ttl = 0; ///< 0: as configured.
        Millis wait = 0; ///< How long to queue for it; 0: not at all.
    };
    /// `{"lock": …, "already": …}` after the sync. LockHeld (naming the holder), Timeout (of waiting), BadParams, and
    /// the store's errors. Who waits is served in the order of asking; one whose connection closes waits no more.
    void acquire(const Wanted &wanted, Connection &connection, std::function<void(Result<Json>)> done);
    /// The owner's locks on exactly this, or NotLocked.
    void release(const Wanted &wanted, std::function<void(Result<Json>)> done);
    /// Whoever's: all that lie on this. Their holders get a notice.
    void force(const Wanted &wanted, std::function<void(Result<Json>)> done);
    Json list() const;

    /// What texts name, in that folder: paths as a tool is given them, and patterns of a shell. Reads the disk
    /// elsewhere; what names nothing is left out.
    void resolve(std::vector<std::string> paths, std::vector<std::string> patterns, const std::string &cwd,
        std::function<void(std::vector<LockResource>)> done);
    /// The lock of somebody else that an edit of that file meets. Own locks on it are renewed.
    std::optional<Lock> editing(const LockResource &file, const LockOwner &owner);
    /// Its holder hears who edits it, or wanted to.
    void touched(const Lock &lock, const std::string &by, bool isStopped);
    /// The same as acquire() without waiting, for a session that edits: nobody is told whether it worked.
    void takeSilently(const LockResource &file, const LockOwner &owner);
    /// Nobody holds anything, as far as is known.
    bool isEmpty() const { return m_table.isEmpty() && (!m_peers || m_peers->isEmpty()); }

    /// What other machines have changed. A lock of theirs is gone: whoever waits may get it, in the next turn.
    void serveWaitersSoon();
    /// Two machines had the same lock while they were not linked, and this one is theirs.
    void lose(LockId id, const Lock &theirs);
    /// … or stays ours.
    void keepFrom(LockId id, const Lock &theirs);

Q_SIGNALS:
    void changed(); ///< Somebody of this machine holds or waits for something otherwise than before.

private:
    IdentityOf identities();
    void resolve(const Wanted &wanted, std::function<void(Result<LockResource>)> done);
    void acquireNow(const LockResource &resource, const Wanted &wanted, QPointer<Connection> connection,
        std::function<void(Result<Json>)> done);
    void take(const LockResource &resource, const LockOwner &owner, Millis ttl, std::function<void(Result<Json>)> done);
    void renew(Lock &own, Millis ttl, std::function<void(Result<Json>)> done);
    void claim(
        const LockResource &resource, const LockOwner &owner, Millis ttl, std::function<void(Result<LockId>)> claimed);
    void agree(LockId id, std::function<void(const Status &)> agreed);
    void announce(const Lock &lock);
    void keep(LockId id, std::function<void(Result<Json>)> done);
    void serve(const LockWaiter &waiter);
    void serveWaiters();
    void drop(LockId id);
    void extend(Lock &lock, Millis ttl);
    bool isThere(const LockOwner &owner) const;
    std::optional<Lock> inTheWay(const LockResource &resource, const LockOwner &owner) const;
    Status admit(const LockResource &resource, const LockOwner &owner);
    void putBack(const Status &stored, const std::vector<Lock> &locks);
    void giveUp(const std::vector<Lock> &locks, std::string_view why, const std::string &by,
        std::function<void(const Status &)> done);
    void ownerLeft(const Session &session);
    void tick();
    void setTimer();
    void show(const LockOwner &owner);
    Json lockJson(const Lock &lock) const;

    Registry &m_registry;
    Store &m_store;
    PostOffice &m_postOffice;
    const Config &m_config;
    std::function<Millis()> m_clock;
    LockTable m_table;
    RepositoryIdentities m_repositories; ///< Used on the store's reader alone.
    /// Other machines are being asked for these; who has asked for them again, and waits for the same answer.
    std::map<LockId, std::vector<std::function<void(Result<Json>)>>> m_asking;
    LockQueue m_queue;
    BootTimer m_timer;
    LockPeers *m_peers = nullptr; ///< None: there are no other machines.
};

} // namespace mesh
