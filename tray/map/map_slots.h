// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_layout.h"

#include <vector>

namespace mesh {

/// The slots of a machine's sessions, in their order. Who has one in `previous` keeps it, unless most slots would be
/// holes.
std::vector<int> slotsOf(const MapMachine &machine, const std::vector<MapPair> &pairs, const MapLayout &previous);

} // namespace mesh
