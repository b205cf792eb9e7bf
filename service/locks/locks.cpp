// SPDX-License-Identifier: MIT
#include "locks/locks.h"

#include "config/config.h"
#include "delivery/post_office.h"
#include "dispatch/connection.h"
#include "locks/lock_store.h"
#include "locks/lock_view.h"
#include "platform/lock_overlap.h"
#include "protocol/envelope.h"
#include "safety/gated_line.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr Millis minuteMillis = 60'000;
/// An edit renews a lock in memory at once; the disk is told when it matters.
constexpr Millis worthStoring = 15'000;

Error takenAway()
{
    return {Reason::NotLocked, "The lock was taken away at once.", "See: mesh locks", {}};
}

} // namespace

Locks::Locks(
    Registry &registry, Store &store, PostOffice &postOffice, const Config &config, std::function<Millis()> clock)
    : m_registry(registry)
    , m_store(store)
    , m_postOffice(postOffice)
    , m_config(config)
    , m_clock(std::move(clock))
{
    connect(&m_registry, &Registry::left, this, &Locks::ownerLeft);
    connect(&m_timer, &BootTimer::timeout, this, &Locks::tick);
}

void Locks::restore(std::function<void(const Status &)> done)
{
    m_store.read<std::vector<locks::Stored>>(
        locks::load, [this, done = std::move(done)](Result<std::vector<locks::Stored>> stored) {
            if (!stored)
                return done(stored.error());
            std::vector<Lock> orphans;
            const auto now = bootClock();
            for (auto &[lock, until] : *stored) {
                m_table.skip(lock.id);
                // The clock may have been set meanwhile: no lock lasts longer than it was taken for.
                lock.ends = lock.storedEnds = now + std::clamp<Millis>(until - m_clock(), 0, lock.ttl);
                // One that was given back, and whose row could not be removed, may meet a later one.
                const bool counts
                    = isThere(lock.owner) && lock.ends > now && !m_table.inTheWay(lock.resource, lock.owner, now);
                if (counts)
                    m_table.restore(std::move(lock));
                else
                    orphans.push_back(std::move(lock));
            }
            giveUp(orphans, "expired", {}, [](const Status &) {});
            for (const auto *lock : m_table.all())
                show(lock->owner);
            setTimer();
            done(Done {});
        });
}

void Locks::resolve(const Wanted &wanted, std::function<void(Result<LockResource>)> done)
{
    // Reads the disk, and may run git: on the store's reader.
    m_store.read<Result<LockResource>>(
        [this, text = wanted.resource, cwd = wanted.cwd](Database &) { return lockResource(text, cwd, identities()); },
        [done = std::move(done)](Result<Result<LockResource>> resource) {
            done(resource ? std::move(*resource) : Result<LockResource>(resource.error()));
        });
}

void Locks::resolve(std::vector<std::string> paths, std::vector<std::string> patterns, const std::string &cwd,
    std::function<void(std::vector<LockResource>)> done)
{
    m_store.read<std::vector<LockResource>>(
        [this, paths = std::move(paths), patterns = std::move(patterns), cwd](Database &) {
            std::vector<LockResource> found;
            const auto add = [&found](Result<LockResource> resource) {
                if (resource)
                    found.push_back(std::move(*resource));
            };
            for (const auto &path : paths)
                add(lockedFile(path, cwd, identities()));
            for (const auto &pattern : patterns)
                add(lockResource(pattern, cwd, identities()));
            return found;
        },
        [done = std::move(done)](Result<std::vector<LockResource>> found) {
            done(found ? std::move(*found) : std::vector<LockResource>());
        });
}

IdentityOf Locks::identities()
{
    return [this](const std::string &root) { return m_repositories.of(root); };
}

void Locks::acquire(const Wanted &wanted, Connection &connection, std::function<void(Result<Json>)> done)
{
    resolve(wanted,
        [this, wanted, connection = QPointer(&connection), done = std::move(done)](Result<LockResource> resource) {
            if (!resource)
                return done(resource.error());
            acquireNow(*resource, wanted, connection, done);
        });
}

