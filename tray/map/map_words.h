// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_picture.h"

namespace mesh {

// What the map says in words, translated.

QString mapStateWord(const QString &state);
/// "busy · Grip": the second line below a node.
QString mapSessionLine(const MapSession &session);
/// For screen readers: "hal, busy, Grip, 2 locks".
QString mapSessionName(const MapSession &session);
/// All that is known of it, as safe rich text.
QString mapSessionTip(const MapSession &session, const MapMachine &machine);

/// The same of a line between two sessions, with what a click does.
QString mapLineTip(MapLine::Kind kind, const MapSession &from, const MapSession &to);

/// What is not as it should be with a machine: "unreachable, not verified". Empty if nothing.
QString mapMachineTrouble(const MapMachine &machine);
/// Nothing can be sent to its sessions.
bool isOutOfReach(const MapMachine &machine);

/// The whole in a sentence: "7 sessions, 2 machines, 1 pair, 1 stopped".
QString mapSummary(const MapPicture &picture);
/// What there is to do when no session is here.
QString mapEmptyHint();
/// What a machine without sessions says: this one that hint.
QString mapEmptyMachine(const MapMachine &machine);

} // namespace mesh
