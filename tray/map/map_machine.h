// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_colors.h"
#include "map/map_picture.h"

#include <QRectF>

class QFont;
class QPainter;

namespace mesh {

/// A machine's box, and what it says while it is empty.
void drawMachine(QPainter &painter, const MapMachine &machine, const QRectF &box, qreal header, const MapColors &colors,
    const QFont &font);

/// Its title, and in words what is wrong with it: above the lines that pass.
void drawMachineTitle(QPainter &painter, const MapMachine &machine, const QRectF &box, qreal header, bool isMirrored,
    const MapColors &colors, const QFont &font);

} // namespace mesh
