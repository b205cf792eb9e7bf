// SPDX-License-Identifier: MIT
// What a person does to the view: mouse, keys, focus.
#include "map/map_view.h"

#include "map/map_accessible.h"
#include "map/map_keys.h"
#include "map/map_words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
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
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(
                help->globalPos(), mapSessionTip(session(index), machineOf(index)), viewport(), sessionRect(index));
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
    m_pressed = index < 0 || event->button() != Qt::LeftButton ? QString() : session(index).id;
    setCurrent(index);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = sessionAt(event->position().toPoint());
    const auto pressed = std::exchange(m_pressed, {});
    if (event->button() == Qt::LeftButton && index >= 0 && session(index).id == pressed)
        activate(index);
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