bool Locks::isThere(const LockOwner &owner) const
{
    const auto *session = m_registry.byId(owner.sessionId);
    return owner.sessionId.empty() || (session && session->live());
}

const Lock *Locks::inTheWay(const LockResource &resource, const LockOwner &owner) const
{
    return m_table.inTheWay(resource, owner, bootClock());
}

Status Locks::admit(const LockResource &resource, const LockOwner &owner)
{
    if (!isThere(owner)) // It may have left while the disk was asked.
        return Error {Reason::NotJoined, "This session has left the mesh.", "Join again: mesh connect", {}};
    if (resource.kind != LockResource::Kind::Glob || m_table.own(resource, owner, bootClock()))
        return Done {};
    if (resource.path.size() > longestPattern)
        return Error {Reason::BadParams, "A pattern has at most 256 bytes.", "Lock a folder above it.", {}};
    if (m_table.patternsOf(owner) >= mostPatternsOfOne)
        return Error {Reason::RateLimited, "This session has locked 100 patterns already.", "Lock whole folders.", {}};
    return Done {};
}

void Locks::acquireNow(const LockResource &resource, const Wanted &wanted, QPointer<Connection> connection,
    std::function<void(Result<Json>)> done)
{
    if (auto admitted = admit(resource, wanted.owner); !admitted)
        return done(admitted.error());
    if (!connection || connection->isGone)
        return done(Error {Reason::ShuttingDown, "Whoever asked has gone.", {}, {}});
    const auto ttl = wanted.ttl > 0 ? wanted.ttl : m_config.integer("lock_ttl_minutes") * minuteMillis;
    const auto *other = inTheWay(resource, wanted.owner);
    const auto *earlier
        = other || m_table.own(resource, wanted.owner, bootClock()) ? nullptr : m_queue.before(resource, wanted.owner);
    if (!other && !earlier)
        return take(resource, wanted.owner, ttl, std::move(done));
    if (wanted.wait <= 0)
        return done(other ? heldBy(*other, bootClock())
                          : Error {Reason::LockHeld, earlier->owner.name + " waits for a part of it, and is first.",
                              "Queue behind it: mesh lock --wait", {}});
    if (m_queue.countOf(wanted.owner) >= mostWaitsOfOne)
        return done(Error {Reason::RateLimited, "This session waits for 64 locks already.", "Wait for fewer.", {}});
    const auto number = m_queue.add({0, resource, wanted.owner, ttl, bootClock() + wanted.wait, std::move(done)});
    connect(connection, &QObject::destroyed, this, [this, number] {
        m_queue.drop(number);
        setTimer();
    });
    setTimer();
}

void Locks::take(LockResource resource, const LockOwner &owner, Millis ttl, std::function<void(Result<Json>)> done)
{
    if (auto *own = m_table.own(resource, owner, bootClock())) {
        extend(*own, ttl);
        // Behind the write that makes it, should that still be under way.
        return m_store.write({[](Transaction &) {},
            [this, id = own->id, done = std::move(done)](const Status &) {
                const auto *kept = m_table.byId(id);
                done(kept ? Result<Json>(Json {{"lock", lockJson(*kept)}, {"already", true}})
                          : Result<Json>(takenAway()));
            }});
    }
    if (m_table.countOf(owner) >= mostOfOne)
        return done(Error {Reason::RateLimited, "This session holds " + std::to_string(mostOfOne) + " locks already.",
            "Give some back (mesh unlock), or lock a whole folder at once.", {}});
    const auto ends = bootClock() + ttl;
    auto text = gatedLine(shown(resource));
    Lock lock {0, std::move(resource), owner, ttl, m_clock(), ends, ends, std::move(text)};
    const auto &held = m_table.add(std::move(lock));
    // Nobody else can have it from now on; but it counts when it is on disk.
    m_store.write({[held, until = m_clock() + ttl](Transaction &tx) {
                       locks::add(tx, held, until);
                       locks::log(tx, "taken", held, toIso(held.since));
                   },
        [this, id = held.id, owner, done = std::move(done)](const Status &stored) {
            const auto *kept = m_table.byId(id);
            if (!stored) {
                m_table.remove(id);
                show(owner);
                serveWaiters();
                setTimer();
                return done(stored.error());
            }
            if (!kept) // It left, or was overruled, in between.
                return done(takenAway());
            show(owner);
            setTimer();
            done(Json {{"lock", lockJson(*kept)}, {"already", false}});
        }});
}

