// SPDX-License-Identifier: MIT
#include "safety/fold.h"

#include "safety/characters.h"
#include "safety/lookalikes.h"
#include "safety/utf8.h"

#include <algorithm>
#include <iterator>

namespace mesh {
namespace {

bool isPlain(char c)
{
    return (c >= ' ' && c <= '~') || c == '\t' || c == '\n' || c == '\r';
}

/// A control character stands between words rather than inside one; ESC begins a sequence.
bool isSeparator(char c)
{
    return (static_cast<unsigned char>(c) < ' ' && c != '\x1b') || c == '\x7f';
}

/// Small letters of Cyrillic that look like capitals of ours: no confusables by the book, but read so.
char smallCapital(char32_t character)
{
    switch (character) {
    case 0x432:
        return 'b';
    case 0x43A:
        return 'k';
    case 0x43C:
        return 'm';
    case 0x43D:
        return 'h';
    case 0x442:
        return 't';
    default:
        return 0;
    }
}

char lookalike(char32_t character)
{
    if (const char letter = smallCapital(character))
        return letter;
    const auto after = std::upper_bound(std::begin(unicode::lookalikes), std::end(unicode::lookalikes), character,
        [](char32_t c, const unicode::Lookalikes &range) { return c < range.first; });
    if (after == std::begin(unicode::lookalikes) || character > std::prev(after)->last)
        return 0;
    return static_cast<char>(static_cast<char32_t>(std::prev(after)->ascii) + character - std::prev(after)->first);
}

bool isWideBlank(char32_t c)
{
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// What the character is folded to; empty if it stays as it is.
std::string_view foldedForm(char32_t c, char &buffer)
{
    if (isWideBlank(c))
        return " ";
    if (c == 0x2028 || c == 0x2029 || c == 0x85)
        return "\n";
    if (c == 0x2014 || c == 0x2015) // What editors make of "--".
        return "--";
    if ((c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB)
        return "\"";
    if (c >= 0x2018 && c <= 0x201B)
        return "'";
    buffer = lookalike(c);
    return {&buffer, buffer ? 1u : 0u};
}

} // namespace

bool needsFolding(std::string_view text)
{
    constexpr std::size_t block = 64;
    for (std::size_t i = 0; i < text.size(); i += block) {
        unsigned char other = 0; // No early end within a block: so it needs no branches.
        for (const char c : text.substr(i, block))
            other |= isPlain(c) ? 0 : 1;
        if (other)
            return true;
    }
    return false;
}

Folded fold(std::string_view text)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(text.size() + 1);
    const auto append = [&](std::string_view part, std::size_t from) {
        folded.text += part;
        folded.origin.insert(folded.origin.end(), part.size(), static_cast<std::uint32_t>(from));
    };
    for (std::size_t i = 0; i < text.size();) {
        if (isPlain(text[i])) {
            append(text.substr(i, 1), i);
            ++i;
            continue;
        }
        if (isSeparator(text[i])) {
            append(" ", i);
            ++i;
            continue;
        }
        const auto [character, length] = decodeUtf8(text, i);
        char buffer = 0;
        const auto form = length > 1 ? foldedForm(character, buffer) : std::string_view();
        if (!form.empty()) {
            append(form, i);
            i += length;
        } else if (const std::size_t unseen = invisibleLength(text, i); unseen > 0) {
            i += unseen;
        } else {
            for (const std::size_t end = i + length; i < end; ++i)
                append(text.substr(i, 1), i);
        }
    }
    folded.origin.push_back(static_cast<std::uint32_t>(text.size()));
    return folded;
}

} // namespace mesh
