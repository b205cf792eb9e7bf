// SPDX-License-Identifier: MIT
#include "sessions/session.h"

#include "safety/gated_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mesh {
namespace {

constexpr std::array<std::pair<Activity, std::string_view>, 5> activities {{
    {Activity::Idle, "idle"},
    {Activity::Busy, "busy"},
    {Activity::Waiting, "waiting"},
    {Activity::Paused, "paused"},
    {Activity::Offline, "offline"},
}};

Json nullIfEmpty(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace

std::string_view wireName(Activity activity)
{
    return std::find_if(activities.begin(), activities.end(), [&](const auto &row) {
        return row.first == activity;
    })->second;
}

std::optional<Activity> activityFromWire(std::string_view name)
{
    const auto *found
        = std::find_if(activities.begin(), activities.end(), [&](const auto &row) { return row.second == name; });
    return found == activities.end() ? std::nullopt : std::optional(found->first);
}

Json toJson(const Session &session, std::int64_t waiting)
{
    return {{"id", session.id}, {"name", session.name}, {"machine", nullptr}, {"kind", session.kind},
        {"state", wireName(session.activity)}, {"role", nullIfEmpty(session.role)},
        {"branch", nullIfEmpty(gatedText(session.branch))}, {"root", nullIfEmpty(gatedText(session.root))},
        {"joined_at", toIso(session.joinedAt)}, {"last_seen", toIso(session.lastSeen)}, {"waiting", waiting},
        {"locks", session.locks}};
}

} // namespace mesh
