// SPDX-License-Identifier: MIT
#include "window/machine_rights.h"

#include "link/shown.h"

#include <QCoreApplication>
#include <QStringList>

namespace mesh {
namespace {

struct RightTexts {
    Q_DECLARE_TR_FUNCTIONS(RightTexts)
};

} // namespace

std::vector<MachineRight> machineRights()
{
    return {{"message", RightTexts::tr("&Messages"),
                RightTexts::tr("Its sessions may write to sessions here; what is destructive still waits for you."),
                RightTexts::tr("messages")},
        {"broadcast", RightTexts::tr("&Broadcasts"),
            RightTexts::tr("Its sessions may write to all sessions here at once."), RightTexts::tr("broadcasts")},
        {"lock", RightTexts::tr("&Locks"), RightTexts::tr("What its sessions lock counts as locked here."),
            RightTexts::tr("locks")},
        {"pair", RightTexts::tr("&Pairs"), RightTexts::tr("Its sessions may pair with a session here that accepts it."),
            RightTexts::tr("pairs")},
        {"intercept", RightTexts::tr("&Intercepts"),
            RightTexts::tr("Its guard of a pair may stop the grip here at once and take over."),
            RightTexts::tr("intercepts")}};
}

QString rightsText(const Json &rights)
{
    QStringList allowed;
    for (const auto &right : machineRights()) {
        if (boolOr(rights, right.key))
            allowed << right.inLists;
    }
    return allowed.isEmpty() ? RightTexts::tr("nothing") : shownList(allowed);
}

} // namespace mesh
