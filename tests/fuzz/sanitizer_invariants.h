// SPDX-License-Identifier: MIT
#pragma once

#include "safety/display.h"
#include "safety/width.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

/// What holds for every input, written without the sanitiser's own tables; the fuzzer and the property tests share it.
/// Each function gives an empty text or the name of the promise that was broken.
namespace mesh::invariants {

inline bool isForbidden(char32_t c)
{
    const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return (c < 0x20 && c != '\n' && c != '\t') || in(0x7F, 0x9F) || c == 0xAD || c == 0x34F || c == 0x61C
        || in(0x115F, 0x1160) || in(0x180B, 0x180F) || in(0x200B, 0x200C) || in(0x200E, 0x200F) || in(0x2028, 0x202E)
        || in(0x2060, 0x206F) || c == 0x2800 || c == 0x3164 || in(0xE000, 0xF8FF) || in(0xFDD0, 0xFDEF)
        || in(0xFE00, 0xFE0D) || c == 0xFEFF || c == 0xFFA0 || in(0xFFF9, 0xFFFB) || (c & 0xFFFE) == 0xFFFE
        || in(0xE0000, 0xE0FFF) || in(0xF0000, 0x10FFFF);
}

/// A client tag as a careless reader finds it: any case, blanks and '/' before the name.
inline bool hasClientTag(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> names {"system-reminder", "task-notification",
        "cross-session-message", "command-name", "channel", "invoke", "user-prompt-submit-hook", "function_calls"};
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    const auto isNamePart = [&](char c) {
        return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':'
            || c == '.';
    };
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const auto begin = std::min(text.find_first_not_of(" \t\n/", at + 1), text.size());
        const auto rest = text.substr(begin);
        const auto size
            = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isNamePart) - rest.begin());
        std::string name(rest.substr(0, size));
        std::transform(name.begin(), name.end(), name.begin(), lower);
        if (name.starts_with("antml") || std::find(names.begin(), names.end(), name) != names.end())
            return true;
    }
    return false;
}

inline std::string withoutTaggedFlags(std::string text)
{
    for (const std::string_view tags : {"\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
             "\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
             "\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"}) {
        const std::string flag = std::string("\U0001F3F4").append(tags);
        for (auto at = text.find(flag); at != std::string::npos; at = text.find(flag, at))
            text.replace(at, flag.size(), "!");
    }
    return text;
}

inline std::string brokenBy(const std::string &shown, Target target)
{
    const std::string text = withoutTaggedFlags(shown);
    std::size_t marks = 0;
    for (std::size_t position = 0; position < text.size();) {
        const auto [c, length] = decodeUtf8(text, position);
        if (length == 0)
            return "valid UTF-8";
        if (isForbidden(c))
            return "nothing invisible";
        position += length;
        if (c == 0x200D && (position == text.size() || static_cast<unsigned char>(text[position]) < 0xC0))
            return "joiners join emoji";
        marks = c >= 0x300 && c <= 0x36F ? marks + 1 : 0;
        if (marks > 8)
            return "eight marks";
    }
    return target == Target::Model && hasClientTag(shown) ? "no client tags" : "";
}

inline std::string brokenByText(std::string_view in, Target target, std::size_t limit)
{
    const std::string text = sanitizeText(in, target);
    if (const auto broken = brokenBy(text, target); !broken.empty())
        return "text: " + broken;
    if (sanitizeText(text, target) != text)
        return "text: sanitising again changes nothing";
    const Excerpt excerpt = sanitizeExcerpt(in, target, limit);
    if (const auto broken = brokenBy(excerpt.text, target); !broken.empty())
        return "excerpt: " + broken;
    if (!text.starts_with(excerpt.text) || utf16Units(excerpt.text) > limit || excerpt.consumed > in.size())
        return "excerpt: a beginning within the limit";
    if (excerpt.consumed == in.size() ? excerpt.text != text : utf16Units(text) <= limit)
        return "excerpt: whole where it fits";
    return {};
}

inline std::string brokenByLine(std::string_view in, Target target, std::size_t limit)
{
    const std::string line = sanitizeLine(in, target, limit);
    if (const auto broken = brokenBy(line, target); !broken.empty())
        return "line: " + broken;
    if (line.find_first_of("\n\t") != std::string::npos || utf16Units(line) > limit)
        return "line: one line within the limit";
    if (sanitizeLine(line, target, limit) != line)
        return "line: sanitising again changes nothing";
    const std::size_t width = limit % 97;
    return displayWidth(fitWidth(line, width)) == width ? "" : "width: fits exactly";
}

/// `limit` from 700 on, so that hostile names of full length leave room for the frame.
inline std::string brokenByDisplay(const ShownMessage &message, Target target, std::size_t limit)
{
    const std::string text = displayMessage(message, target, limit);
    if (const auto broken = brokenBy(text, target); !broken.empty())
        return "display: " + broken;
    if (!text.starts_with("[mesh") || utf16Units(text) > limit)
        return "display: our form within the limit";
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
        const auto line = std::string_view(text).substr(at + 1);
        const bool last = line.find('\n') == std::string_view::npos;
        if (!line.starts_with("  | ") && !(last && line.starts_with("  … cut here: ")))
            return "display: further lines are marked";
    }
    return {};
}

} // namespace mesh::invariants
