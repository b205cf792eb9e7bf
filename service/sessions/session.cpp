// SPDX-License-Identifier: MIT
#include "sessions/session.h"

#include "safety/judge.h"

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

/// A foreign text that models read beside a name; one that the safety rules find something in is not shown.
std::string gated(const std::string &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '/' || c == '.';
    });
    return plain || !judge(text).destructive ? text : "(hidden by the safety rules)";
}

} // namespace

std::string_view wireName(Activity activity)
{
    return std::find_if(activities.begin(), activities.end(), [&](const auto &row) {
        return row.first == activity;
    })->second;
}

Json toJson(const Session &session, std::int64_t waiting)
{
    return {{"id", session.id}, {"name", session.name}, {"machine", nullptr}, {"kind", session.kind},
        {"state", wireName(session.activity)}, {"role", nullIfEmpty(session.role)},
        {"branch", nullIfEmpty(gated(session.branch))}, {"root", nullIfEmpty(gated(session.root))},
        {"joined_at", toIso(session.joinedAt)}, {"last_seen", toIso(session.lastSeen)}, {"waiting", waiting},
        {"locks", Json::array()}};
}

} // namespace mesh
