// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace mesh {

/// Drawn as nothing, or changing how others are drawn: bidi controls, zero-width and other default-ignorable
/// characters, tags, variation selectors, fillers, C1, noncharacters, private use. Emoji context is the caller's
/// business.
bool isHidden(char32_t character);
/// Drawn onto the character before it.
bool isCombining(char32_t character);
/// An emoji, or what an emoji sequence can hold.
bool isPictograph(char32_t character);
/// Two cells in a terminal.
bool isWide(char32_t character);
/// One of the five skin tones that follow an emoji.
constexpr bool isSkinTone(char32_t character)
{
    return character >= 0x1F3FB && character <= 0x1F3FF;
}

/// The bytes of the flag of England, Scotland or Wales that `text` begins with (a black flag spelled out in tag
/// characters, the only tags with a use); 0 when there is none.
std::size_t taggedFlagLength(std::string_view text);

/// The bytes of the escape sequence that begins with the ESC at `position`: a whole CSI, OSC, DCS, APC, PM or SOS
/// sequence where it is complete, else the introducer alone, so that a broken sequence swallows no text.
std::size_t escapeLength(std::string_view text, std::size_t position);
/// The bytes at `position` that a reader would not see as something of its own (control, escape sequence, hidden or
/// combining character, broken UTF-8); 0 for visible characters, blanks and line breaks.
std::size_t invisibleLength(std::string_view text, std::size_t position);

} // namespace mesh
