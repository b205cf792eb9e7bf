// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_layout.h"

namespace mesh {

/// The index of the place that an arrow key, Home or End leads to from `current`: the nearest in that direction, where
/// sideways counts double; `current` itself if there is none. The first from nowhere (-1), -1 without places.
int nextPlace(const std::vector<MapPlace> &places, int current, int key);

} // namespace mesh
