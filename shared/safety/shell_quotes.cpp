// SPDX-License-Identifier: MIT
#include "safety/shell_quotes.h"

#include <algorithm>
#include <numeric>

namespace mesh {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longestEscape = 10;
constexpr char openMark = '\x01';
constexpr char closeMark = '\x02';

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Inside "…".
std::size_t readQuotedVariable(
    const ShellSource &source, std::size_t at, std::size_t end, WordBuilder &word, ShellVariables &variables)
{
    const auto expansion = readExpansion(source.text.substr(at + 1, end - at - 1), variables);
    if (expansion.length == 0)
        return at;
    if (expansion.blank) {
        word.append(" ", source, at);
    } else if (expansion.value) {
        word.append(*expansion.value, source, at);
    } else {
        word.unknown = word.hasMarks = true;
        word.append({&openMark, 1}, source, at);
        word.appendPlain(source, at, at + 1 + expansion.length);
        word.append({&closeMark, 1}, source, at);
    }
    return at + 1 + expansion.length;
}

} // namespace

void WordBuilder::begin(std::size_t at)
{
    if (!begun) {
        begun = true;
        start = end = at;
    }
}

void WordBuilder::beginDecoding(const ShellSource &source, std::size_t at)
{
    begin(at);
    if (decoded)
        return;
    decoded = true;
    appendPlain(source, start, end);
}

void WordBuilder::append(std::string_view part, const ShellSource &source, std::size_t from)
{
    text += part;
    origins.insert(origins.end(), part.size(), static_cast<std::uint32_t>(source.origin(from)));
}

void WordBuilder::appendPlain(const ShellSource &source, std::size_t from, std::size_t to)
{
    begin(from);
    if (!decoded && from == end) {
        end = to;
        return;
    }
    beginDecoding(source, from);
    text += source.text.substr(from, to - from);
    if (source.origins) {
        origins.insert(origins.end(), source.origins + from, source.origins + to);
    } else {
        const auto kept = static_cast<std::ptrdiff_t>(origins.size());
        origins.resize(origins.size() + to - from);
        std::iota(origins.begin() + kept, origins.end(), static_cast<std::uint32_t>(source.first + from));
    }
}

void WordBuilder::takeMarks(bool emptied)
{
    std::size_t kept = 0;
    bool between = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == openMark || text[i] == closeMark;
        if (isMark)
            between = text[i] == openMark;
        if (isMark || (between && emptied))
            continue;
        text[kept] = text[i];
        origins[kept++] = origins[i];
    }
    text.resize(kept);
    origins.resize(kept);
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
        const std::size_t behind = c == '$' ? readQuotedVariable(source, i, close, word, variables) : i;
        if (behind == i) {
            word.unknown |= c == '`' || (c == '$' && source.at(i + 1) == '(');
            std::size_t end = i + 1;
            while (end < close && source.text[end] != '\\' && source.text[end] != '$' && source.text[end] != '`')
                ++end;
            word.appendPlain(source, i, end);
            i = end;
            continue;
        }
        i = behind;
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
    ShellVariables &variables, bool &blank)
{
    const auto expansion = readExpansion(source.text.substr(at + 1, end - at - 1), variables);
    if (expansion.length == 0)
        return at;
    blank = expansion.blank;
    if (blank)
        return at + 1 + expansion.length;
    word.beginDecoding(source, at);
    if (expansion.value) {
        const auto from = word.text.size();
        word.append(*expansion.value, source, at);
        if (const auto separators = variables.value("IFS")) {
            for (std::size_t i = from; i < word.text.size(); ++i)
                word.text[i] = separators->find(word.text[i]) == std::string_view::npos ? word.text[i] : ' ';
        }
        word.splits |= word.text.find_first_of(" \t\n", from) != std::string::npos;
    }
    word.unknown |= !expansion.value;
    return at + 1 + expansion.length;
}

} // namespace mesh
