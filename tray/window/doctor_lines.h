// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QString>

#include <vector>

namespace mesh {

/// What `mesh doctor` says of one thing. All sanitised.
struct DoctorLine {
    enum class Verdict { Pass, Fail, Skip };
    Verdict verdict = Verdict::Skip;
    QString name;
    QString detail;
    QString mend; ///< What helps, mostly a command; empty: nothing has to.
};
/// From the answer of `mesh doctor --json`.
std::vector<DoctorLine> doctorLines(const Json &answer);

} // namespace mesh