void Locks::extend(Lock &lock, Millis ttl)
{
    lock.ends = bootClock() + ttl;
    lock.ttl = ttl;
    if (std::abs(lock.ends - lock.storedEnds) < worthStoring)
        return;
    lock.storedEnds = lock.ends;
    m_store.write(
        {[lock, until = m_clock() + ttl](Transaction &tx) { locks::extend(tx, lock, until); }, [](const Status &) {}});
    setTimer();
}

void Locks::release(const Wanted &wanted, std::function<void(Result<Json>)> done)
{
    resolve(wanted,
        [this, owner = wanted.owner, text = wanted.resource, done = std::move(done)](Result<LockResource> resource) {
            if (!resource)
                return done(resource.error());
            const auto *own = m_table.own(*resource, owner, bootClock());
            if (!own) // It may have been a word when it was locked, and be a file now.
                own = m_table.own({LockResource::Kind::Name, "names", text, {}}, owner, bootClock());
            if (!own) {
                const auto *other = inTheWay(*resource, owner);
                return done(other ? Error {Reason::LockHeld,
                                "That lock is " + other->owner.name + "'s, and only its holder gives it back.",
                                "Ask them: mesh send " + other->owner.name
                                    + " <text>; a person can: mesh unlock --force <what>",
                                {}}
                                  : Error {Reason::NotLocked, "You hold no lock on that.", "See: mesh locks", {}});
            }
            const auto gone = *m_table.remove(own->id);
            giveUp({gone}, "released", {}, [this, gone, done](const Status &stored) {
                putBack(stored, {gone});
                done(stored ? Result<Json>(Json {{"released", Json::array({gone.shownAs})}})
                            : Result<Json>(stored.error()));
            });
        });
}

void Locks::force(const Wanted &wanted, std::function<void(Result<Json>)> done)
{
    resolve(wanted, [this, done = std::move(done)](Result<LockResource> resource) {
        if (!resource)
            return done(resource.error());
        std::vector<Lock> gone;
        for (const auto *lock : m_table.all()) {
            if (overlap(lock->resource, *resource))
                gone.push_back(*lock);
        }
        if (gone.empty())
            return done(Error {Reason::NotLocked, "Nobody holds a lock on that.", "See: mesh locks", {}});
        Json released = Json::array();
        for (const auto &lock : gone) {
            m_table.remove(lock.id);
            released.push_back({{"resource", lock.shownAs}, {"holder", lock.owner.name}});
        }
        giveUp(gone, "forced", std::string(humanName), [this, gone, released, done](const Status &stored) {
            putBack(stored, gone);
            for (const auto &lock : stored ? gone : std::vector<Lock>()) {
                if (!lock.owner.sessionId.empty())
                    m_postOffice.tell(lock.owner.mailbox,
                        "A person has taken your lock on " + lock.shownAs
                            + " away. Do not edit it until you have it again: mesh lock");
            }
            done(stored ? Result<Json>(Json {{"released", released}}) : Result<Json>(stored.error()));
        });
    });
}

/// What the disk still has is held still, unless somebody has it by now.
void Locks::putBack(const Status &stored, const std::vector<Lock> &locks)
{
    if (stored)
        return;
    for (const auto &lock : locks) {
        if (isThere(lock.owner) && !inTheWay(lock.resource, lock.owner))
            m_table.restore(lock);
        show(lock.owner);
    }
    setTimer();
}

