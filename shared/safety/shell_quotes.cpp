// SPDX-License-Identifier: MIT
#include "safety/shell_quotes.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longestQuote = 65536;
constexpr std::size_t longestEscape = 10;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

void WordBuilder::begin(std::size_t at)
{
    if (!begun) {
        begun = true;
        start = at;
    }
}

void WordBuilder::beginDecoding(const ShellSource &source, std::size_t at)
{
    begin(at);
    for (std::size_t i = 0; !decoded && i < text.size(); ++i)
        origins.push_back(static_cast<std::uint32_t>(source.origin(start + i)));
    decoded = true;
}

void WordBuilder::append(std::string_view part, const ShellSource &source, std::size_t from)
{
    text += part;
    origins.insert(origins.end(), part.size(), static_cast<std::uint32_t>(source.origin(from)));
}

void WordBuilder::appendPlain(const ShellSource &source, std::size_t from, std::size_t end)
{
    begin(from);
    text += source.text.substr(from, end - from);
    for (std::size_t i = from; decoded && i < end; ++i)
        origins.push_back(static_cast<std::uint32_t>(source.origin(i)));
}

std::size_t readSingleQuote(const ShellSource &source, std::size_t at, WordBuilder &word)
{
    const auto inside = source.text.substr(at + 1, longestQuote);
    const auto close = inside.find('\'');
    if (close == npos)
        return at;
    if (word.begun && isLetterOrDigit(source.at(at - 1)) && inside[inside.find_first_of(" \t\n'")] != '\'')
        return at; // An apostrophe: it closes in another word.
    word.beginDecoding(source, at);
    word.appendPlain(source, at + 1, at + 1 + close);
    return at + close + 2;
}

std::size_t readDoubleQuote(const ShellSource &source, std::size_t at, WordBuilder &word, ShellVariables &variables)
{
    const std::size_t limit = std::min(source.text.size(), at + longestQuote);
    std::size_t close = at + 1;
    while (close < limit && source.text[close] != '"')
        close += source.text[close] == '\\' ? 2 : 1;
    if (close >= limit)
        return at;
    word.beginDecoding(source, at);
    for (std::size_t i = at + 1; i < close;) {
        const char c = source.text[i];
        if (c == '\\' && std::string_view("$`\"\\\n").find(source.text[i + 1]) != npos) {
            if (source.text[i + 1] != '\n')
                word.append(source.text.substr(i + 1, 1), source, i);
            i += 2;
            continue;
        }
        bool splits = false;
        const std::size_t behind = c == '$' ? readVariable(source, i, close, word, variables, splits) : i;
        if (splits)
            word.append(" ", source, i);
        if (behind == i)
            word.append(source.text.substr(i, 1), source, i);
        i = std::max(behind, i + 1);
    }
    return close + 1;
}

std::size_t readAnsiQuote(const ShellSource &source, std::size_t at, WordBuilder &word)
{
    word.beginDecoding(source, at);
    std::size_t i = at + 2;
    while (i < source.text.size() && source.text[i] != '\'') {
        const bool escaped = source.text[i] == '\\' && i + 1 < source.text.size();
        const auto known = escaped ? readEscape(source.text.substr(i + 1, longestEscape)) : CharacterEscape {};
        if (known.length > 0) {
            word.append(known.value, source, i);
            i += 1 + known.length;
            continue;
        }
        i += escaped ? 1 : 0;
        word.append(source.text.substr(i, 1), source, i);
        ++i;
    }
    return std::min(i + 1, source.text.size());
}

std::size_t readVariable(const ShellSource &source, std::size_t at, std::size_t end, WordBuilder &word,
    ShellVariables &variables, bool &splits)
{
    const auto expansion = readExpansion(source.text.substr(at + 1, end - at - 1), variables);
    if (expansion.length == 0)
        return at;
    splits = expansion.blank;
    if (!splits)
        word.beginDecoding(source, at);
    if (expansion.value)
        word.append(*expansion.value, source, at);
    word.unknown |= !expansion.blank && !expansion.value;
    return at + 1 + expansion.length;
}

} // namespace mesh
