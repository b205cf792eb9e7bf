// SPDX-License-Identifier: MIT
#include "map/map_keys.h"

#include <Qt>

#include <limits>

namespace mesh {
namespace {

/// How far it is ahead in the direction of the key, and how far aside.
QPointF ahead(QPointF way, int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-way.x(), way.y()};
    case Qt::Key_Right:
        return {way.x(), way.y()};
    case Qt::Key_Up:
        return {-way.y(), way.x()};
    default:
        return {way.y(), way.x()};
    }
}

} // namespace

int nextPlace(const std::vector<MapPlace> &places, int current, int key)
{
    const int count = static_cast<int>(places.size());
    if (count == 0)
        return -1;
    if (current < 0 || current >= count || key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return count - 1;
    int nearest = current;
    qreal least = std::numeric_limits<qreal>::max();
    const auto from = places[static_cast<std::size_t>(current)].centre;
    for (int index = 0; index < count; ++index) {
        const auto way = ahead(places[static_cast<std::size_t>(index)].centre - from, key);
        const auto distance = way.x() + 2 * qAbs(way.y());
        if (way.x() > 1 && distance < least) {
            nearest = index;
            least = distance;
        }
    }
    return nearest;
}

} // namespace mesh
