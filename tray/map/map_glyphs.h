// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QString>

class QPainter;

namespace mesh {

/// A node's outline tells what it is: agents are round, shells square, other clients a diamond.
QPainterPath nodeShape(const QString &kind, QPointF centre, qreal diameter);

/// What a state is told by besides its colour, drawn with the painter's pen: dots, a question mark, bars, a cross. Idle
/// has none.
void drawStateGlyph(QPainter &painter, const QString &state, QPointF centre, qreal size);

// Small signs that fill a square.
QPainterPath shieldSign(const QRectF &square); ///< Guard, who reviews.
QPainterPath nutSign(const QRectF &square); ///< Grip, who builds.
QPainterPath lockSign(const QRectF &square);
QPainterPath letterSign(const QRectF &square);

} // namespace mesh
