// SPDX-License-Identifier: MIT
#include "window/doctor_lines.h"

#include "link/shown.h"
#include "models/record_feed.h"

namespace mesh {

std::vector<DoctorLine> doctorLines(const Json &answer)
{
    std::vector<DoctorLine> lines;
    for (const auto &check : recordsIn(answer, "checks")) {
        if (!check.is_object())
            continue;
        using Verdict = DoctorLine::Verdict;
        const auto verdict = stringOr(check, "verdict");
        lines.push_back({verdict == "PASS" ? Verdict::Pass
                : verdict == "FAIL"        ? Verdict::Fail
                                           : Verdict::Skip,
            shownMember(check, "name", 100), shownMember(check, "detail", 500), shownMember(check, "mend", 1000)});
    }
    return lines;
}

} // namespace mesh
