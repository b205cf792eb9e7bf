// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_colors.h"
#include "map/map_layout.h"

class QFont;
class QPainter;

namespace mesh {

/// How a session is drawn.
struct NodeLook {
    qreal diameter = 0;
    bool isDim = false; ///< Its machine is out of reach.
    bool isFocused = false;
    bool isMirrored = false;
};

/// A session: its node with what it holds, its name, and its state in words.
void drawNode(QPainter &painter, const MapSession &session, const MapPlace &place, const NodeLook &look,
    const MapColors &colors, const QFont &font);

} // namespace mesh
