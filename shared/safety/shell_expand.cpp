// SPDX-License-Identifier: MIT
#include "safety/shell_expand.h"

#include "safety/shell_variables.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t mostAlternatives = 8;
constexpr std::size_t longestOutput = 256;
constexpr std::size_t longestEscape = 10;

/// Backslash escapes, as `printf` and `echo -e` read them.
std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto escape = text[i] == '\\' ? readEscape(text.substr(i + 1, longestEscape)) : CharacterEscape {};
        result += escape.length > 0 ? escape.value : std::string(1, text[i]);
        i += escape.length;
    }
    return result;
}

} // namespace

std::vector<std::string> expandBraces(std::string_view word)
{
    const auto open = word.find('{');
    const auto close = open == npos ? npos : word.find('}', open);
    if (close == npos || word.substr(open, close - open).find(',') == npos)
        return {};
    const auto before = word.substr(0, open);
    const auto after = word.substr(close + 1);
    auto inside = word.substr(open + 1, close - open - 1);
    std::vector<std::string> words;
    for (bool more = true; more && words.size() < mostAlternatives;) {
        const auto comma = inside.find(',');
        words.push_back(std::string(before) + std::string(inside.substr(0, comma)) + std::string(after));
        more = comma != npos;
        inside.remove_prefix(more ? comma + 1 : 0);
    }
    return words;
}

std::vector<std::string_view> splitAtBlanks(std::string_view text)
{
    std::vector<std::string_view> pieces;
    while (true) {
        const auto begin = text.find_first_not_of(" \t\r\n");
        if (begin == npos)
            return pieces;
        const auto end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
        pieces.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

std::optional<std::string> knownOutput(std::span<const ShellWord> words)
{
    const auto isUnknown = [](const ShellWord &word) { return word.unknown; };
    if (words.empty() || std::any_of(words.begin(), words.end(), isUnknown))
        return std::nullopt;
    const auto program = words.front().text;
    if (program == "true" || program == ":")
        return std::string();
    const bool names = program == "which" || program == "type" || (program == "command" && words.size() == 3);
    if (names) // The way to it matters no more than the name.
        return std::string(words.back().text);
    if (program != "echo" && program != "printf")
        return std::nullopt;
    std::string output;
    bool afterFirst = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto word = words[i].text;
        const bool isFlag = i == 1 && (word == "-n" || word == "-e" || word == "-ne" || word == "-en" || word == "--");
        const bool isFormat = program == "printf" && i <= 2 && word.find('%') != npos;
        if (isFlag || isFormat || words[i].place != ShellWord::Place::Plain)
            continue;
        if (output.size() + word.size() > longestOutput)
            return std::nullopt;
        output += afterFirst && program == "echo" ? " " : "";
        output += unescaped(word);
        afterFirst = true;
    }
    return output;
}

} // namespace mesh
