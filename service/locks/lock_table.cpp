// SPDX-License-Identifier: MIT
#include "locks/lock_table.h"

#include "platform/lock_overlap.h"

#include <algorithm>

namespace mesh {

const Lock *LockTable::inTheWay(const LockResource &resource, const LockOwner &owner, Millis now) const
{
    const auto space = m_bySpace.find(resource.space);
    if (space == m_bySpace.end())
        return nullptr;
    const Lock *longest = nullptr;
    for (const auto id : space->second) {
        const auto &lock = m_locks.at(id);
        if (lock.ends > now && !(lock.owner == owner) && (!longest || lock.ends > longest->ends)
            && overlap(lock.resource, resource))
            longest = &lock;
    }
    return longest;
}

Lock *LockTable::own(const LockResource &resource, const LockOwner &owner, Millis now)
{
    const auto space = m_bySpace.find(resource.space);
    if (space == m_bySpace.end())
        return nullptr;
    for (const auto id : space->second) {
        auto &lock = m_locks.at(id);
        if (lock.ends > now && lock.owner == owner && lock.resource == resource)
            return &lock;
    }
    return nullptr;
}

std::vector<Lock *> LockTable::covering(const LockResource &resource, const LockOwner &owner, Millis now)
{
    std::vector<Lock *> found;
    const auto space = m_bySpace.find(resource.space);
    if (space == m_bySpace.end())
        return found;
    for (const auto id : space->second) {
        auto &lock = m_locks.at(id);
        if (lock.ends > now && lock.owner == owner && overlap(lock.resource, resource))
            found.push_back(&lock);
    }
    return found;
}

Lock &LockTable::add(Lock lock)
{
    lock.id = m_next++;
    m_bySpace[lock.resource.space].push_back(lock.id);
    return m_locks.emplace(lock.id, std::move(lock)).first->second;
}

void LockTable::restore(Lock lock)
{
    skip(lock.id);
    m_bySpace[lock.resource.space].push_back(lock.id);
    m_locks.emplace(lock.id, std::move(lock));
}

std::optional<Lock> LockTable::remove(LockId id)
{
    auto node = m_locks.extract(id);
    if (node.empty())
        return std::nullopt;
    const auto space = m_bySpace.find(node.mapped().resource.space);
    space->second.remove(id);
    if (space->second.empty())
        m_bySpace.erase(space);
    return std::move(node.mapped());
}

std::vector<Lock> LockTable::removeOf(const LockOwner &owner)
{
    std::vector<LockId> ids;
    for (const auto &[id, lock] : m_locks) {
        if (lock.owner == owner)
            ids.push_back(id);
    }
    std::vector<Lock> removed;
    for (const auto id : ids)
        removed.push_back(*remove(id));
    return removed;
}

std::vector<Lock> LockTable::removeEnded(Millis now)
{
    std::vector<LockId> ids;
    for (const auto &[id, lock] : m_locks) {
        if (lock.ends <= now)
            ids.push_back(id);
    }
    std::vector<Lock> removed;
    for (const auto id : ids)
        removed.push_back(*remove(id));
    return removed;
}

Lock *LockTable::byId(LockId id)
{
    const auto found = m_locks.find(id);
    return found == m_locks.end() ? nullptr : &found->second;
}

const Lock *LockTable::byId(LockId id) const
{
    const auto found = m_locks.find(id);
    return found == m_locks.end() ? nullptr : &found->second;
}

std::size_t LockTable::countOf(const LockOwner &owner) const
{
    return static_cast<std::size_t>(
        std::count_if(m_locks.begin(), m_locks.end(), [&](const auto &entry) { return entry.second.owner == owner; }));
}

std::size_t LockTable::patternsOf(const LockOwner &owner) const
{
    return static_cast<std::size_t>(std::count_if(m_locks.begin(), m_locks.end(), [&](const auto &entry) {
        return entry.second.owner == owner && entry.second.resource.kind == LockResource::Kind::Glob;
    }));
}

std::vector<const Lock *> LockTable::all() const
{
    std::vector<const Lock *> locks;
    locks.reserve(m_locks.size());
    for (const auto &[id, lock] : m_locks)
        locks.push_back(&lock);
    return locks;
}

std::vector<const Lock *> LockTable::inSpace(const std::string &space) const
{
    std::vector<const Lock *> locks;
    if (const auto found = m_bySpace.find(space); found != m_bySpace.end()) {
        for (const auto id : found->second)
            locks.push_back(&m_locks.at(id));
    }
    return locks;
}

std::optional<Millis> LockTable::nextEnd() const
{
    const auto first = std::min_element(
        m_locks.begin(), m_locks.end(), [](const auto &a, const auto &b) { return a.second.ends < b.second.ends; });
    return first == m_locks.end() ? std::nullopt : std::optional(first->second.ends);
}

} // namespace mesh
