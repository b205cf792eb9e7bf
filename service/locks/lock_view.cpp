// SPDX-License-Identifier: MIT
#include "locks/lock_view.h"

#include "safety/gated_line.h"

namespace mesh {
namespace {

std::int64_t minutesLeft(const Lock &lock, Millis now)
{
    constexpr Millis minuteMillis = 60'000;
    return (lock.left(now) + minuteMillis - 1) / minuteMillis;
}

} // namespace

std::string_view wireName(LockResource::Kind kind)
{
    return kind == LockResource::Kind::File ? "file" : kind == LockResource::Kind::Glob ? "glob" : "name";
}

std::optional<LockResource::Kind> lockKindFromWire(std::string_view name)
{
    for (const auto kind : {LockResource::Kind::File, LockResource::Kind::Glob, LockResource::Kind::Name}) {
        if (wireName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

Json toJson(const Lock &lock, Millis until, const std::vector<std::string> &waiting, const std::string &machine)
{
    const auto &resource = lock.resource;
    return {{"id", lock.id}, {"resource", lock.shownAs}, {"kind", wireName(resource.kind)},
        {"root", resource.root.empty() ? Json() : Json(gatedText(resource.root))}, {"holder", lock.owner.name},
        {"machine", machine.empty() ? Json() : Json(machine)}, {"reachable", !lock.isStale},
        {"session_id", lock.owner.sessionId.empty() ? Json() : Json(lock.owner.sessionId)},
        {"since", toIso(lock.since)}, {"until", toIso(until)}, {"ttl_seconds", lock.ttl / 1000}, {"waiting", waiting}};
}

std::string moreMinutes(const Lock &lock, Millis now)
{
    const auto minutes = minutesLeft(lock, now);
    return std::to_string(minutes) + (minutes == 1 ? " more minute" : " more minutes");
}

Error heldBy(const Lock &lock, Millis now)
{
    const auto &name = lock.owner.name;
    return {Reason::LockHeld,
        countPhrase("%1 holds %2, for %n more minute(s).", minutesLeft(lock, now), name, lock.shownAs),
        phrase("Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 <text>", name), {}};
}

} // namespace mesh
