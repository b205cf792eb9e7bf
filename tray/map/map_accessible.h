// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

class MapView;

/// From now on every MapView is a list of its sessions to a screen reader: each with its name, state, role and locks,
/// to be pressed. Callable again.
void makeMapAccessible();

/// The picture is another one.
void tellMapChanged(MapView &view);
/// The focus ring is at another session.
void tellMapFocus(MapView &view);

} // namespace mesh
