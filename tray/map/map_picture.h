// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace mesh {

// What the map shows, as plain values. Texts are shown as they are: whoever fills them in has sanitised them.

struct MapSession {
    QString id; ///< Unique on the mesh.
    QString name;
    QString state; ///< idle, busy, waiting, paused, offline or unreachable.
    QString role; ///< Empty, grip or guard.
    QString kind; ///< claude, codex …, shell or client.
    QString branch; ///< Of git; empty if it has none.
    int locks = 0; ///< Held by it.
    int waiting = 0; ///< Messages for it that it has not seen yet.
    QString pairing = {}; ///< Who invites it, or whom it invites, in words; mostly empty.

    bool operator==(const MapSession &) const = default;
};

struct MapMachine {
    QString name; ///< Empty: this machine.
    QString title;
    QString state; ///< linked, connecting, unreachable or refused; empty for this machine.
    bool isVerified = true;
    std::vector<MapSession> sessions;

    bool operator==(const MapMachine &) const = default;
};

/// Who builds and who reviews: two ids of sessions, in any order.
struct MapPair {
    QString one;
    QString other;

    bool operator==(const MapPair &) const = default;
};

/// From one session to another, by id: an invitation to pair, or a message that is held.
struct MapWay {
    QString from;
    QString to;

    bool operator==(const MapWay &) const = default;
};

/// A line on the map, as one can point at it.
struct MapLine {
    enum class Kind { Messages, Held, Pair, Invitation };
    Kind kind = Kind::Messages;
    MapWay way;

    bool operator==(const MapLine &) const = default;
};

struct MapPicture {
    std::vector<MapMachine> machines;
    std::vector<MapPair> pairs;
    std::vector<MapWay> invitations;
    std::vector<MapWay> held;

    bool operator==(const MapPicture &) const = default;
};

} // namespace mesh
