// SPDX-License-Identifier: MIT
#include "hook/pause.h"

#include "hook/watched_process.h"
#include "platform/pause_flag.h"
#include "safety/sanitizer.h"

#include <algorithm>

namespace mesh::hook {

std::optional<std::string> pausedAnswer(const Place &place, std::string_view event)
{
    const auto folder = DataFolder::open(place.folder, false);
    // Usually nobody is paused, and who we are need not be found out.
    auto flags = folder ? readPauseFlags(*folder) : std::vector<PauseFlag>();
    const auto client = flags.empty() ? std::nullopt : watchedProcess();
    const auto flag = std::find_if(
        flags.begin(), flags.end(), [&](const PauseFlag &one) { return client && one.client == *client; });
    if (flag == flags.end())
        return std::nullopt;
    flag->text = sanitizeText(flag->text, Target::Model); // Whoever could write there may have written it.
    const auto answer = pauseAnswer(event, *flag);
    return answer ? std::optional(toLine(*answer)) : std::nullopt;
}

} // namespace mesh::hook
