// SPDX-License-Identifier: MIT
// Words: quotes, escapes, and what only running would tell.
#include "safety/bash_reader.h"

#include "safety/shell_characters.h"
#include "safety/shell_variables.h"

#include <algorithm>

namespace mesh {

using shell::isDigit;

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longestEscape = 10;
constexpr std::string_view patternCharacters = "*?[";

bool isNamePart(char c)
{
    return shell::isLetterOrDigit(c) || c == '_';
}

} // namespace

std::optional<BashWord> BashReader::word()
{
    BashWord result;
    m_quotedPattern = false;
    result.home = at() == '~' && (at(1) == '/' || at(1) == '\0' || endsWord(at(1)));
    result.known = at() != '~' || result.home; // Another user's home folder.
    const auto begin = m_at;
    while (more() && (!endsWord(at()) || ((at() == '<' || at() == '>') && at(1) == '(')))
        wordPart(result);
    if (m_at == begin) // Never stay in place.
        ++m_at;
    if (result.pattern && m_quotedPattern)
        result.known = false; // Which of them bash would replace is lost here.
    const auto isNumber = [](std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); };
    const bool named = result.text.starts_with('{') && result.text.ends_with('}');
    if ((at() == '<' || at() == '>') && !result.quoted && result.known && (isNumber(result.text) || named))
        return std::nullopt;
    return result;
}

void BashReader::wordPart(BashWord &word)
{
    switch (at()) {
    case '\\':
        return escape(word);
    case '\'': {
        const auto close = std::min(m_text.find('\'', m_at + 1), m_text.size());
        word.quoted = true;
        const auto inside = m_text.substr(m_at + 1, close - m_at - 1);
        m_quotedPattern |= inside.find_first_of(patternCharacters) != npos;
        word.text += inside;
        m_at = std::min(close + 1, m_text.size());
        return;
    }
    case '"':
        return doubleQuote(word);
    case '$':
        return dollar(word, false);
    case '`':
        return backquote(word);
    case '<':
    case '>':
        word.known = false;
        return subshell(2);
    default:
        word.pattern |= at() == '*' || at() == '?' || at() == '[';
        word.text += at();
        ++m_at;
    }
}

void BashReader::escape(BashWord &word)
{
    if (at(1) != '\n') {
        word.quoted = true;
        m_quotedPattern |= patternCharacters.find(at(1)) != npos;
        word.text += m_text.substr(m_at + 1, 1);
    }
    m_at = std::min(m_at + 2, m_text.size());
}

void BashReader::doubleQuote(BashWord &word)
{
    word.quoted = true;
    ++m_at;
    while (more() && at() != '"') {
        const char c = at();
        if (c == '\\' && std::string_view("$`\"\\\n").find(at(1)) != npos) {
            escape(word);
        } else if (c == '$') {
            dollar(word, true);
        } else if (c == '`') {
            backquote(word);
        } else {
            m_quotedPattern |= c == '*' || c == '?' || c == '[';
            word.text += c;
            ++m_at;
        }
    }
    m_at += more() ? 1 : 0;
}

/// $'…'
void BashReader::ansiQuote(BashWord &word)
{
    static constexpr std::string_view letters = "abefnrtv";
    static constexpr std::string_view meanings = "\a\b\x1b\f\n\r\t\v";
    word.quoted = true;
    m_at += 2;
    while (more() && at() != '\'') {
        const bool escaped = at() == '\\';
        m_at += escaped ? 1 : 0;
        const auto letter = escaped ? letters.find(at()) : npos;
        const auto number
            = escaped && letter == npos ? readEscape(m_text.substr(m_at, longestEscape)) : CharacterEscape {};
        const auto part = letter != npos ? meanings.substr(letter, 1)
            : number.length > 0          ? std::string_view(number.value)
                                         : m_text.substr(std::min(m_at, m_text.size()), 1);
        m_quotedPattern |= part.find_first_of(patternCharacters) != npos;
        word.text += part;
        m_at = std::min(m_at + std::max<std::size_t>(number.length, 1), m_text.size());
    }
    m_at += more() ? 1 : 0;
}

void BashReader::dollar(BashWord &word, bool quoted)
{
    const char c = at(1);
    if (c == '\'' && !quoted)
        return ansiQuote(word);
    if (c == '"' && !quoted) {
        ++m_at;
        return;
    }
    const bool name = isNamePart(c) && !isDigit(c);
    if (c != '(' && c != '{' && !name && !(isDigit(c) || std::string_view("?$!#@*-").find(c) != npos)) {
        word.text += '$';
        ++m_at;
        return;
    }
    word.known = false;
    if (c == '(') {
        if (at(2) != '(' || !arithmetic(3))
            subshell(2);
    } else if (c == '{') {
        braces(quoted);
    } else {
        m_at += 2;
        while (name && isNamePart(at()))
            ++m_at;
    }
}

/// ${ … }
void BashReader::braces(bool quoted)
{
    int depth = 0;
    for (++m_at; more(); ++m_at) {
        const char c = at();
        if (c == '\\')
            ++m_at;
        else if (c == '\'' && !quoted)
            m_at = std::min(m_text.find('\'', m_at + 1), m_text.size());
        else if (c == '{')
            ++depth;
        else if (c == '}' && --depth == 0)
            break;
    }
    m_at = std::min(m_at + 1, m_text.size());
}

void BashReader::backquote(BashWord &word)
{
    word.known = false;
    std::string inside;
    for (++m_at; more() && at() != '`'; ++m_at) {
        if (at() == '\\' && std::string_view("$`\\").find(at(1)) != npos)
            ++m_at;
        inside += at();
    }
    m_at = std::min(m_at + 1, m_text.size());
    nested(inside);
}

} // namespace mesh
