// SPDX-License-Identifier: MIT
#include "map/map_traffic.h"

#include <QSet>

#include <algorithm>

namespace mesh {
namespace {

/// As long ago as it takes to be at rest.
constexpr qint64 longAgo = -(Passage::flight + Passage::glow);

} // namespace

qreal Passage::progress(qint64 now) const
{
    const auto part = std::clamp(static_cast<qreal>(now - start) / flight, 0.0, 1.0);
    return (isHeld ? 0.5 : 1) * part * part * (3 - 2 * part);
}

qreal Passage::brightness(qint64 now) const
{
    return 1 - std::clamp(static_cast<qreal>(now - start - flight) / glow, 0.0, 1.0);
}

bool Passage::isBetween(const QString &one, const QString &other) const
{
    return (from == one && to == other) || (from == other && to == one);
}

void MapTraffic::add(const Passage &passage)
{
    // One line for two sessions, except while several messages are under way.
    std::erase_if(m_passages, [&](const Passage &old) {
        return old.isBetween(passage.from, passage.to) && !old.isFlying(passage.start)
            && (old.isHeld || !passage.isHeld);
    });
    if (m_passages.size() >= most)
        m_passages.erase(m_passages.begin());
    m_passages.push_back(passage);
}

void MapTraffic::recall(const QString &from, const QString &to)
{
    const bool isKnown = std::any_of(m_passages.begin(), m_passages.end(),
        [&](const Passage &known) { return !known.isHeld && known.isBetween(from, to); });
    if (!isKnown && from != to && m_passages.size() < most)
        m_passages.insert(m_passages.begin(), {from, to, false, longAgo});
}

void MapTraffic::keep(const std::vector<QString> &ids)
{
    const QSet<QString> here(ids.begin(), ids.end());
    std::erase_if(
        m_passages, [&here](const Passage &one) { return !here.contains(one.from) || !here.contains(one.to); });
}

void MapTraffic::settle()
{
    for (auto &passage : m_passages)
        passage.start = longAgo;
}

} // namespace mesh
