// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_picture.h"

/// `sessions` named s0, s1 … (ids id0, id1 …) on `machines`, the first of which is this one and has the most.
inline mesh::MapPicture somePicture(int sessions, int machines)
{
    const QString states[] {QStringLiteral("idle"), QStringLiteral("busy"), QStringLiteral("waiting"),
        QStringLiteral("paused"), QStringLiteral("offline"), QStringLiteral("unreachable")};
    mesh::MapPicture picture;
    for (int index = 0; index < machines; ++index) {
        mesh::MapMachine machine;
        machine.name = index == 0 ? QString() : QStringLiteral("m%1").arg(index);
        machine.title = QStringLiteral("machine %1").arg(index);
        machine.state = index == 0 ? QString() : QStringLiteral("linked");
        picture.machines.push_back(machine);
    }
    for (int index = 0; index < sessions; ++index) {
        mesh::MapSession session;
        session.id = QStringLiteral("id%1").arg(index);
        session.name = QStringLiteral("s%1").arg(index);
        session.state = states[index % 6];
        session.kind = QStringLiteral("claude");
        const int on = index % 3 == 0 ? 0 : index % machines;
        picture.machines[static_cast<std::size_t>(on)].sessions.push_back(session);
    }
    return picture;
}
