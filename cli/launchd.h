// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// The service's launch agent (packaging/macos), which a person has copied to ~/Library/LaunchAgents to have the
/// service at every login.
inline constexpr std::string_view serviceAgent = "io.github.grip_session_mesh.service";

/// The program that a launch agent of ours starts: the first of its ProgramArguments. Empty if it has none, or is no
/// property list in XML.
std::string programOfAgent(std::string_view propertyList);

/// True if launchd has been asked to start `program`, because this home folder has our agent and it starts that
/// program. `launchctl`: Apple's tool; where it is missing (on other systems) the answer is no.
bool startByLaunchd(
    const std::string &home, const std::string &program, const std::string &launchctl = "/bin/launchctl");

} // namespace mesh
