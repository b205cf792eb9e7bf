// SPDX-License-Identifier: MIT
#include "platform/start_record.h"

#include "platform/environment_marks.h"

#include <algorithm>
#include <cstring>

namespace mesh {
namespace {

/// Up to the next NUL, which goes too.
std::string_view takeWord(std::string_view &rest)
{
    const auto end = std::min(rest.find('\0'), rest.size());
    const auto word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

} // namespace

StartRecord parseStartRecord(std::string_view answer, std::size_t mostArguments)
{
    StartRecord record;
    int count = 0;
    if (answer.size() <= sizeof count)
        return record;
    std::memcpy(&count, answer.data(), sizeof count);
    auto rest = answer.substr(sizeof count);
    takeWord(rest);
    rest.remove_prefix(std::min(rest.find_first_not_of('\0'), rest.size()));
    for (; count > 0 && !rest.empty(); --count) {
        const auto argument = takeWord(rest);
        if (record.arguments.size() < mostArguments)
            record.arguments.emplace_back(argument);
    }
    // To the end, also behind an empty one: whoever starts a program can put that before a name that is looked for.
    while (!rest.empty()) {
        const auto variable = takeWord(rest);
        const auto name = variable.substr(0, variable.find('='));
        record.hasAgentMark |= isAgentMark(name);
        record.hasLoaderVariable |= isLoaderVariable(name);
    }
    return record;
}

} // namespace mesh
