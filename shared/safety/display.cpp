// SPDX-License-Identifier: MIT
#include "safety/display.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::string_view lineStart = "  | ";
constexpr std::size_t maxNameLength = 64;
constexpr std::size_t maxTimeLength = 32;
constexpr std::size_t maxDoorbellNames = 5;
constexpr std::size_t maxDoorbellLength = 400;

/// A name that cannot leave its place between our brackets: what names never have becomes '?'.
std::string plainName(std::string_view name, std::size_t maxLength = maxNameLength)
{
    std::string plain(name.substr(0, maxLength));
    std::replace_if(
        plain.begin(), plain.end(),
        [](char c) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            return !letter && c != '.' && c != '_' && c != '-' && c != '@';
        },
        '?');
    return plain.empty() ? "?" : plain;
}

/// A time as we write it, or nothing but its digits.
std::string plainTime(std::string_view time)
{
    std::string plain(time.substr(0, maxTimeLength));
    std::erase_if(
        plain, [](char c) { return (c < '0' || c > '9') && c != '-' && c != ':' && c != 'T' && c != 'Z' && c != '.'; });
    return plain;
}

std::string address(const ShownMessage &message)
{
    return plainName(message.from) + (message.machine.empty() ? "" : "@" + plainName(message.machine));
}

/// All that stands before the body.
std::string head(const ShownMessage &message, bool hasText)
{
    const bool urgent = message.kind == "pair_intercept_urgent";
    if (message.kind == "notice")
        return "[mesh] ";
    if (message.kind == "broadcast")
        return "[mesh:broadcast] ";
    if (!message.kind.starts_with("pair_"))
        return "[mesh:" + address(message) + "] ";
    std::string text = "[mesh:pair:" + address(message) + "] ";
    if (urgent || message.kind == "pair_intercept") {
        text += urgent ? "INTERCEPT!" : "INTERCEPT";
        if (message.isTextHeld)
            text += " (text held)";
        else if (hasText)
            text += " — ";
    }
    return text;
}

/// All that stands behind the body's first line.
std::string tail(const ShownMessage &message)
{
    if (message.kind == "notice")
        return {};
    std::string id = message.shortId.empty() ? "" : "#" + plainName(message.shortId);
    if (!id.empty() && !message.approvedBy.empty())
        id += ", approved by your human: " + plainName(message.approvedBy) + ", " + plainTime(message.approvedAt);
    if (message.kind == "broadcast")
        return "  (from " + address(message) + (id.empty() ? "" : ", " + id) + ")";
    return id.empty() ? "" : "  (" + id + ")";
}

std::string cutLine(const ShownMessage &message, std::size_t shown, std::size_t total)
{
    const std::string whole
        = message.shortId.empty() ? "" : "; the whole text: mesh read " + plainName(message.shortId);
    return "\n  … cut here: " + std::to_string(shown) + " of " + std::to_string(total) + " characters shown" + whole;
}

std::size_t less(std::size_t size, std::size_t part)
{
    return size > part ? size - part : 0;
}

} // namespace

std::string displayMessage(const ShownMessage &message, Target target, std::size_t maxUtf16Units)
{
    const std::string_view sent = message.isTextHeld ? std::string_view() : message.body;
    const std::string_view body = sent.substr(0, sent.find_last_not_of("\r\n") + 1);
    std::string text = head(message, !body.empty());
    const std::string suffix = tail(message);
    const std::size_t room = less(maxUtf16Units, utf16Units(text) + utf16Units(suffix));
    Excerpt excerpt = sanitizeExcerpt(body, target, room, lineStart);
    std::string end;
    if (excerpt.consumed < body.size()) {
        const std::size_t total = countCharacters(body);
        excerpt = sanitizeExcerpt(body, target, less(room, utf16Units(cutLine(message, total, total))), lineStart);
        end = cutLine(message, countCharacters(body.substr(0, excerpt.consumed)), total);
    }
    text += excerpt.text;
    text.insert(std::min(text.find('\n'), text.size()), suffix);
    return text + end;
}

std::string doorbell(const std::vector<std::string> &senders, std::size_t count)
{
    std::string text = "[mesh] " + std::to_string(count) + (count == 1 ? " message" : " messages");
    constexpr std::size_t restLength = sizeof " and 18446744073709551615 more";
    std::size_t named = 0;
    for (const std::string &sender : senders) {
        const std::string name = (named == 0 ? " from " : ", ") + plainName(sender, 2 * maxNameLength + 1);
        if (named == maxDoorbellNames || text.size() + name.size() + restLength > maxDoorbellLength)
            break;
        text += name;
        ++named;
    }
    if (named < senders.size())
        text += " and " + std::to_string(senders.size() - named) + " more";
    return text;
}

} // namespace mesh
