// SPDX-License-Identifier: MIT
#include "safety/marked_text.h"

#include "safety/utf8.h"
#include "safety/width.h"

#include <algorithm>
#include <array>
#include <utility>

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

std::string withoutMarks(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> shown {
        {{"⟦", "<U+27E6>"}, {"⟧", "<U+27E7>"}}};
    for (const auto &[mark, name] : shown) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + name.size()))
            text.replace(at, mark.size(), name);
    }
    return text;
}

} // namespace

std::string wrapped(std::string_view lines, std::size_t width, std::string_view lineStart)
{
    std::string result;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        auto line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        const bool ours = line.starts_with(lineStart);
        std::size_t used = 0;
        while (!line.empty()) {
            const auto length = std::max<std::size_t>(1, decodeUtf8(line, 0).length);
            const auto columns = displayWidth(line.substr(0, length));
            if (used > 0 && used + columns > width) {
                result += '\n';
                result += ours ? lineStart : std::string_view();
                used = ours ? lineStart.size() : 0;
            }
            result += line.substr(0, length);
            used += columns;
            line.remove_prefix(length);
        }
        result += '\n';
    }
    return result;
}

std::string markedText(
    std::string_view utf8, std::vector<Span> parts, Target target, const Marks &marks, std::string_view lineStart)
{
    std::string marked;
    std::size_t at = 0;
    for (const auto &part : merged(std::move(parts), utf8.size())) {
        marked += withoutMarks(sanitizeText(utf8.substr(at, part.begin - at), target));
        marked += marks.begin;
        marked += withoutMarks(sanitizeText(utf8.substr(part.begin, part.end - part.begin), target));
        marked += marks.end;
        at = part.end;
    }
    marked += withoutMarks(sanitizeText(utf8.substr(at), target));
    std::string lines(lineStart);
    for (const char c : marked) {
        lines += c;
        if (c == '\n')
            lines += lineStart;
    }
    return lines + '\n';
}

} // namespace mesh
