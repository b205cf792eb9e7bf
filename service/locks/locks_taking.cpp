// SPDX-License-Identifier: MIT
#include "locks/locks.h"

#include "config/config.h"
#include "dispatch/connection.h"
#include "locks/lock_store.h"
#include "locks/lock_view.h"
#include "safety/gated_line.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <cstdlib>

namespace mesh {
namespace {

constexpr Millis minuteMillis = 60'000;
/// An edit renews a lock in memory at once; the disk is told when it matters.
constexpr Millis worthStoring = 15'000;

Error takenAway()
{
    return {Reason::NotLocked, phrase("The lock was taken away at once."), phrase("See: mesh locks"), {}};
}

} // namespace

void Locks::acquire(const Wanted &wanted, Connection &connection, std::function<void(Result<Json>)> done)
{
    resolve(wanted,
        [this, wanted, connection = QPointer(&connection), done = std::move(done)](Result<LockResource> resource) {
            if (!resource)
                return done(resource.error());
            acquireNow(*resource, wanted, connection, done);
        });
}

Status Locks::admit(const LockResource &resource, const LockOwner &owner)
{
    if (!isThere(owner)) // It may have left while the disk was asked.
        return Error {
            Reason::NotJoined, phrase("This session has left the mesh."), phrase("Join again: mesh connect"), {}};
    if (resource.kind != LockResource::Kind::Glob || m_table.own(resource, owner, bootClock()))
        return Done {};
    if (resource.path.size() > longestPattern)
        return Error {
            Reason::BadParams, phrase("A pattern has at most 256 bytes."), phrase("Lock a folder above it."), {}};
    if (m_table.patternsOf(owner) >= mostPatternsOfOne)
        return Error {Reason::RateLimited, phrase("This session has locked 100 patterns already."),
            phrase("Lock whole folders."), {}};
    return Done {};
}

void Locks::acquireNow(const LockResource &resource, const Wanted &wanted, QPointer<Connection> connection,
    std::function<void(Result<Json>)> done)
{
    if (auto admitted = admit(resource, wanted.owner); !admitted)
        return done(admitted.error());
    if (!connection || connection->isGone)
        return done(Error {Reason::ShuttingDown, phrase("Whoever asked has gone."), {}, {}});
    const auto ttl = wanted.ttl > 0 ? wanted.ttl : m_config.integer("lock_ttl_minutes") * minuteMillis;
    if (m_table.own(resource, wanted.owner, bootClock()))
        return take(resource, wanted.owner, ttl, std::move(done));
    if (wanted.wait <= 0) {
        if (const auto other = inTheWay(resource, wanted.owner))
            return done(heldBy(*other, bootClock()));
        if (const auto *earlier = m_queue.before(resource, wanted.owner))
            return done(
                Error {Reason::LockHeld, phrase("%1 waits for a part of it, and is first.", earlier->owner.name),
                    phrase("Queue behind it: mesh lock --wait"), {}});
        return take(resource, wanted.owner, ttl, std::move(done));
    }
    if (m_queue.countOf(wanted.owner) >= mostWaitsOfOne)
        return done(Error {
            Reason::RateLimited, phrase("This session waits for 64 locks already."), phrase("Wait for fewer."), {}});
    const auto number = m_queue.add({0, resource, wanted.owner, ttl, bootClock() + wanted.wait, std::move(done)});
    Q_EMIT changed();
    connect(connection, &QObject::destroyed, this, [this, number] {
        m_queue.drop(number);
        serveWaitersSoon(); // Somebody may have been behind it.
        setTimer();
    });
    serveWaiters();
    setTimer();
}

void Locks::take(
    const LockResource &resource, const LockOwner &owner, Millis ttl, std::function<void(Result<Json>)> done)
{
    if (auto *own = m_table.own(resource, owner, bootClock()))
        return renew(*own, ttl, std::move(done));
    claim(resource, owner, ttl, [this, done = std::move(done)](Result<LockId> claimed) {
        if (claimed)
            return keep(*claimed, done);
        done(claimed.error());
        serveWaitersSoon(); // Whoever came meanwhile may wait for nothing.
    });
}

void Locks::renew(Lock &own, Millis ttl, std::function<void(Result<Json>)> done)
{
    if (const auto asking = m_asking.find(own.id); asking != m_asking.end())
        return asking->second.push_back(std::move(done));
    extend(own, ttl);
    // Behind the write that makes it, should that still be under way.
    m_store.write({[](Transaction &) {},
        [this, id = own.id, done = std::move(done)](const Status &) {
            const auto *kept = m_table.byId(id);
            done(kept ? Result<Json>(Json {{"lock", lockJson(*kept)}, {"already", true}}) : Result<Json>(takenAway()));
        }});
}

/// Nobody else can have it from now on; whether it may be kept, the other machines say.
void Locks::claim(
    const LockResource &resource, const LockOwner &owner, Millis ttl, std::function<void(Result<LockId>)> claimed)
{
    if (m_table.countOf(owner) >= mostOfOne)
        return claimed(Error {Reason::RateLimited, phrase("This session holds %1 locks already.", mostOfOne),
            phrase("Give some back (mesh unlock), or lock a whole folder at once."), {}});
    Lock lock;
    lock.resource = resource;
    lock.owner = owner;
    lock.ttl = ttl;
    lock.since = m_clock();
    lock.taken = bootClock();
    lock.ends = lock.storedEnds = lock.taken + ttl;
    lock.shownAs = gatedLine(shown(resource));
    const auto id = m_table.add(std::move(lock)).id;
    m_asking[id];
    agree(id, [this, id, claimed = std::move(claimed)](const Status &agreed) {
        const auto others = m_asking.extract(id);
        if (!agreed)
            drop(id);
        // It may have left, or been overruled, in between.
        const auto refusal = agreed ? takenAway() : agreed.error();
        const bool isOurs = agreed && m_table.byId(id);
        claimed(isOurs ? Result<LockId>(id) : Result<LockId>(refusal));
        for (const auto &other : others.mapped()) {
            if (auto *own = isOurs ? m_table.byId(id) : nullptr)
                renew(*own, own->ttl, other);
            else
                other(refusal);
        }
    });
}

void Locks::agree(LockId id, std::function<void(const Status &)> agreed)
{
    if (!m_peers)
        return agreed(Done {});
    m_peers->ask(*m_table.byId(id), std::move(agreed));
}

void Locks::announce(const Lock &lock)
{
    if (m_peers)
        m_peers->held(lock);
}

void Locks::drop(LockId id)
{
    const auto gone = m_table.remove(id);
    if (!gone)
        return;
    if (m_peers)
        m_peers->gone(*gone);
    show(gone->owner);
    setTimer();
}

/// It counts when it is on disk.
void Locks::keep(LockId id, std::function<void(Result<Json>)> done)
{
    const auto &held = *m_table.byId(id);
    m_store.write({[held, until = m_clock() + held.ttl](Transaction &tx) {
                       locks::add(tx, held, until);
                       locks::log(tx, "taken", held, toIso(held.since));
                   },
        [this, id, done = std::move(done)](const Status &stored) {
            const auto *kept = m_table.byId(id);
            if (!stored) {
                drop(id);
                serveWaitersSoon();
                return done(stored.error());
            }
            if (!kept)
                return done(takenAway());
            announce(*kept);
            show(kept->owner);
            setTimer();
            done(Json {{"lock", lockJson(*kept)}, {"already", false}});
        }});
}

void Locks::extend(Lock &lock, Millis ttl)
{
    if (m_asking.contains(lock.id)) // It is nobody's yet.
        return;
    lock.ends = bootClock() + ttl;
    lock.ttl = ttl;
    if (std::abs(lock.ends - lock.storedEnds) < worthStoring)
        return;
    lock.storedEnds = lock.ends;
    m_store.write(
        {[lock, until = m_clock() + ttl](Transaction &tx) { locks::extend(tx, lock, until); }, [](const Status &) {}});
    announce(lock);
    setTimer();
}

/// Not out of the middle of what has just changed.
void Locks::serveWaitersSoon()
{
    QMetaObject::invokeMethod(this, &Locks::serveWaiters, Qt::QueuedConnection);
}

void Locks::serveWaiters()
{
    const auto isFree = [this](const LockWaiter &waiter) { return !inTheWay(waiter.resource, waiter.owner); };
    while (const auto *waiter = m_queue.tryNext(isFree))
        serve(*waiter);
}

void Locks::serve(const LockWaiter &waiter)
{
    const auto number = waiter.number;
    if (auto *own = m_table.own(waiter.resource, waiter.owner, bootClock())) {
        const auto served = m_queue.take(number);
        return renew(*own, served->ttl, served->done);
    }
    // It stays in its place until the other machines have agreed.
    claim(waiter.resource, waiter.owner, waiter.ttl, [this, number](Result<LockId> claimed) {
        if (!claimed && claimed.error().reason == Reason::LockHeld && m_queue.waitOn(number))
            return;
        const auto served = m_queue.take(number);
        if (served && claimed)
            return keep(*claimed, served->done);
        if (claimed) // Whoever waited has gone.
            drop(*claimed);
        if (served)
            served->done(claimed.error());
        serveWaitersSoon();
    });
}

std::optional<Lock> Locks::editing(const LockResource &file, const LockOwner &owner)
{
    for (auto *lock : m_table.covering(file, owner, bootClock()))
        extend(*lock, lock->ttl);
    auto other = inTheWay(file, owner);
    return other || !m_peers ? other : m_peers->lastKnown(file);
}

void Locks::takeSilently(const LockResource &file, const LockOwner &owner)
{
    const auto ttl = m_config.integer("lock_ttl_minutes") * minuteMillis;
    if (admit(file, owner) && m_table.covering(file, owner, bootClock()).empty() && !inTheWay(file, owner)
        && !m_queue.before(file, owner))
        take(file, owner, ttl, [](const Result<Json> &) {});
}

} // namespace mesh
