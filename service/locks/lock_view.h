// SPDX-License-Identifier: MIT
#pragma once

#include "locks/lock_table.h"
#include "protocol/json.h"
#include "result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// "file", "glob", "name": on the wire and in the store.
std::string_view wireName(LockResource::Kind kind);
std::optional<LockResource::Kind> lockKindFromWire(std::string_view name);
/// As in the answer of locks.acquire (docs/protocol.md). `until`: on the wall clock. `machine`: its petname, of
/// another.
Json toJson(const Lock &lock, Millis until, const std::vector<std::string> &waiting, const std::string &machine);
/// How long it lasts from now on: "10 more minutes". `now`: bootClock().
std::string moreMinutes(const Lock &lock, Millis now);
/// LockHeld, for who wants it: by whom and how long. `now`: bootClock().
Error heldBy(const Lock &lock, Millis now);

} // namespace mesh
