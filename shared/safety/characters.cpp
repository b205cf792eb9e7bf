// SPDX-License-Identifier: MIT
#include "safety/characters.h"

#include "safety/unicode_tables.h"
#include "safety/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace mesh {
namespace {

constexpr char escape = 0x1B;

constexpr std::array<std::string_view, 3> taggedFlags {
    "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
    "\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
    "\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F",
};

template <std::size_t Size>
bool contains(const unicode::CodeRange (&table)[Size], char32_t character)
{
    const auto after = std::upper_bound(std::begin(table), std::end(table), character,
        [](char32_t c, const unicode::CodeRange &range) { return c < range.first; });
    return after != std::begin(table) && character <= std::prev(after)->last;
}

bool isBetween(char c, char first, char last)
{
    return c >= first && c <= last;
}

std::size_t skip(std::string_view text, std::size_t position, char first, char last)
{
    while (position < text.size() && isBetween(text[position], first, last))
        ++position;
    return position;
}

/// Behind the terminator of an OSC, DCS … string whose content begins at `position`; 0 when it has none. A line's end
/// counts as "none": terminals abort there at the latest, and a stray introducer must not hide the following lines.
std::size_t stringEnd(std::string_view text, std::size_t position)
{
    constexpr std::string_view stops("\x07\x18\x1A\x1B\n\r\xC2", 7);
    for (;; ++position) {
        position = text.find_first_of(stops, position);
        if (position == std::string_view::npos)
            return 0;
        const std::string_view rest = text.substr(position);
        if (rest.starts_with('\x07'))
            return position + 1;
        if (rest.starts_with("\x1B\\") || rest.starts_with("\xC2\x9C"))
            return position + 2;
        if (rest.front() != '\xC2')
            return 0;
    }
}

} // namespace

bool isHidden(char32_t character)
{
    return contains(unicode::hiddenCharacters, character);
}
bool isCombining(char32_t character)
{
    return contains(unicode::combiningMarks, character);
}
bool isPictograph(char32_t character)
{
    return contains(unicode::pictographs, character);
}
bool isWide(char32_t character)
{
    return contains(unicode::wideCharacters, character);
}

std::size_t taggedFlagLength(std::string_view text)
{
    const auto flag = std::find_if(
        taggedFlags.begin(), taggedFlags.end(), [&](std::string_view known) { return text.starts_with(known); });
    return flag == taggedFlags.end() ? 0 : flag->size();
}

std::size_t escapeLength(std::string_view text, std::size_t position)
{
    const std::size_t second = position + 1;
    if (second >= text.size())
        return 1;
    const char kind = text[second];
    if (kind == '[') { // CSI: parameters, intermediates, one final byte.
        const std::size_t last = skip(text, skip(text, second + 1, '0', '?'), ' ', '/');
        return last < text.size() && isBetween(text[last], '@', '~') ? last + 1 - position : 2;
    }
    if (std::string_view("]PX^_").find(kind) != std::string_view::npos) {
        const std::size_t end = stringEnd(text, second + 1);
        return end > 0 ? end - position : 2;
    }
    const std::size_t last = skip(text, second, ' ', '/'); // As ESC ( B: intermediates and a final byte.
    return last < text.size() && isBetween(text[last], '0', '~') ? last + 1 - position : 1;
}

std::size_t invisibleLength(std::string_view text, std::size_t position)
{
    const char c = text[position];
    if (c == escape)
        return escapeLength(text, position);
    if (isBetween(c, ' ', '~') || c == '\t' || c == '\n' || c == '\r')
        return 0;
    const Decoded decoded = decodeUtf8(text, position);
    if (decoded.length <= 1)
        return 1;
    return isHidden(decoded.character) || isCombining(decoded.character) ? decoded.length : 0;
}

} // namespace mesh
