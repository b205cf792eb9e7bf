// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

namespace mesh {

/// What `mesh doctor` found out about one thing.
struct DoctorCheck {
    enum class Verdict { Pass, Fail, Skip }; ///< Skip: it does not apply here.

    Phrase name; ///< A few words: "token".
    Verdict verdict = Verdict::Pass;
    Phrase detail; ///< What was seen; may hold foreign text.
    Phrase mend; ///< A command that mends it, or empty.
};

} // namespace mesh
