// SPDX-License-Identifier: MIT
#include "window/machine_rights.h"

#include <QCoreApplication>
#include <QStringList>

namespace mesh {
namespace {

struct Rights {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

} // namespace

std::vector<MachineRight> machineRights()
{
    return {{"message", Rights::tr("&Messages"),
                Rights::tr("Its sessions may write to sessions here; what is destructive still waits for you."),
                Rights::tr("messages")},
        {"broadcast", Rights::tr("&Broadcasts"), Rights::tr("Its sessions may write to all sessions here at once."),
            Rights::tr("broadcasts")},
        {"lock", Rights::tr("&Locks"), Rights::tr("What its sessions lock counts as locked here."),
            Rights::tr("locks")},
        {"pair", Rights::tr("&Pairs"), Rights::tr("Its sessions may pair with a session here that accepts it."),
            Rights::tr("pairs")},
        {"intercept", Rights::tr("&Intercepts"),
            Rights::tr("Its guard of a pair may stop the grip here at once and take over."), Rights::tr("intercepts")}};
}

QString rightsText(const Json &rights)
{
    QStringList allowed;
    for (const auto &right : machineRights()) {
        if (boolOr(rights, right.key))
            allowed << right.inLists;
    }
    return allowed.isEmpty() ? Rights::tr("nothing") : allowed.join(QStringLiteral(", "));
}

} // namespace mesh
