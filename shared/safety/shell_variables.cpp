// SPDX-License-Identifier: MIT
#include "safety/shell_variables.h"

#include <algorithm>
#include <cstdint>

namespace mesh {
namespace {

constexpr std::size_t mostVariables = 32;
constexpr std::size_t longestValue = 256;
constexpr std::size_t longestExpansion = 1024;

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

std::string_view nameAt(std::string_view text)
{
    if (text.empty() || !isNameStart(text.front()))
        return {};
    const auto end = std::find_if_not(text.begin(), text.end(), isNamePart);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

int digitValue(char c, int base)
{
    const int value = c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'             ? c - 'a' + 10
        : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                           : 99;
    return value < base ? value : -1;
}

CharacterEscape numbered(std::string_view text, std::size_t prefix, int base, std::size_t mostDigits)
{
    std::uint32_t value = 0;
    std::size_t used = prefix;
    for (; used < text.size() && used < prefix + mostDigits && digitValue(text[used], base) >= 0; ++used)
        value = value * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digitValue(text[used], base));
    if (used == prefix)
        return {};
    // Programs' names and options are ASCII; anything else only has to stay a character.
    return {used, std::string(1, value > 0 && value < 0x7F ? static_cast<char>(value) : '?')};
}

/// Inside ${…}, both braces taken off.
ShellExpansion braced(std::string_view inside, std::size_t length, ShellVariables &variables)
{
    const auto name = nameAt(inside);
    if (name == "IFS")
        return {length, true, {}};
    auto rest = inside.substr(name.size());
    if (name.empty() || rest.empty()) {
        const auto known = variables.value(name);
        return {length, false, known ? std::optional<std::string>(*known) : std::nullopt};
    }
    if (rest.front() == ':')
        rest.remove_prefix(1);
    if (rest.empty() || std::string_view("-=+").find(rest.front()) == std::string_view::npos)
        return {length, false, {}};
    if (rest.front() == '=')
        variables.assign(std::string(name) + std::string(rest));
    return {length, false, std::string(rest.substr(1))};
}

} // namespace

void ShellVariables::assign(std::string_view word)
{
    const auto name = nameAt(word);
    if (name.empty() || word.size() <= name.size() + 1 || word[name.size()] != '=')
        return;
    const auto value = word.substr(name.size() + 1, longestValue);
    const auto known = find(name);
    const auto continues = [](std::string_view longer, std::string_view start) {
        return longer.starts_with(start) && (longer.size() == start.size() || longer[start.size()] == ' ');
    };
    if (known != m_values.end()) { // X='a b' is also read without its quotes: as X=a.
        if (continues(value, known->value))
            known->value = value;
        else
            known->ambiguous |= !continues(known->value, value);
    } else if (m_values.size() < mostVariables) {
        m_values.push_back({std::string(name), std::string(value), false});
    }
}

std::optional<std::string_view> ShellVariables::value(std::string_view name)
{
    const auto known = find(name);
    if (known == m_values.end() && (name == "SHELL" || name == "HOME")) // Known unless the text says otherwise.
        return name == "SHELL" ? "sh" : "~";
    if (known == m_values.end() || known->ambiguous || known->value.size() > m_mayExpand)
        return std::nullopt;
    m_mayExpand -= known->value.size();
    return known->value;
}

std::vector<ShellVariables::Variable>::iterator ShellVariables::find(std::string_view name)
{
    return std::find_if(
        m_values.begin(), m_values.end(), [&](const Variable &variable) { return variable.name == name; });
}

ShellExpansion readExpansion(std::string_view behindDollar, ShellVariables &variables)
{
    if (behindDollar.empty())
        return {};
    if (const auto name = nameAt(behindDollar); !name.empty()) {
        if (name == "IFS")
            return {name.size(), true, {}};
        const auto known = variables.value(name);
        return {name.size(), false, known ? std::optional<std::string>(*known) : std::nullopt};
    }
    if (behindDollar.front() == '{') {
        const auto close = behindDollar.substr(0, longestExpansion).find('}');
        if (close == std::string_view::npos)
            return {};
        return braced(behindDollar.substr(1, close - 1), close + 1, variables);
    }
    const bool special = std::string_view("@*#?!$-0123456789").find(behindDollar.front()) != std::string_view::npos;
    return {special ? 1u : 0u, false, {}};
}

CharacterEscape readEscape(std::string_view behindBackslash)
{
    if (behindBackslash.empty())
        return {};
    const char kind = behindBackslash.front();
    if (kind == 'x')
        return numbered(behindBackslash, 1, 16, 2);
    if (kind == 'u' || kind == 'U')
        return numbered(behindBackslash, 1, 16, kind == 'u' ? 4 : 8);
    if (kind >= '0' && kind <= '7')
        return numbered(behindBackslash, 0, 8, kind == '0' ? 4 : 3);
    if (kind == 'n' || kind == 'r')
        return {1, "\n"};
    if (kind == 't' || kind == 'v' || kind == 'f')
        return {1, " "};
    return {};
}

} // namespace mesh
