// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace mesh::hook {

/// Where this mesh-hook works.
struct Place {
    std::string folder; ///< The data folder, fixed when the plugin was installed.
    std::string programs; ///< Folder of our other programs.

    std::string socket() const { return folder + "/run/control.sock"; }
};

/// True for the events of the client that the service is told.
bool isServiceEvent(std::string_view event);

/// The part of the client's input that the service gets: facts it decides by. The rest (what tools answered, the
/// model's words, the end of a long prompt) is the user's and stays here.
Json forService(const Json &input);

/// Tells the service of one event and returns what to print, if anything. Within 100 ms, whatever the service does;
/// only a SessionStart that starts the service (`auto_start`) waits for that, 3 s at most. Never fails: no answer means
/// no opinion.
std::optional<std::string> handleEvent(const Place &place, std::string_view event, const Json &input);

} // namespace mesh::hook
