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
                lock.taken = now - std::max<Millis>(0, m_clock() - lock.since);
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

bool Locks::isThere(const LockOwner &owner) const
{
    const auto *session = m_registry.byId(owner.sessionId);
    return owner.sessionId.empty() || (session && session->live());
}

std::optional<Lock> Locks::inTheWay(const LockResource &resource, const LockOwner &owner) const
{
    if (const auto *here = m_table.inTheWay(resource, owner, bootClock()))
        return *here;
    return m_peers ? m_peers->inTheWay(resource) : std::nullopt;
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
                const auto other = inTheWay(*resource, owner);
                if (!other)
                    return done(
                        Error {Reason::NotLocked, phrase("You hold no lock on that."), phrase("See: mesh locks"), {}});
                const auto &holder = other->owner;
                return done(Error {Reason::LockHeld,
                    phrase("That lock is %1's, and only its holder gives it back.", holder.name),
                    holder.machine.empty()
                        ? phrase("Ask them: mesh send %1 <text>; a person can: mesh unlock --force <what>", holder.name)
                        : phrase(
                            "Ask them: mesh send %1 <text>; a person can, at that machine: mesh unlock --force <what>",
                            holder.name),
                    {}});
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
        if (const auto elsewhere = gone.empty() && m_peers ? m_peers->inTheWay(*resource) : std::nullopt)
            return done(Error {Reason::LockHeld, phrase("%1 holds it, on another machine.", elsewhere->owner.name),
                phrase("Only a person there can take it away: mesh unlock --force <what>"), {}});
        if (gone.empty())
            return done(
                Error {Reason::NotLocked, phrase("Nobody holds a lock on that."), phrase("See: mesh locks"), {}});
        Json released = Json::array();
        for (const auto &lock : gone) {
            m_table.remove(lock.id);
            released.push_back({{"resource", lock.shownAs}, {"holder", lock.owner.name}});
        }
        giveUp(gone, "forced", std::string(humanName), [this, gone, released, done](const Status &stored) mutable {
            putBack(stored, gone);
            for (std::size_t at = 0; at < gone.size(); ++at) { // Whoever waited for it has it by now.
                const auto next = inTheWay(gone[at].resource, {});
                released[at]["next"] = next ? Json(next->owner.name) : Json();
            }
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
        if (!isThere(lock.owner) || inTheWay(lock.resource, lock.owner))
            continue;
        m_table.restore(lock);
        agree(lock.id, [this, id = lock.id](const Status &agreed) {
            if (!agreed) {
                drop(id);
                return serveWaitersSoon();
            }
            if (const auto *kept = m_table.byId(id)) {
                announce(*kept);
                show(kept->owner);
            }
        });
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
    for (const auto &lock : locks) {
        if (m_peers)
            m_peers->gone(lock);
        show(lock.owner);
    }
    serveWaitersSoon();
    setTimer();
}

void Locks::ownerLeft(const Session &session)
{
    for (const auto &waiter : m_queue.takeOf(session.id))
        waiter.done(Error {
            Reason::NotJoined, phrase("This session has left the mesh."), phrase("Join again: mesh connect"), {}});
    giveUp(m_table.removeOf({session.id, session.mailbox, session.name}), "released", {}, [](const Status &) {});
    serveWaitersSoon(); // Somebody may have been behind it.
}

void Locks::lose(LockId id, const Lock &theirs)
{
    const auto ours = m_table.remove(id);
    if (!ours)
        return;
    m_postOffice.tell(ours->owner.mailbox,
        theirs.owner.name + " had locked " + theirs.shownAs + " before you locked " + ours->shownAs
            + ", while the two machines were not linked: you have lost your lock. Agree with them before you go on.");
    giveUp({*ours}, "lost", theirs.owner.name, [](const Status &) {});
}

void Locks::keepFrom(LockId id, const Lock &theirs)
{
    if (const auto *ours = m_table.byId(id))
        m_postOffice.tell(ours->owner.mailbox,
            theirs.owner.name + " locked " + theirs.shownAs
                + ", too, while the two machines were not linked. Your lock on " + ours->shownAs
                + " is the earlier one and stays; ask what they have edited meanwhile.");
}

void Locks::touched(const Lock &lock, const std::string &by, bool isStopped)
{
    if (!lock.owner.machine.empty())
        return m_peers->touched(lock, by, isStopped);
    m_postOffice.tell(lock.owner.mailbox,
        by + (isStopped ? " wanted to edit what you have locked (" : " is editing what you have locked (")
            + lock.shownAs + (isStopped ? "), and was stopped." : "); it was told of your lock."));
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
        const auto other = inTheWay(waiter.resource, waiter.owner);
        Error error {Reason::Timeout, phrase("It did not become free in time."), {}, {}};
        if (other) {
            auto held = heldBy(*other, bootClock());
            error.message = phrase("%1 %2", error.message, held.message);
            error.hint = std::move(held.hint);
        }
        waiter.done(error);
    }
    serveWaitersSoon();
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

/// Its session's row in the list says what it holds.
void Locks::show(const LockOwner &owner)
{
    Q_EMIT changed();
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
    return toJson(lock, m_clock() + lock.left(bootClock()), m_queue.namesFor(lock.resource),
        lock.owner.machine.empty() ? std::string() : m_registry.machineName(lock.owner.machine));
}

Json Locks::list() const
{
    Json all = Json::array();
    for (const auto *lock : m_table.all())
        all.push_back(lockJson(*lock));
    for (const auto &lock : m_peers ? m_peers->all() : std::vector<Lock>())
        all.push_back(lockJson(lock));
    return {{"locks", std::move(all)}};
}

} // namespace mesh
