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
    // To the end, also behind an empty one: whoever starts a program can put that before a name that is looked for. And
    // the arguments, too: an empty first one looks like what fills up the path, and then a variable looks like one.
    while (!rest.empty()) {
        const auto word = takeWord(rest);
        if (count > 0 && record.arguments.size() < mostArguments)
            record.arguments.emplace_back(word);
        count -= count > 0 ? 1 : 0;
        const auto name = word.substr(0, word.find('='));
        record.hasAgentMark |= isAgentMark(name);
        record.hasLoaderVariable |= isLoaderVariable(name);
    }
    return record;
}

} // namespace mesh
