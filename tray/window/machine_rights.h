// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QString>

#include <vector>

namespace mesh {

/// One thing that a paired machine may or may not do here.
struct MachineRight {
    const char *key; ///< In `rights` of docs/protocol.md.
    QString title; ///< With a mnemonic.
    QString meaning; ///< One sentence.
    QString inLists; ///< "messages".
};
std::vector<MachineRight> machineRights();
/// "messages, locks"; "nothing".
QString rightsText(const Json &rights);

} // namespace mesh