void Locks::giveUp(const std::vector<Lock> &locks, std::string_view why, const std::string &by,
    std::function<void(const Status &)> done)
{
    if (locks.empty())
        return done(Done {});
    m_store.write({[locks, why = std::string(why), by, at = toIso(m_clock())](Transaction &tx) {
                       for (const auto &lock : locks) {
                           locks::remove(tx, lock.id);
                           locks::log(tx, why, lock, at, by);
                       }
                   },
        std::move(done)});
    for (const auto &lock : locks)
        show(lock.owner);
    serveWaiters();
    setTimer();
}

void Locks::ownerLeft(const Session &session)
{
    for (const auto &waiter : m_queue.takeOf(session.id))
        waiter.done(Error {Reason::NotJoined, "This session has left the mesh.", "Join again: mesh connect", {}});
    giveUp(m_table.removeOf({session.id, session.mailbox, session.name}), "released", {}, [](const Status &) {});
}

void Locks::serveWaiters()
{
    const auto isFree = [this](const LockWaiter &waiter) { return !inTheWay(waiter.resource, waiter.owner); };
    while (auto next = m_queue.next(isFree))
        take(std::move(next->resource), next->owner, next->ttl, std::move(next->done));
}

void Locks::tick()
{
    const auto now = bootClock();
    const auto ended = m_table.removeEnded(now);
    for (const auto &lock : ended) {
        if (!lock.owner.sessionId.empty())
            m_postOffice.tell(lock.owner.mailbox,
                "Your lock on " + lock.shownAs + " has run out. If you still work on it, take it again: mesh lock");
    }
    giveUp(ended, "expired", {}, [](const Status &) {});
    for (const auto &waiter : m_queue.takeLate(now)) {
        const auto *other = inTheWay(waiter.resource, waiter.owner);
        Error error {Reason::Timeout, "It did not become free in time.", {}, {}};
        if (other) {
            auto held = heldBy(*other, bootClock());
            error.message += ' ' + held.message;
            error.hint = std::move(held.hint);
        }
        waiter.done(error);
    }
    setTimer();
}

void Locks::setTimer()
{
    auto next = m_table.nextEnd();
    if (const auto waits = m_queue.nextEnd(); waits && (!next || *waits < *next))
        next = waits;
    if (next)
        m_timer.start(*next);
    else
        m_timer.stop();
}

const Lock *Locks::editing(const LockResource &file, const LockOwner &owner)
{
    for (auto *lock : m_table.covering(file, owner, bootClock()))
        extend(*lock, lock->ttl);
    return inTheWay(file, owner);
}

void Locks::takeSilently(const LockResource &file, const LockOwner &owner)
{
    const auto ttl = m_config.integer("lock_ttl_minutes") * minuteMillis;
    if (admit(file, owner) && m_table.covering(file, owner, bootClock()).empty() && !inTheWay(file, owner)
        && !m_queue.before(file, owner))
        take(file, owner, ttl, [](const Result<Json> &) {});
}

/// Its session's row in the list says what it holds.
void Locks::show(const LockOwner &owner)
{
    auto *session = owner.sessionId.empty() ? nullptr : m_registry.byId(owner.sessionId);
    if (!session)
        return;
    session->locks.clear();
    for (const auto *lock : m_table.all()) {
        if (lock->owner == owner)
            session->locks.push_back(lock->shownAs);
    }
    m_registry.retell(*session);
}

Json Locks::lockJson(const Lock &lock) const
{
    return toJson(lock, m_clock() + lock.left(bootClock()), m_queue.namesFor(lock.resource));
}

Json Locks::list() const
{
    Json all = Json::array();
    for (const auto *lock : m_table.all())
        all.push_back(lockJson(*lock));
    return {{"locks", std::move(all)}};
}

} // namespace mesh
