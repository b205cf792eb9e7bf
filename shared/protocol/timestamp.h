// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// Milliseconds since 1970 UTC, from the wall clock: for display and for expiry, never for order.
using Millis = std::int64_t;

Millis wallClock();
/// ISO-8601 UTC with milliseconds, "2026-01-31T08:15:00.123Z".
std::string toIso(Millis time);
std::optional<Millis> fromIso(std::string_view text);
/// "12 s", "5 min", "3 h", "2 d": an age a person reads at a glance. Negative ages (a clock that jumped) read "now".
std::string ageText(Millis age);

} // namespace mesh
