// SPDX-License-Identifier: MIT
#include "safety/marked_text.h"

#include <algorithm>

namespace mesh {
namespace {

std::vector<Span> merged(std::vector<Span> parts, std::size_t size)
{
    for (auto &part : parts)
        part = {std::min(part.begin, size), std::min(part.end, size)};
    std::sort(parts.begin(), parts.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
    std::vector<Span> result;
    for (const auto &part : parts) {
        if (part.begin >= part.end)
            continue;
        if (!result.empty() && part.begin <= result.back().end)
            result.back().end = std::max(result.back().end, part.end);
        else
            result.push_back(part);
    }
    return result;
}

} // namespace

std::string markedText(
    std::string_view utf8, std::vector<Span> parts, Target target, const Marks &marks, std::string_view lineStart)
{
    std::string marked;
    std::size_t at = 0;
    for (const auto &part : merged(std::move(parts), utf8.size())) {
        marked += sanitizeText(utf8.substr(at, part.begin - at), target);
        marked += marks.begin;
        marked += sanitizeText(utf8.substr(part.begin, part.end - part.begin), target);
        marked += marks.end;
        at = part.end;
    }
    marked += sanitizeText(utf8.substr(at), target);
    std::string lines(lineStart);
    for (const char c : marked) {
        lines += c;
        if (c == '\n')
            lines += lineStart;
    }
    return lines + '\n';
}

} // namespace mesh
