// SPDX-License-Identifier: MIT
#pragma once

#include "relay/lock_protocol.h"

#include <QString>

#include <algorithm>
#include <deque>
#include <memory>

namespace mesh::test {

inline LockResource file(const char *path)
{
    return {LockResource::Kind::File, "origin:1", path, {}};
}

/// Machines without anything but their locks. A frame arrives when it is delivered, a break is seen by each side when
/// it looks.
struct World {
    struct End {
        bool sees = false;
        bool isFresh = false;
        bool hasRead = false;
        std::deque<Json> arriving;
    };
    struct Machine {
        std::string name;
        LockTable table;
        std::map<LockId, bool> held; ///< Asked for: whether it has it.
        std::vector<std::string> told; ///< "lost 3", "kept 4", in order.
        std::vector<std::string> refused; ///< By whom.
        bool countsOthers = true;
        std::unique_ptr<LockProtocol> protocol;
    };

    explicit World(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto &one = *machines.emplace_back(std::make_unique<Machine>());
            one.name = std::string(1, static_cast<char>('a' + i));
            LockProtocol::House house;
            house.self = [&one] { return one.name; };
            house.counts = [&one](const std::string &) { return one.countsOthers; };
            house.send = [this, &one](const std::string &to, const Json &frame) {
                auto &end = ends[{one.name, to}];
                if (end.sees && !end.isFresh && isUp[link(one.name, to)])
                    ends[{to, one.name}].arriving.push_back(frame);
            };
            house.heldBy = [&one](const std::string &machine, const LockClaim &) {
                one.refused.push_back(machine);
                return Error {Reason::LockHeld, Phrase(machine), {}, {}};
            };
            house.lost = [&one](LockId id, const std::string &, const LockClaim &) {
                one.told.push_back("lost " + std::to_string(id));
                one.table.remove(id);
                one.held.erase(id);
                one.protocol->gone(id);
            };
            house.kept = [&one](LockId id, const std::string &, const LockClaim &) {
                one.told.push_back("kept " + std::to_string(id));
            };
            house.clock = [this] { return now; };
            one.protocol = std::make_unique<LockProtocol>(one.table, std::move(house));
        }
    }

    using Pair = std::pair<std::string, std::string>;
    static Pair link(const std::string &a, const std::string &b) { return a < b ? Pair(a, b) : Pair(b, a); }
    Machine &at(const std::string &name) { return *machines[static_cast<std::size_t>(name[0] - 'a')]; }

    LockId ask(const std::string &name, const LockResource &resource)
    {
        auto &one = at(name);
        Lock lock;
        lock.resource = resource;
        lock.owner = {"session", 1, "hal", {}};
        lock.taken = now;
        lock.ends = now + 600'000;
        const auto id = one.table.add(lock).id;
        one.held[id] = false;
        one.protocol->ask(id, [&one, id](const Status &agreed) {
            if (agreed && one.table.byId(id)) {
                one.held[id] = true;
                return;
            }
            one.table.remove(id);
            one.held.erase(id);
        });
        return id;
    }
    void release(const std::string &name, LockId id)
    {
        auto &one = at(name);
        one.table.remove(id);
        one.held.erase(id);
        one.protocol->gone(id);
    }
    void connect(const Pair &one)
    {
        isUp[one] = true;
        for (const auto &end : {one, Pair(one.second, one.first)}) {
            ends[end].arriving.clear();
            ends[end].isFresh = true;
        }
    }
    void tear(const Pair &one)
    {
        isUp[one] = false;
        for (const auto &end : {one, Pair(one.second, one.first)}) {
            ends[end].arriving.clear();
            ends[end].isFresh = false;
        }
    }
    /// A machine looks at one of its ends: a frame, a new link, or a broken one. False: nothing was new.
    bool look(const std::string &name, const std::string &other)
    {
        auto &end = ends[{name, other}];
        auto &protocol = *at(name).protocol;
        if (end.isFresh) {
            end = {true, false, false, std::move(end.arriving)};
            protocol.linkUp(other);
        } else if (end.sees && !isUp[link(name, other)]) {
            end = {};
            protocol.linkDown(other);
        } else if (end.sees && !end.arriving.empty()) {
            const auto frame = end.arriving.front();
            end.arriving.pop_front();
            const auto type = stringOr(frame, "t");
            if (type == "lock_ask") {
                protocol.asked(other, *lockClaim(frame["lock"]));
            } else if (type == "locks") {
                std::vector<LockClaim> claims;
                for (const auto &one : frame["locks"])
                    claims.push_back(*lockClaim(one));
                protocol.compare(other, claims);
                end.hasRead = true;
            } else {
                const bool yes = type == "lock_yes";
                if (!yes)
                    at(name).refused.push_back(other);
                protocol.answered(other, integerOr(frame, "id"),
                    yes ? Status(Done {}) : Error {Reason::LockHeld, Phrase(other), {}, {}});
            }
        } else {
            return false;
        }
        return true;
    }
    void settle()
    {
        for (bool more = true; more;) {
            more = false;
            for (auto &[key, end] : ends) {
                while (look(key.first, key.second))
                    more = true;
            }
        }
    }
    bool holds(const std::string &name)
    {
        const auto &held = at(name).held;
        return std::any_of(held.begin(), held.end(), [](const auto &entry) { return entry.second; });
    }
    /// Two that both see their link, and have read what the other had, hold the same.
    QString doubleHolder()
    {
        for (auto &[key, end] : ends) {
            if (isUp[link(key.first, key.second)] && end.hasRead && ends[{key.second, key.first}].hasRead
                && holds(key.first) && holds(key.second))
                return QString::fromStdString(key.first + " and " + key.second);
        }
        return {};
    }

    std::vector<std::unique_ptr<Machine>> machines;
    std::map<Pair, End> ends; ///< Of the first, towards the second.
    std::map<Pair, bool> isUp;
    Millis now = 1'000'000;
};

} // namespace mesh::test
