// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace mesh {

/// A message that passes between two sessions, or has passed. Times are milliseconds of any steady clock.
struct Passage {
    static constexpr qint64 flight = 600;
    static constexpr qint64 glow = 4000; ///< From its arrival until its line is at rest.

    QString from;
    QString to;
    bool isHeld = false; ///< It gets no further than half the way, and leaves no line: whether it waits there the
                         ///< picture tells.
    qint64 start = 0;

    /// How much of the way is behind it: 0 to 1.
    qreal progress(qint64 now) const;
    /// 1 from its start to its arrival, then falling to 0.
    qreal brightness(qint64 now) const;
    bool isFlying(qint64 now) const { return now < start + flight; }
    bool isMoving(qint64 now) const { return now < start + flight + glow; }
    bool isBetween(const QString &one, const QString &other) const;
};

/// The latest passages. Who has talked to whom stays: a passage at rest is a line on the map.
class MapTraffic
{
public:
    static constexpr std::size_t most = 96; ///< The oldest make way.

    void add(const Passage &passage);
    /// What has passed before somebody looked, the newest first: a line at rest, where there is none yet.
    void recall(const QString &from, const QString &to);
    /// Forgets those whose sender or recipient has gone.
    void keep(const std::vector<QString> &ids);
    /// Everything is where it would be in the end.
    void settle();
    const std::vector<Passage> &passages() const { return m_passages; } ///< The oldest first.

private:
    std::vector<Passage> m_passages;
};

} // namespace mesh
