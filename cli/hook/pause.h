// SPDX-License-Identifier: MIT
#pragma once

#include "hook/event.h"

#include <optional>
#include <string>
#include <string_view>

namespace mesh::hook {

/// What to print for an event when the service does not answer: the pause flag of our session speaks for it. Nothing if
/// the session is not paused, if the event has no say in it, or if the flag is older than a pause may be: without a
/// service nobody else would ever take it away.
std::optional<std::string> pausedAnswer(const Place &place, std::string_view event);

} // namespace mesh::hook
