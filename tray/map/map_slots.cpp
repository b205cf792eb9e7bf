// SPDX-License-Identifier: MIT
#include "map/map_slots.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace mesh {
namespace {

constexpr int none = -1;

class Slots
{
public:
    explicit Slots(std::size_t count)
        : m_slots(count, none)
    {
    }

    bool has(std::size_t session) const { return m_slots[session] != none; }
    int of(std::size_t session) const { return m_slots[session]; }
    bool take(std::size_t session, int slot)
    {
        if (m_taken.contains(slot))
            return false;
        m_taken.insert(slot);
        m_slots[session] = slot;
        return true;
    }
    void takeFirst(std::size_t session)
    {
        for (int slot = 0; !take(session, slot); ++slot) { }
    }
    const std::vector<int> &all() const { return m_slots; }

private:
    std::vector<int> m_slots;
    QSet<int> m_taken;
};

/// Closes the holes; the order stays.
std::vector<int> closed(const std::vector<int> &holed)
{
    std::vector<std::size_t> order(holed.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](auto one, auto other) { return holed[one] < holed[other]; });
    std::vector<int> result(holed.size());
    for (std::size_t slot = 0; slot < order.size(); ++slot)
        result[order[slot]] = static_cast<int>(slot);
    return result;
}

} // namespace

std::vector<int> slotsOf(const MapMachine &machine, const std::vector<MapPair> &pairs, const MapLayout &previous)
{
    QHash<QString, int> before;
    for (const auto &place : previous.sessions)
        before.insert(place.id, place.slot);
    QHash<QString, std::size_t> indexes;
    for (std::size_t index = 0; index < machine.sessions.size(); ++index)
        indexes.insert(machine.sessions[index].id, index);
    QHash<QString, QString> partners;
    for (const auto &pair : pairs) {
        partners.insert(pair.one, pair.other);
        partners.insert(pair.other, pair.one);
    }

    Slots places(machine.sessions.size());
    for (std::size_t index = 0; index < machine.sessions.size(); ++index) {
        if (const auto slot = before.constFind(machine.sessions[index].id); slot != before.constEnd())
            places.take(index, *slot);
    }
    for (std::size_t index = 0; index < machine.sessions.size(); ++index) {
        const auto partner = indexes.constFind(partners.value(machine.sessions[index].id));
        const bool hasPartner = partner != indexes.constEnd() && *partner != index;
        if (!places.has(index))
            places.takeFirst(index);
        if (hasPartner && !places.has(*partner) && !places.take(*partner, places.of(index) + 1))
            places.takeFirst(*partner);
    }

    const auto &all = places.all();
    const int used = all.empty() ? 0 : *std::max_element(all.begin(), all.end()) + 1;
    return used > 2 * static_cast<int>(all.size()) ? closed(all) : all;
}

} // namespace mesh
