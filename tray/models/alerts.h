// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace mesh {

class Desk;

/// Something that waits for the person, in the order in which it should be looked at.
struct Alert {
    enum class Kind {
        Stopped, ///< A session whose commands are stopped.
        Held, ///< A message that waits for a decision.
        Pairing, ///< Another machine wants to pair.
        Setting, ///< config.json asks for something less safe.
    };
    Kind kind = Kind::Held;
    QString key; ///< Of the record: session's address, short id, pairing's id, setting's name.
    QString text; ///< One line.
    bool operator==(const Alert &) const = default;
};

std::vector<Alert> alertsOf(const Desk &desk);

/// What the icon shows.
enum class MeshState { Connected, Attention, Paused, Offline };
MeshState stateOf(const Desk &desk);
/// The same in words, with how many sessions and machines there are.
QString stateLine(const Desk &desk);

} // namespace mesh
