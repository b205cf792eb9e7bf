// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

#include <string>
#include <sys/types.h>

namespace mesh {

/// What a person is asked to confirm with a code.
struct StepUp {
    std::string code; ///< Six characters; a secret until it is typed.
    Phrase what; ///< What it confirms: "stop the service"; foreign texts inside are raw.
    std::string why; ///< What makes it necessary: `terminal`, `attempt`, `safety` or `setting`.
    std::string attempt; ///< The last refused attempt, a sentence; empty: not known.
    std::string attemptAt; ///< When that was: ISO-8601.
};

/// Where a code is drawn such that only a person at this machine sees it: in the tray's window and nowhere else. On the
/// event loop.
class StepUpSurface
{
public:
    virtual ~StepUpSurface() = default;
    /// False: there is no such place now.
    virtual bool draw(const StepUp &request) = 0;
    /// The code for this (StepUp::what) is used up, or was taken back.
    virtual void withdraw(const Phrase &what) = 0;
};

/// How the system asks for the user's password: polkit's pkcheck, and the policy that makes our action known to it.
/// Both absolute paths.
struct PasswordCheck {
    std::string program = "/usr/bin/pkcheck";
    std::string policy = "/usr/share/polkit-1/actions/io.github.grip_session_mesh.policy";
    uid_t unasked = 0; ///< Whom it lets do everything without a question.
};

} // namespace mesh
