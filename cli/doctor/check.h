// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// What `mesh doctor` found out about one thing.
struct DoctorCheck {
    enum class Verdict { Pass, Fail, Skip }; ///< Skip: it does not apply here.

    std::string name; ///< A few words: "token".
    Verdict verdict = Verdict::Pass;
    std::string detail; ///< What was seen; may hold foreign text.
    std::string mend; ///< A command that mends it, or empty.
};

} // namespace mesh
