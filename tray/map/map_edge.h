// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_colors.h"
#include "map/map_traffic.h"

#include <QPainterPath>

class QPainter;

namespace mesh {

/// From centre to centre in a bow, so that it does not hide behind the nodes between; `mostBow`: how far aside at most.
/// The same line both ways.
QPainterPath edgeBetween(QPointF from, QPointF to, qreal mostBow);

/// A pair: a thick double line.
void drawPair(QPainter &painter, const QPainterPath &edge, const MapColors &colors);

/// An invitation to pair: the same colour, dashed, with a question mark nearer to whom it is for (`isForward`: the end
/// of the edge).
void drawInvitation(QPainter &painter, const QPainterPath &edge, bool isForward, qreal size, const MapColors &colors);

/// A message that waits for the person: a dashed line with a stop sign.
void drawHeld(QPainter &painter, const QPainterPath &edge, qreal size, const MapColors &colors);

/// The line of a passage, brighter the fresher it is; dashed while it flies and will be held.
void drawPassage(
    QPainter &painter, const QPainterPath &edge, const Passage &passage, qint64 now, const MapColors &colors);

/// The message itself, on its way.
void drawMessage(QPainter &painter, const QPainterPath &edge, const Passage &passage, qint64 now, qreal size,
    const MapColors &colors);

} // namespace mesh
