// SPDX-License-Identifier: MIT
#include "locks/lock_queue.h"

#include "platform/lock_overlap.h"

#include <algorithm>

namespace mesh {

std::uint64_t LockQueue::add(LockWaiter waiter)
{
    waiter.number = m_next++;
    m_waiters.push_back(std::move(waiter));
    return m_waiters.back().number;
}

void LockQueue::drop(std::uint64_t number)
{
    m_waiters.remove_if([number](const LockWaiter &waiter) { return waiter.number == number; });
}

const LockWaiter *LockQueue::before(const LockResource &resource, const LockOwner &owner) const
{
    const auto found = std::find_if(m_waiters.begin(), m_waiters.end(),
        [&](const LockWaiter &waiter) { return !(waiter.owner == owner) && overlap(waiter.resource, resource); });
    return found == m_waiters.end() ? nullptr : &*found;
}

const LockWaiter *LockQueue::tryNext(const std::function<bool(const LockWaiter &)> &isFree)
{
    const auto found = std::find_if(m_waiters.begin(), m_waiters.end(), [&](const LockWaiter &waiter) {
        const auto *earlier = before(waiter.resource, waiter.owner);
        return !waiter.isTried && (!earlier || earlier->number > waiter.number) && isFree(waiter);
    });
    if (found == m_waiters.end())
        return nullptr;
    found->isTried = true;
    return &*found;
}

bool LockQueue::waitOn(std::uint64_t number)
{
    const auto found = std::find_if(
        m_waiters.begin(), m_waiters.end(), [number](const LockWaiter &waiter) { return waiter.number == number; });
    if (found == m_waiters.end())
        return false;
    found->isTried = false;
    return true;
}

std::optional<LockWaiter> LockQueue::take(std::uint64_t number)
{
    auto taken = takeIf([number](const LockWaiter &waiter) { return waiter.number == number; });
    return taken.empty() ? std::nullopt : std::optional(std::move(taken.front()));
}

std::list<LockWaiter> LockQueue::takeIf(const std::function<bool(const LockWaiter &)> &isMeant)
{
    std::list<LockWaiter> taken;
    for (auto waiter = m_waiters.begin(); waiter != m_waiters.end();) {
        const auto one = waiter++;
        if (isMeant(*one))
            taken.splice(taken.end(), m_waiters, one);
    }
    return taken;
}

std::list<LockWaiter> LockQueue::takeOf(std::string_view sessionId)
{
    return takeIf([sessionId](const LockWaiter &waiter) { return waiter.owner.sessionId == sessionId; });
}

std::list<LockWaiter> LockQueue::takeLate(Millis now)
{
    return takeIf([now](const LockWaiter &waiter) { return waiter.until <= now; });
}

std::size_t LockQueue::countOf(const LockOwner &owner) const
{
    return static_cast<std::size_t>(std::count_if(
        m_waiters.begin(), m_waiters.end(), [&](const LockWaiter &waiter) { return waiter.owner == owner; }));
}

std::vector<std::string> LockQueue::namesFor(const LockResource &resource) const
{
    std::vector<std::string> names;
    for (const auto &waiter : m_waiters) {
        if (overlap(waiter.resource, resource))
            names.push_back(waiter.owner.name);
    }
    return names;
}

std::optional<Millis> LockQueue::nextEnd() const
{
    const auto first = std::min_element(
        m_waiters.begin(), m_waiters.end(), [](const LockWaiter &a, const LockWaiter &b) { return a.until < b.until; });
    return first == m_waiters.end() ? std::nullopt : std::optional(first->until);
}

} // namespace mesh
