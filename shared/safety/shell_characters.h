// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

/// What characters are to the reader of shell words.
namespace mesh::shell {

inline constexpr std::string_view specials = " \t\r\n'\"\\$`()|&;<>";
enum : unsigned char { ordinary, special, notable };
inline constexpr auto characters = [] {
    std::array<unsigned char, 256> table {};
    for (const char c : specials)
        table[static_cast<unsigned char>(c)] = special;
    for (const char c : std::string_view("={"))
        table[static_cast<unsigned char>(c)] = notable; // Of a word that may be an assignment, or several words.
    return table;
}();

inline unsigned char character(char c)
{
    return characters[static_cast<unsigned char>(c)];
}
inline bool hasSpecial(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return character(c) == special; });
}
/// In JSON and other languages a string may begin behind it …
inline bool opensString(char c)
{
    return c == ',' || c == ':' || c == '[' || c == '{' || c == '(';
}
/// … and end before it.
inline bool closesString(char c)
{
    return c == ',' || c == ':' || c == ']' || c == '}' || c == ')';
}
inline bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || isUpper(c) || isDigit(c);
}

} // namespace mesh::shell
