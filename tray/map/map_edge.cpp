// SPDX-License-Identifier: MIT
#include "map/map_edge.h"

#include "map/map_glyphs.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>

namespace mesh {
namespace {

constexpr qreal bow = 0.18; // Of the way.
constexpr qreal rise = 0.18; // Of the way: then it is out of the row.
constexpr qreal restingOpacity = 0.35;
constexpr qreal nearInvited = 0.64; // Of the way.

/// In widths of the pen.
QList<qreal> dashes()
{
    return {3, 3};
}

void drawDashed(QPainter &painter, const QPainterPath &edge, const QColor &color)
{
    QPen pen(color, 2);
    pen.setDashPattern(dashes());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(edge);
}

/// A disc on a line; the painter then has the pen for what stands in it.
void drawSign(QPainter &painter, QPointF centre, qreal size, const QColor &color, const MapColors &colors)
{
    painter.setPen(QPen(colors.ground, 1.5));
    painter.setBrush(color);
    painter.drawEllipse(centre, size / 2, size / 2);
    painter.setPen(QPen(MapColors::on(color), 1));
}

} // namespace

QPainterPath edgeBetween(QPointF from, QPointF to, qreal mostBow)
{
    const QLineF line(from, to);
    QPainterPath path(from);
    if (line.isNull())
        return path;
    auto normal = line.normalVector().unitVector();
    auto side = normal.p2() - normal.p1();
    // Upwards, or to one side: whichever end it starts from.
    if (side.y() > 1e-6 || (qAbs(side.y()) <= 1e-6 && side.x() < 0))
        side = -side;
    const auto along = (to - from) * rise;
    const auto aside = side * std::min(line.length() * bow, mostBow) * (4.0 / 3); // A cubic gets three quarters there.
    path.cubicTo(from + along + aside, to - along + aside, to);
    return path;
}

void drawPair(QPainter &painter, const QPainterPath &edge, const MapColors &colors)
{
    QPainterPathStroker stroker;
    stroker.setWidth(5);
    stroker.setCapStyle(Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.pair, 2));
    painter.drawPath(stroker.createStroke(edge).simplified());
}

void drawInvitation(QPainter &painter, const QPainterPath &edge, bool isForward, qreal size, const MapColors &colors)
{
    if (edge.isEmpty())
        return;
    drawDashed(painter, edge, colors.pair);
    const auto point = edge.pointAtPercent(isForward ? nearInvited : 1 - nearInvited);
    drawSign(painter, point, size, colors.pair, colors);
    drawStateGlyph(painter, QStringLiteral("waiting"), point, size * 0.6);
}

void drawHeld(QPainter &painter, const QPainterPath &edge, qreal size, const MapColors &colors)
{
    if (edge.isEmpty())
        return;
    drawDashed(painter, edge, colors.held);
    const auto middle = edge.pointAtPercent(0.5);
    drawSign(painter, middle, size, colors.held, colors);
    drawStateGlyph(painter, QStringLiteral("offline"), middle, size * 0.8);
}

void drawPassage(
    QPainter &painter, const QPainterPath &edge, const Passage &passage, qint64 now, const MapColors &colors)
{
    if (passage.isHeld && !passage.isMoving(now))
        return;
    const auto brightness = passage.brightness(now);
    auto color = passage.isHeld ? colors.held : colors.message;
    color.setAlphaF(static_cast<float>(restingOpacity + (1 - restingOpacity) * brightness));
    QPen pen(color, 1.5 + 1.5 * brightness);
    if (passage.isHeld)
        pen.setDashPattern(dashes());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(edge);
}

void drawMessage(QPainter &painter, const QPainterPath &edge, const Passage &passage, qint64 now, qreal size,
    const MapColors &colors)
{
    if (!passage.isFlying(now))
        return;
    const bool isForward = passage.from < passage.to;
    const auto progress = passage.progress(now);
    const auto point = edge.pointAtPercent(isForward ? progress : 1 - progress);
    drawSign(painter, point, size, passage.isHeld ? colors.held : colors.message, colors);
}

} // namespace mesh
