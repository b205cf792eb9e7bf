// SPDX-License-Identifier: MIT
#include "relay/lock_protocol.h"

#include "platform/lock_overlap.h"

#include <algorithm>
#include <utility>

namespace mesh {

LockProtocol::LockProtocol(const LockTable &own, House house)
    : m_own(own)
    , m_house(std::move(house))
{
}

bool LockProtocol::isHeld(const Lock &lock) const
{
    return !m_asks.contains(lock.id) && concernsOthers(lock.resource);
}

std::vector<const Lock *> LockProtocol::overlapping(const LockResource &resource) const
{
    auto found = m_own.inSpace(resource.space);
    std::erase_if(found, [&](const Lock *lock) {
        return lock->ends <= m_house.clock() || !concernsOthers(lock->resource) || !overlap(lock->resource, resource);
    });
    return found;
}

void LockProtocol::sendAsk(const std::string &machine, LockId id)
{
    if (const auto *lock = m_own.byId(id))
        m_house.send(machine, {{"t", "lock_ask"}, {"lock", toJson(claimOf(*lock, m_house.clock()))}});
}

void LockProtocol::ask(LockId id, Answer done)
{
    const auto *lock = m_own.byId(id);
    if (!lock || !concernsOthers(lock->resource))
        return done(Done {});
    auto &ask = m_asks[id];
    ask.done = std::move(done);
    for (const auto &[machine, told] : m_links) {
        if (m_house.counts(machine))
            ask.silent.insert(machine);
    }
    for (const auto &machine : silent(id))
        sendAsk(machine, id);
    settle(id);
}

std::vector<std::string> LockProtocol::silent(LockId id) const
{
    const auto found = m_asks.find(id);
    return found == m_asks.end() ? std::vector<std::string>()
                                 : std::vector<std::string>(found->second.silent.begin(), found->second.silent.end());
}

void LockProtocol::settle(LockId id)
{
    const auto found = m_asks.find(id);
    if (found != m_asks.end() && found->second.silent.empty())
        finish(id, Done {});
}

void LockProtocol::finish(LockId id, const Status &answer)
{
    auto node = m_asks.extract(id);
    if (!node.empty())
        node.mapped().done(answer);
}

void LockProtocol::gone(LockId id)
{
    finish(id, Done {});
}

void LockProtocol::linkUp(const std::string &machine)
{
    linkDown(machine); // The earlier link, should its end not have been noticed.
    auto &told = m_links[machine];
    Json locks = Json::array();
    std::size_t patterns = 0;
    for (const auto *lock : m_own.all()) {
        const bool isPattern = lock->resource.kind == LockResource::Kind::Glob;
        if (!isHeld(*lock) || told.locks.size() >= mostTold || (isPattern && ++patterns > mostPatterns))
            continue;
        const auto claim = claimOf(*lock, m_house.clock());
        told.locks.emplace(lock->id, claim.age);
        locks.push_back(toJson(claim));
    }
    m_house.send(machine, {{"t", "locks"}, {"locks", std::move(locks)}});
    if (!m_house.counts(machine))
        return;
    std::vector<LockId> open;
    for (auto &[id, ask] : m_asks) {
        ask.silent.insert(machine);
        open.push_back(id);
    }
    for (const auto id : open)
        sendAsk(machine, id);
}

void LockProtocol::linkDown(const std::string &machine)
{
    m_links.erase(machine);
    std::vector<LockId> waited;
    for (auto &[id, ask] : m_asks) {
        if (ask.silent.erase(machine) > 0)
            waited.push_back(id);
    }
    for (const auto id : waited)
        settle(id);
}

void LockProtocol::asked(const std::string &machine, const LockClaim &theirs)
{
    const auto refuse = [&](const Lock &ours) {
        m_house.send(machine, {{"t", "lock_no"}, {"id", theirs.id}, {"lock", toJson(claimOf(ours, m_house.clock()))}});
    };
    // It asked before it had our question: both know who gives way. One that has said yes to us asks for what is ours.
    std::vector<LockId> crossing;
    for (const auto *ours : overlapping(theirs.resource)) {
        const auto ask = m_asks.find(ours->id);
        const bool givesWay = ask != m_asks.end() && ask->second.silent.contains(machine) && machine < m_house.self();
        if (!givesWay)
            return refuse(*ours);
        crossing.push_back(ours->id);
    }
    for (const auto id : crossing)
        finish(id, m_house.heldBy(machine, theirs));
    m_house.send(machine, {{"t", "lock_yes"}, {"id", theirs.id}});
}

void LockProtocol::answered(const std::string &machine, LockId id, const Status &answer)
{
    const auto found = m_asks.find(id);
    if (found == m_asks.end() || !found->second.silent.contains(machine))
        return;
    if (!answer)
        return finish(id, answer);
    found->second.silent.erase(machine);
    settle(id);
}

void LockProtocol::compare(const std::string &machine, const std::vector<LockClaim> &theirs)
{
    const auto link = m_links.find(machine);
    if (link == m_links.end() || !m_house.counts(machine) || std::exchange(link->second.isCompared, true))
        return; // What was taken later was asked for, and is not in question any more.
    const auto told = link->second.locks;
    std::set<LockId> keeping; // Each is told once, however much is under a folder.
    std::size_t patterns = 0;
    for (const auto &claim : theirs) {
        if (claim.resource.kind == LockResource::Kind::Glob && ++patterns > mostPatterns)
            continue;
        std::vector<LockId> losing;
        for (const auto *ours : overlapping(claim.resource)) {
            if (!isHeld(*ours))
                continue;
            const auto age = told.find(ours->id);
            // What it was not told of, because it is too much, it cannot give way to.
            const bool isTheirs = age == told.end() || claim.age > age->second
                || (claim.age == age->second && machine < m_house.self());
            if (isTheirs)
                losing.push_back(ours->id);
            else if (keeping.insert(ours->id).second)
                m_house.kept(ours->id, machine, claim);
        }
        for (const auto id : losing)
            m_house.lost(id, machine, claim);
    }
}

} // namespace mesh
