// SPDX-License-Identifier: MIT
#pragma once

#include "config/config.h"
#include "dispatch/dispatcher.h"

#include <functional>
#include <utility>

namespace mesh {

/// A method that exists only while presence_enabled says so: locks, pairs, roles.
template <typename Run>
std::function<void(Call)> whenPresent(const Config &config, Run run)
{
    return [&config, run = std::move(run)](Call call) {
        if (config.flag("presence_enabled"))
            return run(std::move(call));
        call.reply(Error {Reason::PresenceOff, phrase("Locks, pairs and roles are switched off on this machine."),
            phrase("A person can switch them on: mesh config set presence_enabled true"), {}});
    };
}

} // namespace mesh
