// SPDX-License-Identifier: MIT
#include "protocol/timestamp.h"

#include <chrono>
#include <cstdio>
#include <ctime>

namespace mesh {

Millis wallClock()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string toIso(Millis time)
{
    const Millis millis = ((time % 1000) + 1000) % 1000;
    const auto seconds = static_cast<std::time_t>((time - millis) / 1000);
    std::tm parts {};
    gmtime_r(&seconds, &parts);
    char text[64];
    const int length = std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", parts.tm_year + 1900,
        parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, static_cast<int>(millis));
    return {text, static_cast<std::size_t>(length)};
}

std::optional<Millis> fromIso(std::string_view text)
{
    std::tm parts {};
    int millis = 0;
    int read = 0;
    const std::string copy(text);
    if (std::sscanf(copy.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d.%3dZ%n", &parts.tm_year, &parts.tm_mon, &parts.tm_mday,
            &parts.tm_hour, &parts.tm_min, &parts.tm_sec, &millis, &read)
            != 7
        || static_cast<std::size_t>(read) != text.size())
        return std::nullopt;
    parts.tm_year -= 1900;
    parts.tm_mon -= 1;
    return static_cast<Millis>(timegm(&parts)) * 1000 + millis;
}

std::string ageText(Millis age)
{
    const Millis seconds = age / 1000;
    if (seconds < 1)
        return "now";
    if (seconds < 60)
        return std::to_string(seconds) + " s";
    if (seconds < 3600)
        return std::to_string(seconds / 60) + " min";
    if (seconds < 86400)
        return std::to_string(seconds / 3600) + " h";
    return std::to_string(seconds / 86400) + " d";
}

} // namespace mesh
