// SPDX-License-Identifier: MIT
// What of the view moves: frames are drawn only while something does and somebody sees it.
#include "map/map_view.h"

#include <QRegion>
#include <QTimerEvent>

#include <utility>

namespace mesh {
namespace {

constexpr int flightFrame = 20; // ms
constexpr int glowFrame = 100;

} // namespace

void MapView::move()
{
    if (!m_isAnimated || !isVisible()) {
        m_traffic.settle();
        viewport()->update();
    }
    const auto now = m_clock.elapsed();
    const auto before = std::exchange(m_lastFrame, now);
    bool isFlying = false;
    bool isMoving = false;
    QRegion moved;
    for (const auto &passage : m_traffic.passages()) {
        isFlying |= passage.isFlying(now);
        isMoving |= passage.isMoving(now);
        if (passage.isMoving(before)) // Its last frame is where it comes to rest.
            moved += boundsOf(passage);
    }
    viewport()->update(moved);
    if (isFlying)
        m_frames.start(flightFrame, Qt::PreciseTimer, this);
    else if (isMoving)
        m_frames.start(glowFrame, this);
    else
        m_frames.stop();
}

QRect MapView::boundsOf(const Passage &passage) const
{
    const int margin = static_cast<int>(m_layout.node);
    return edge(passage.from, passage.to)
        .boundingRect()
        .toAlignedRect()
        .translated(offset())
        .adjusted(-margin, -margin, margin, margin);
}

void MapView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_frames.timerId())
        move();
    else
        QAbstractScrollArea::timerEvent(event);
}

void MapView::hideEvent(QHideEvent *event)
{
    move();
    QAbstractScrollArea::hideEvent(event);
}

} // namespace mesh
