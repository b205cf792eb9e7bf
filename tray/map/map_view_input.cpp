// SPDX-License-Identifier: MIT
// What a person does to the view: mouse, keys, focus.
#include "map/map_view.h"

#include "map/map_accessible.h"
#include "map/map_keys.h"
#include "map/map_words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPathStroker>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace mesh {

int MapView::sessionAt(QPoint viewportPoint) const
{
    const QPointF point = viewportPoint - offset();
    for (int index = 0; index < sessionCount(); ++index) {
        const auto &place = placeOf(index);
        const auto reach = m_layout.node * 0.65;
        const QRectF node(place.centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        if (node.contains(point) || place.label.contains(point))
            return index;
    }
    return -1;
}

std::optional<MapLine> MapView::lineAt(QPoint viewportPoint) const
{
    QPainterPathStroker reach;
    reach.setWidth(fontMetrics().height());
    const QPointF point = viewportPoint - offset();
    const auto isOn = [&](const MapWay &way) { return reach.createStroke(edge(way.from, way.to)).contains(point); };
    for (const auto &way : m_picture.held) {
        if (isOn(way))
            return MapLine {MapLine::Kind::Held, way};
    }
    for (const auto &way : m_picture.invitations) {
        if (isOn(way))
            return MapLine {MapLine::Kind::Invitation, way};
    }
    for (const auto &pair : m_picture.pairs) {
        if (isOn({pair.one, pair.other}))
            return MapLine {MapLine::Kind::Pair, {pair.one, pair.other}};
    }
    for (const auto &passage : m_traffic.passages()) {
        if (!passage.isHeld && isOn({passage.from, passage.to}))
            return MapLine {MapLine::Kind::Messages, {passage.from, passage.to}};
    }
    return {};
}

QString MapView::tipAt(QPoint viewportPoint) const
{
    if (const int index = sessionAt(viewportPoint); index >= 0)
        return mapSessionTip(session(index), machineOf(index));
    const auto line = lineAt(viewportPoint);
    return line ? mapLineTip(line->kind, session(indexOf(line->way.from)), session(indexOf(line->way.to))) : QString();
}

void MapView::setCurrent(int index)
{
    if (index < 0 || index >= sessionCount())
        return;
    m_current = index;
    const auto rect = sessionRect(index);
    const auto room = viewport()->rect();
    if (rect.top() < room.top() || rect.height() > room.height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    else if (rect.bottom() > room.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - room.bottom());
    const auto aside = rect.left() < room.left() ? rect.left() : std::max(0, rect.right() - room.right());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -aside : aside));
    viewport()->update();
    if (hasFocus())
        tellMapFocus(*this);
}

void MapView::activate(int index)
{
    if (index >= 0 && index < sessionCount())
        Q_EMIT sessionActivated(QString(session(index).id)); // A copy: the picture may change meanwhile.
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = sessionAt(help->pos());
        const auto near = QRect(help->pos(), QSize(1, 1)).adjusted(-8, -8, 8, 8);
        QToolTip::showText( // An empty one hides what is shown.
            help->globalPos(), tipAt(help->pos()), viewport(), index < 0 ? near : sessionRect(index));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return setCurrent(nextPlace(m_layout.sessions, m_current, event->key()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    const int index = sessionAt(event->position().toPoint());
    const bool isLeft = event->button() == Qt::LeftButton;
    m_pressed = index < 0 || !isLeft ? QString() : session(index).id;
    m_pressedLine = index < 0 && isLeft ? lineAt(event->position().toPoint()) : std::nullopt;
    setCurrent(index);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = sessionAt(event->position().toPoint());
    const auto pressed = std::exchange(m_pressed, {});
    const auto pressedLine = std::exchange(m_pressedLine, {});
    if (event->button() != Qt::LeftButton)
        return;
    if (index >= 0 && session(index).id == pressed)
        activate(index);
    else if (pressedLine && index < 0 && lineAt(event->position().toPoint()) == pressedLine)
        Q_EMIT lineActivated(*pressedLine);
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = isKey ? m_current : sessionAt(event->pos());
    if (index < 0)
        return event->ignore();
    setCurrent(index);
    const auto point = isKey ? viewport()->mapToGlobal(sessionRect(index).center()) : event->globalPos();
    Q_EMIT sessionMenuAsked(QString(session(index).id), point);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    setCurrent(m_current);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace mesh
