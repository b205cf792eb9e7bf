// SPDX-License-Identifier: MIT
#include "map/map_view.h"

#include "icons/icons.h"
#include "map/map_edge.h"
#include "map/map_machine.h"
#include "map/map_node.h"
#include "map/map_words.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace mesh {

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_colors.ground);
    if (m_picture.machines.empty()) {
        drawHint(painter);
        return;
    }
    painter.translate(offset());
    const auto exposed = event->region().translated(-offset());
    drawMachines(painter);
    drawEdges(painter);
    drawTitles(painter);
    drawSessions(painter, exposed);
    drawMessages(painter);
}

void MapView::drawHint(QPainter &painter) const
{
    const int line = fontMetrics().height();
    const int sign = 4 * line;
    const auto room = viewport()->rect().adjusted(2 * line, 0, -2 * line, 0);
    const auto middle = room.center();
    Icons::page(QStringLiteral("map"), m_colors.border)
        .paint(&painter, QRect(middle.x() - sign / 2, middle.y() - sign - line, sign, sign));
    painter.setPen(m_colors.text);
    painter.drawText(
        room.adjusted(0, middle.y(), 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, mapEmptyHint());
}

void MapView::drawMachines(QPainter &painter) const
{
    for (std::size_t index = 0; index < m_picture.machines.size(); ++index)
        drawMachine(painter, m_picture.machines[index], m_layout.machines[index], m_layout.header, m_colors, font());
}

void MapView::drawTitles(QPainter &painter) const
{
    for (std::size_t index = 0; index < m_picture.machines.size(); ++index)
        drawMachineTitle(painter, m_picture.machines[index], m_layout.machines[index], m_layout.header, isRightToLeft(),
            m_colors, font());
}

QPainterPath MapView::edge(const QString &one, const QString &other) const
{
    const int from = indexOf(std::min(one, other));
    const int to = indexOf(std::max(one, other));
    return from < 0 || to < 0 ? QPainterPath()
                              : edgeBetween(placeOf(from).centre, placeOf(to).centre, m_layout.node * 0.75);
}

void MapView::drawEdges(QPainter &painter) const
{
    const auto now = m_clock.elapsed();
    for (const auto &passage : m_traffic.passages())
        drawPassage(painter, edge(passage.from, passage.to), passage, now, m_colors);
    for (const auto &pair : m_picture.pairs)
        drawPair(painter, edge(pair.one, pair.other), m_colors);
    for (const auto &[from, to] : m_picture.invitations)
        drawInvitation(painter, edge(from, to), from < to, 1.4 * signSize(), m_colors);
    for (const auto &[from, to] : m_picture.held)
        drawHeld(painter, edge(from, to), 1.4 * signSize(), m_colors);
}

void MapView::drawSessions(QPainter &painter, const QRegion &exposed) const
{
    for (int index = 0; index < sessionCount(); ++index) {
        const auto &place = placeOf(index);
        if (!exposed.intersects(place.cell.toAlignedRect()))
            continue;
        const NodeLook look {
            m_layout.node, isOutOfReach(machineOf(index)), hasFocus() && index == m_current, isRightToLeft()};
        drawNode(painter, session(index), place, look, m_colors, font());
    }
}

void MapView::drawMessages(QPainter &painter) const
{
    const auto now = m_clock.elapsed();
    for (const auto &passage : m_traffic.passages())
        drawMessage(painter, edge(passage.from, passage.to), passage, now, signSize(), m_colors);
}

qreal MapView::signSize() const
{
    return std::max(10.0, m_layout.node * 0.28);
}

} // namespace mesh
