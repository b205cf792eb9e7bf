// SPDX-License-Identifier: MIT
#include "map/map_glyphs.h"

#include <QPainter>
#include <QTransform>

namespace mesh {
namespace {

QRectF around(QPointF centre, qreal size)
{
    return {centre.x() - size / 2, centre.y() - size / 2, size, size};
}

/// Drawn in a unit square, put where it belongs.
QPainterPath fitted(const QPainterPath &unit, const QRectF &square)
{
    return QTransform::fromTranslate(square.left(), square.top()).scale(square.width(), square.height()).map(unit);
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

void drawQuestion(QPainter &painter, QPointF centre, qreal size)
{
    const auto radius = size * 0.22;
    const QPointF turn(centre.x(), centre.y() - size * 0.2);
    QPainterPath path;
    path.arcMoveTo(around(turn, 2 * radius), 170);
    path.arcTo(around(turn, 2 * radius), 170, -220);
    path.quadTo(centre.x(), centre.y() + size * 0.06, centre.x(), centre.y() + size * 0.16);
    painter.drawPath(path);
    painter.drawPoint(QPointF(centre.x(), centre.y() + size * 0.42));
}

} // namespace

QPainterPath nodeShape(const QString &kind, QPointF centre, qreal diameter)
{
    QPainterPath path;
    const auto square = around(centre, diameter * 0.9);
    if (kind == QStringLiteral("shell")) {
        path.addRoundedRect(square, diameter * 0.16, diameter * 0.16);
    } else if (kind == QStringLiteral("client")) {
        QPainterPath upright;
        upright.addRoundedRect(around({}, diameter * 0.75), diameter * 0.12, diameter * 0.12);
        path = QTransform::fromTranslate(centre.x(), centre.y()).rotate(45).map(upright);
    } else {
        path.addEllipse(around(centre, diameter));
    }
    return path;
}

void drawStateGlyph(QPainter &painter, const QString &state, QPointF centre, qreal size)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    auto pen = painter.pen();
    pen.setCapStyle(Qt::RoundCap);
    pen.setWidthF(size * 0.2);
    const auto half = size / 2;
    if (state == QStringLiteral("busy")) {
        pen.setWidthF(size * 0.24);
        painter.setPen(pen);
        for (const int step : {-1, 0, 1})
            painter.drawPoint(centre + QPointF(step * size * 0.42, 0));
    } else if (state == QStringLiteral("waiting")) {
        pen.setWidthF(size * 0.17);
        painter.setPen(pen);
        drawQuestion(painter, centre, size);
    } else if (state == QStringLiteral("paused")) {
        pen.setWidthF(size * 0.28);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        for (const int side : {-1, 1}) {
            const QPointF middle = centre + QPointF(side * size * 0.24, 0);
            painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
        }
    } else if (state == QStringLiteral("unreachable")) {
        pen.setWidthF(size * 0.14);
        painter.setPen(pen);
        const auto arm = size * 0.3;
        painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    } else if (state == QStringLiteral("offline")) {
        pen.setWidthF(size * 0.14);
        painter.setPen(pen);
        painter.drawLine(centre - QPointF(size * 0.3, 0), centre + QPointF(size * 0.3, 0));
    }
    painter.restore();
}

QPainterPath shieldSign(const QRectF &square)
{
    QPainterPath path({0.5, 0.02});
    path.lineTo(0.92, 0.17);
    path.lineTo(0.92, 0.5);
    path.cubicTo(0.92, 0.75, 0.72, 0.9, 0.5, 0.98);
    path.cubicTo(0.28, 0.9, 0.08, 0.75, 0.08, 0.5);
    path.lineTo(0.08, 0.17);
    path.closeSubpath();
    return fitted(path, square);
}

QPainterPath nutSign(const QRectF &square)
{
    auto path = polygon({{0.5, 0}, {0.94, 0.25}, {0.94, 0.75}, {0.5, 1}, {0.06, 0.75}, {0.06, 0.25}});
    path.addEllipse(QPointF(0.5, 0.5), 0.2, 0.2);
    return fitted(path, square);
}

QPainterPath lockSign(const QRectF &square)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.12, 0.45, 0.76, 0.53), 0.1, 0.1);
    QPainterPath shackle({0.26, 0.45});
    shackle.lineTo(0.26, 0.28);
    shackle.arcTo(QRectF(0.26, 0.04, 0.48, 0.48), 180, -180);
    shackle.lineTo(0.74, 0.45);
    shackle.lineTo(0.6, 0.45);
    shackle.lineTo(0.6, 0.28);
    shackle.arcTo(QRectF(0.4, 0.18, 0.2, 0.2), 0, 180);
    shackle.lineTo(0.4, 0.45);
    shackle.closeSubpath();
    path.addPath(shackle);
    return fitted(path, square);
}

QPainterPath letterSign(const QRectF &square)
{
    auto path = polygon({{0, 0.3}, {0.5, 0.66}, {1, 0.3}, {1, 0.88}, {0, 0.88}});
    path.addPath(polygon({{0, 0.14}, {1, 0.14}, {0.5, 0.5}}));
    return fitted(path, square);
}

} // namespace mesh
