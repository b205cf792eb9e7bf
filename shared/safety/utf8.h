// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace mesh {

/// One decoded character. `length` is 0 when the bytes are no well-formed UTF-8 (overlong, surrogate, too large, cut
/// off).
struct Decoded {
    char32_t character = 0;
    std::size_t length = 0;
};

/// The character at `position`, which must be inside `text`.
inline Decoded decodeUtf8(std::string_view text, std::size_t position)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[position + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - position < length)
        return {};
    char32_t character = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        character = character << 6 | (byte(i) & 0x3Fu);
    }
    const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return overlong || surrogate || character > 0x10FFFF ? Decoded {} : Decoded {character, length};
}

/// The number of characters (code points) of a UTF-8 text.
inline std::size_t countCharacters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The number of UTF-16 units a valid UTF-8 text has: what Claude Code and Qt count as characters.
inline std::size_t utf16Units(std::string_view utf8)
{
    const auto pairs
        = std::count_if(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
    return countCharacters(utf8) + static_cast<std::size_t>(pairs);
}

} // namespace mesh
