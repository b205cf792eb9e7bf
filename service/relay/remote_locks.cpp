// SPDX-License-Identifier: MIT
#include "relay/remote_locks.h"

#include "locks/lock_view.h"
#include "locks/locks.h"
#include "platform/boot_clock.h"
#include "protocol/names.h"
#include "relay/links.h"
#include "safety/gated_line.h"
#include "sessions/registry.h"

#include <algorithm>

namespace mesh {
namespace {

/// One that is linked and says nothing for so long is not there: it sleeps, or hangs.
constexpr std::chrono::seconds answerTime {5};
constexpr int mostPatience = 6; ///< Times that, with one that has much to take.

std::vector<LockClaim> claimsOf(const Json &json)
{
    std::vector<LockClaim> claims;
    if (!json.is_array())
        return claims;
    const auto most = std::min(json.size(), LockProtocol::mostTold);
    for (std::size_t i = 0; i < most; ++i) {
        if (auto claim = lockClaim(json[i]))
            claims.push_back(std::move(*claim));
    }
    return claims;
}

} // namespace

RemoteLocks::RemoteLocks(Links &links, Registry &registry, Locks &locks, Deadlines &deadlines, RightsOf rights,
    std::function<std::string()> self, std::function<Millis()> clock)
    : m_links(links)
    , m_registry(registry)
    , m_locks(locks)
    , m_deadlines(deadlines)
    , m_rights(std::move(rights))
    , m_clock(std::move(clock))
    , m_protocol(locks.table(), house(std::move(self)))
{
    m_locks.setPeers(this);
    connect(&m_links, &Links::cameUp, this, [this](const std::string &machine) { m_protocol.linkUp(machine); });
    connect(&m_links, &Links::wentDown, this, [this](const std::string &machine) {
        m_protocol.linkDown(machine);
        m_locks.serveWaitersSoon(); // What is locked there is in nobody's way any more.
    });
}

RemoteLocks::~RemoteLocks()
{
    m_locks.setPeers(nullptr);
}

LockProtocol::House RemoteLocks::house(std::function<std::string()> self)
{
    LockProtocol::House house;
    house.self = std::move(self);
    house.counts = [this](const std::string &machine) { return m_rights(machine).lock; };
    house.send = [this](const std::string &machine, const Json &frame) { m_links.send(machine, frame); };
    house.heldBy = [this](const std::string &machine, const LockClaim &theirs) {
        return mesh::heldBy(shown(machine, theirs), bootClock());
    };
    house.lost = [this](LockId ours, const std::string &machine, const LockClaim &theirs) {
        m_locks.lose(ours, shown(machine, theirs));
    };
    house.kept = [this](LockId ours, const std::string &machine, const LockClaim &theirs) {
        m_locks.keepFrom(ours, shown(machine, theirs));
    };
    house.clock = bootClock;
    return house;
}

bool RemoteLocks::take(const std::string &machine, const Json &frame)
{
    const auto type = stringOr(frame, "t");
    if (type == "locks") {
        replaceAll(machine, frame.value("locks", Json()));
    } else if (type == "lock_ask") {
        asked(machine, frame);
    } else if (type == "lock_yes") {
        m_protocol.answered(machine, integerOr(frame, "id"), Done {});
    } else if (type == "lock_no") {
        refused(machine, frame);
    } else if (type == "lock_held") {
        if (const auto claim = lockClaim(frame.value("lock", Json())))
            learn(machine, *claim);
    } else if (type == "lock_gone") {
        if (erase(machine, integerOr(frame, "id")))
            m_locks.serveWaitersSoon();
    } else if (type == "lock_touched") {
        touchedBy(machine, frame);
    } else {
        return false;
    }
    return true;
}

void RemoteLocks::ask(const Lock &lock, std::function<void(const Status &)> done)
{
    const auto id = lock.id;
    m_protocol.ask(id, [this, id, done = std::move(done)](const Status &agreed) {
        m_patience.erase(id);
        done(agreed);
    });
    if (m_protocol.silent(id).empty())
        return;
    waitFor(id, mostPatience);
}

void RemoteLocks::waitFor(LockId id, int turns)
{
    m_patience[id] = m_deadlines.after(answerTime, [this, id, turns] {
        bool isBusy = false;
        for (const auto &machine : m_protocol.silent(id)) {
            // The question may still be behind something large.
            if (turns > 1 && m_links.isCongested(machine))
                isBusy = true;
            else
                m_links.renew(machine);
        }
        if (isBusy && !m_protocol.silent(id).empty())
            waitFor(id, turns - 1);
    });
}

void RemoteLocks::held(const Lock &lock)
{
    if (concernsOthers(lock.resource))
        m_links.sendAll({{"t", "lock_held"}, {"lock", toJson(claimOf(lock, bootClock()))}});
}

void RemoteLocks::gone(const Lock &lock)
{
    if (concernsOthers(lock.resource))
        m_links.sendAll({{"t", "lock_gone"}, {"id", lock.id}});
    m_protocol.gone(lock.id);
}

void RemoteLocks::asked(const std::string &machine, const Json &frame)
{
    const auto json = frame.value("lock", Json());
    const auto claim = lockClaim(json);
    const auto wait = m_asks[machine].take(0, mostAsksAMinute);
    if (claim && wait.count() == 0)
        return m_protocol.asked(machine, *claim);
    m_links.send(machine, {{"t", "lock_no"}, {"id", integerOr(json, "id")}, {"wait", wait.count()}});
}

void RemoteLocks::refused(const std::string &machine, const Json &frame)
{
    const auto theirs = lockClaim(frame.value("lock", Json()));
    if (theirs) // In the way until it is gone: whoever waits does not ask again and again.
        learn(machine, *theirs, 2);
    const auto wait = std::clamp<std::int64_t>(integerOr(frame, "wait"), 0, 60);
    m_protocol.answered(machine, integerOr(frame, "id"),
        theirs ? mesh::heldBy(shown(machine, *theirs), bootClock())
               : Error {Reason::RateLimited,
                   phrase("%1 does not say whether somebody has it.", m_registry.machineName(machine)),
                   wait > 0 ? phrase("Try again in %1 s.", wait) : phrase("Try again."), {}});
}

/// `share`: of the bounds.
void RemoteLocks::learn(const std::string &machine, const LockClaim &claim, std::size_t share)
{
    auto &table = m_theirs[machine];
    table.remove(claim.id);
    const auto all = table.all();
    const auto patterns = std::count_if(
        all.begin(), all.end(), [](const Lock *lock) { return lock->resource.kind == LockResource::Kind::Glob; });
    // Too many are not noted; to be asked for them helps all the same.
    const bool fits = all.size() < share * LockProtocol::mostTold
        && (claim.resource.kind != LockResource::Kind::Glob
            || static_cast<std::size_t>(patterns) < share * LockProtocol::mostPatterns);
    if (fits)
        table.restore(lockOf(claim, machine, bootClock(), m_clock()));
    if (table.isEmpty())
        m_theirs.erase(machine);
    Q_EMIT changed();
}

void RemoteLocks::replaceAll(const std::string &machine, const Json &json)
{
    if (m_theirs.erase(machine) != 0)
        Q_EMIT changed();
    const auto claims = claimsOf(json);
    for (const auto &claim : claims)
        learn(machine, claim);
    m_protocol.compare(machine, claims);
    m_locks.serveWaitersSoon();
}

bool RemoteLocks::erase(const std::string &machine, LockId id)
{
    const auto found = m_theirs.find(machine);
    if (found == m_theirs.end() || !found->second.remove(id))
        return false;
    if (found->second.isEmpty())
        m_theirs.erase(found);
    Q_EMIT changed();
    return true;
}

void RemoteLocks::forget(const std::string &machine)
{
    m_theirs.erase(machine);
    m_asks.erase(machine);
    m_touches.erase(machine);
}

/// As people and sessions here see it.
Lock RemoteLocks::shown(const Lock &theirs) const
{
    auto lock = theirs;
    lock.owner.name += '@' + m_registry.machineName(lock.owner.machine);
    lock.isStale = !m_links.isLinked(lock.owner.machine);
    return lock;
}

Lock RemoteLocks::shown(const std::string &machine, const LockClaim &claim) const
{
    return shown(lockOf(claim, machine, bootClock(), m_clock()));
}

std::optional<Lock> RemoteLocks::find(const LockResource &resource, bool linked) const
{
    const Lock *longest = nullptr;
    for (const auto &[machine, table] : m_theirs) {
        if (m_links.isLinked(machine) != linked || !m_rights(machine).lock)
            continue;
        const auto *lock = table.inTheWay(resource, {}, bootClock());
        if (lock && (!longest || lock->ends > longest->ends))
            longest = lock;
    }
    return longest ? std::optional(shown(*longest)) : std::nullopt;
}

std::optional<Lock> RemoteLocks::inTheWay(const LockResource &resource) const
{
    return find(resource, true);
}

std::optional<Lock> RemoteLocks::lastKnown(const LockResource &resource) const
{
    return find(resource, false);
}

std::vector<Lock> RemoteLocks::all() const
{
    std::vector<Lock> locks;
    for (const auto &[machine, table] : m_theirs) {
        for (const auto *one : table.all()) {
            if (one->ends > bootClock() && m_rights(machine).lock)
                locks.push_back(shown(*one));
        }
    }
    return locks;
}

void RemoteLocks::touched(const Lock &lock, const std::string &by, bool isStopped)
{
    m_links.send(lock.owner.machine, {{"t", "lock_touched"}, {"id", lock.id}, {"by", by}, {"stopped", isStopped}});
}

void RemoteLocks::touchedBy(const std::string &machine, const Json &frame)
{
    const auto by = stringOr(frame, "by");
    const auto *lock = m_locks.table().byId(integerOr(frame, "id"));
    if (!lock || !concernsOthers(lock->resource) || !checkName(by) || !m_rights(machine).lock
        || m_touches[machine].take(0, mostTouchesAMinute).count() > 0)
        return;
    m_locks.touched(*lock, by + '@' + m_registry.machineName(machine), boolOr(frame, "stopped"));
}

} // namespace mesh
