// SPDX-License-Identifier: MIT
#include "map/map_view.h"

#include "map/map_accessible.h"
#include "map/map_words.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace mesh {

MapView::MapView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_colors(palette())
{
    makeMapAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Map of the mesh"));
    setAccessibleDescription(mapSummary(m_picture));
    m_clock.start();
}

void MapView::setPicture(const MapPicture &picture)
{
    if (picture == m_picture)
        return;
    const auto id = m_current >= 0 ? session(m_current).id : QString();
    m_picture = picture;
    m_sessions.clear();
    m_indexes.clear();
    std::vector<QString> ids;
    for (const auto &machine : m_picture.machines) {
        for (const auto &session : machine.sessions) {
            m_sessions.push_back({&machine, &session});
            m_indexes.insert(session.id, static_cast<int>(ids.size()));
            ids.push_back(session.id);
        }
    }
    m_traffic.keep(ids);
    const auto before = m_current;
    m_current = indexOf(id);
    if (m_current < 0)
        m_current = std::clamp(before, sessionCount() > 0 ? 0 : -1, sessionCount() - 1);
    arrange();
    setAccessibleDescription(mapSummary(m_picture));
    tellMapChanged(*this);
}

void MapView::showMessage(const QString &fromId, const QString &toId, bool isHeld)
{
    if (indexOf(fromId) < 0)
        return;
    const auto now = m_clock.elapsed();
    for (const auto &shown : m_sessions) {
        const auto &id = shown.session->id;
        const bool isMeant = toId.isEmpty() ? shown.session->state != QStringLiteral("offline") : id == toId;
        if (isMeant && id != fromId)
            m_traffic.add({fromId, id, isHeld, now});
    }
    viewport()->update(); // Older lines may have made way.
    move();
}

void MapView::recall(const QString &fromId, const QString &toId)
{
    if (indexOf(fromId) < 0 || indexOf(toId) < 0)
        return;
    m_traffic.recall(fromId, toId);
    viewport()->update();
}

void MapView::setAnimated(bool isAnimated)
{
    m_isAnimated = isAnimated;
    move();
}

QPoint MapView::offset() const
{
    const auto *bar = horizontalScrollBar();
    // A mirrored bar begins at the right.
    return {isRightToLeft() ? bar->value() - bar->maximum() : -bar->value(), -verticalScrollBar()->value()};
}

QRect MapView::sessionRect(int index) const
{
    return placeOf(index).cell.toAlignedRect().translated(offset());
}

QSize MapView::minimumSizeHint() const
{
    const auto line = fontMetrics().height();
    return {16 * line, 12 * line};
}

QSize MapView::sizeHint() const
{
    return 3 * minimumSizeHint();
}

void MapView::arrange()
{
    const auto line = static_cast<qreal>(fontMetrics().height());
    const bool isMirrored = isRightToLeft();
    QSize room = maximumViewportSize();
    auto layout = arrangeMap(m_picture, {room, line, isMirrored}, m_layout);
    if (layout.size.height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        layout = arrangeMap(m_picture, {room, line, isMirrored}, m_layout);
    }
    m_layout = std::move(layout);
    const auto size = m_layout.size.toSize();
    if (size.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(static_cast<int>(3 * line));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    viewport()->update();
}

void MapView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void MapView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void MapView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
        m_colors = MapColors(palette());
        viewport()->update();
        break;
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    case QEvent::LanguageChange:
        setAccessibleName(tr("Map of the mesh"));
        setAccessibleDescription(mapSummary(m_picture));
        viewport()->update();
        break;
    default:
        break;
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace mesh
