// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_picture.h"

#include <QRectF>

#include <vector>

namespace mesh {

/// What there is to lay a map out in; lengths in device-independent pixels.
struct MapRoom {
    QSizeF size;
    qreal line = 17; ///< Height of a line of text: everything is measured in it.
    bool isMirrored = false; ///< Right to left.
};

/// Where a session is drawn.
struct MapPlace {
    QString id;
    int slot = 0; ///< Its place in its machine, counted as one reads.
    QRectF cell; ///< Its own: nobody else draws here.
    QPointF centre; ///< Of the node, which is MapLayout::node wide and high.
    QRectF label; ///< Two lines of text.

    bool operator==(const MapPlace &) const = default;
};

struct MapLayout {
    QSizeF size; ///< At least the room's; more if all cannot be readable there.
    qreal node = 0; ///< A node's diameter.
    qreal header = 0; ///< Height of a machine's title, within its rectangle.
    int rows = 0; ///< Of machines.
    int columns = 0; ///< Of sessions, in the widest row of machines.
    std::vector<QRectF> machines; ///< As in the picture.
    std::vector<MapPlace> sessions; ///< As in the picture, machine by machine.

    bool operator==(const MapLayout &) const = default;
};

/// Machines are rows of boxes, sessions stand in a grid in them, partners of a pair side by side if they come together.
/// A pure function. What was laid out before keeps its place: who leaves, leaves a hole, and who comes takes the first;
/// the grid changes only when it is full, mostly empty, or another one would be much roomier.
MapLayout arrangeMap(const MapPicture &picture, const MapRoom &room, const MapLayout &previous = {});

} // namespace mesh
