// SPDX-License-Identifier: MIT
#pragma once

#include "window/doctor_lines.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mesh {

/// What somebody who helps has to know.
struct ReportFacts {
    QString service; ///< How it is, one sentence.
    QString doctorTrouble; ///< Why nothing could be checked; empty: it was.
    std::vector<DoctorLine> checks;
    QStringList problems;
};
/// As text to be handed on: no secrets, no messages, nothing of the environment, and not where `home` is.
QString reportText(const ReportFacts &facts, const QString &home);

} // namespace mesh
