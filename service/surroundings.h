// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/step_up.h"
#include "platform/agents.h"
#include "platform/process.h"
#include "platform/terminals.h"

#include <string>

namespace mesh {

/// What the service believes about the machine around it. The real one is made in main(); tests replace parts of it in
/// a program of their own that is never installed (design section 9). No variable, file or option changes it.
struct Surroundings {
    const ProcessTable &processes;
    const AgentTable &agents;
    const TerminalTable &terminals;
    StepUpSurface *stepUp = nullptr; ///< None: the tray's window (Trays).
    PasswordCheck password = {};
    std::string trayProgram = {}; ///< Empty: mesh-tray beside the service.
};

} // namespace mesh
