// SPDX-License-Identifier: MIT
#include "safety/judge_texts.h"

#include "safety/command_match.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t longestWord = 32;
constexpr std::size_t shortReach = 96;
constexpr std::size_t longestGlued = 16; ///< How far a quote inside a word can be from the next one.

enum : unsigned char { plain, wordPart, telling };

/// What a character is to the scan: nothing, a part of a word, or something to look at.
constexpr auto kinds = [] {
    std::array<unsigned char, 256> table {};
    for (int c = 0; c < 256; ++c) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        table[static_cast<std::size_t>(c)] = isWord ? wordPart : plain;
    }
    for (const char c : std::string_view("'\"`\\$><(}{"))
        table[static_cast<unsigned char>(c)] = telling;
    return table;
}();

/// Where a command may begin anew, for a pattern that has looked in vain.
constexpr auto breaks = [] {
    std::array<bool, 256> table {};
    for (const char c : std::string_view("\n;|&\"'`(){}"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

std::size_t sentenceLength(std::string_view text)
{
    const auto end
        = std::find_if(text.begin(), text.end(), [](char c) { return breaks[static_cast<unsigned char>(c)]; });
    return static_cast<std::size_t>(end - text.begin());
}

unsigned char kind(char c)
{
    return kinds[static_cast<unsigned char>(c)];
}
bool isWordPart(char c)
{
    return kind(c) == wordPart;
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isQuote(char c)
{
    return c == '\'' || c == '"' || c == '`';
}

} // namespace

TextScan::TextScan(const RuleTable &table, std::string_view text, Found found)
    : m_table(table)
    , m_text(text)
    , m_found(std::move(found))
{
}

bool TextScan::scan(std::size_t begin, std::size_t end)
{
    bool worthReading = false;
    for (std::size_t i = begin; i < end;) {
        if (const auto what = kind(m_text[i]); what != wordPart) {
            if (what == telling) {
                worthReading = worthReading || isSuspicious(i);
                if (m_text[i] == '(' && at(i + 1) == ')') {
                    if (const auto forms = m_table.texts.find(std::string_view("()")); forms != m_table.texts.end())
                        tryForms(forms->second, i, i + 2);
                }
            }
            ++i;
            continue;
        }
        const std::size_t start = i;
        while (i < end && isWordPart(m_text[i]))
            ++i;
        if (i - start <= longestWord && scanWord(start, i))
            worthReading = true;
        const bool isEscaped = start > 0 && m_text[start - 1] == '\\' && i - start > 1; // "\nDROP", in a string.
        if (isEscaped && i - start <= longestWord && scanWord(start + 1, i))
            worthReading = true;
    }
    return worthReading;
}

/// Whether the word may name a program.
bool TextScan::scanWord(std::size_t begin, std::size_t end)
{
    auto word = m_text.substr(begin, end - begin);
    bool names = false;
    if (m_table.textFilter.mayHold(word)) {
        const auto lower = lowerCase(word);
        if (const auto known = m_table.textWords.find(lower); known != m_table.textWords.end()) {
            names = known->second;
            if (const auto forms = m_table.texts.find(lower); forms != m_table.texts.end())
                tryForms(forms->second, begin, end);
        }
    }
    if (names || !isDigit(word.back()))
        return names;
    while (!word.empty() && isDigit(word.back())) // python3
        word.remove_suffix(1);
    if (!m_table.textFilter.mayHold(word))
        return false;
    const auto known = m_table.textWords.find(lowerCase(word));
    return known != m_table.textWords.end() && known->second;
}

void TextScan::tryForms(const TextForms &forms, std::size_t at, std::size_t wordEnd)
{
    m_quietUntil.resize(m_table.textForms);
    for (const auto &form : forms) {
        auto &quietUntil = m_quietUntil[form->number];
        // One that was tried in vain does not look as far from the next words of the same sentence, so that a word
        // again and again is not dear; but it is tried, or a harmless word would hide a dangerous one.
        const bool again = at < quietUntil && wordEnd < m_text.size() && m_text[wordEnd] == ' ';
        const auto window = m_text.substr(at, form->reach);
        const auto length = form->pattern.lengthAt(again ? window.substr(0, shortReach) : window);
        if (length == std::string_view::npos) {
            if (!again)
                quietUntil = at + sentenceLength(window.substr(0, window.size() / 2));
            continue;
        }
        const auto statement = window.substr(0, std::max(length, window.find(';', length)));
        if (!form->unless || !form->unless.isIn(statement))
            m_found(m_table.rules[form->rule], at, at + length);
    }
}

/// Whether the quote is the only one, and the only thing of its kind, between two blanks.
bool TextScan::isAlone(std::size_t position) const
{
    constexpr std::string_view others = " \n'\"`\\$";
    const auto behind = m_text.substr(position + 1, longestGlued);
    const auto next = std::min(behind.find_first_of(others), behind.size());
    const std::size_t from = position - std::min(position, longestGlued);
    const auto before = m_text.substr(from, position - from);
    const auto last = before.find_last_of(others);
    const auto isBlank = [](char c) { return c == ' ' || c == '\n'; };
    return (next == behind.size() || isBlank(behind[next]))
        && (last == std::string_view::npos || isBlank(before[last]));
}

/// What can hide a name, or is a rule's business without one.
bool TextScan::isSuspicious(std::size_t position) const
{
    const char c = m_text[position];
    const char before = position > 0 ? m_text[position - 1] : ' ';
    const char after = at(position + 1);
    if (isQuote(c)) {
        if ((!isWordPart(before) && !isQuote(before)) || (!isWordPart(after) && !isQuote(after)))
            return false;
        return c != '\'' || !isAlone(position); // An apostrophe is alone in its word.
    }
    switch (c) {
    case '\\':
    case '$':
        return true;
    case '>':
        return before != '-' && before != '=';
    case '<':
        return after != '/';
    case '}': // {r,}m
        return isWordPart(after) || before == ',';
    default:
        return false;
    }
}

} // namespace mesh
