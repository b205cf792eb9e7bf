// SPDX-License-Identifier: MIT
#include "safety/command_match.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t longestName = 32;
constexpr std::size_t longestPath = 1024;
constexpr std::size_t mostOperands = 24;
constexpr std::size_t longestOperand = 256;
constexpr std::size_t longestCluster = 8;
constexpr std::size_t shortestAbbreviation = 3;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

enum : unsigned char { opens = 1, closes = 2, closesWord = 4 };
/// What prose puts around words; the last kind only behind a letter: it ends a sentence, or bold print.
constexpr auto punctuation = [] {
    std::array<unsigned char, 256> table {};
    for (const char c : std::string_view("([{*_\"'<,"))
        table[static_cast<unsigned char>(c)] |= opens;
    for (const char c : std::string_view(")]}\"',;:!?>"))
        table[static_cast<unsigned char>(c)] |= closes;
    for (const char c : std::string_view(".*_"))
        table[static_cast<unsigned char>(c)] |= closesWord;
    return table;
}();
bool isPunctuation(char c, unsigned char kind)
{
    return (punctuation[static_cast<unsigned char>(c)] & kind) != 0;
}

/// "*", "*.c": no bold print.
bool startsPattern(std::string_view word)
{
    return word.front() == '*' && (word.size() == 1 || word[1] == '.' || word[1] == '/');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// `--name`, `--name=value`, `--na`; also with one dash, as some programs and all too clever editors write it.
bool givesLong(std::string_view word, std::string_view name)
{
    name.remove_prefix(name.starts_with("--") ? 2 : 1);
    const bool twoDashes = word.starts_with("--");
    word.remove_prefix(twoDashes ? 2 : 1);
    word = word.substr(0, word.find('='));
    if (!twoDashes) // PowerShell's have no case.
        return std::equal(
            word.begin(), word.end(), name.begin(), name.end(), [](char a, char b) { return lower(a) == lower(b); });
    return word == name || (word.size() >= shortestAbbreviation && name.starts_with(word));
}

bool givesShort(std::string_view word, char letter)
{
    if (word.starts_with("--") || word.find(letter) == std::string_view::npos)
        return false;
    if (word.size() > longestCluster)
        return word[1] == letter && word.find('=') != std::string_view::npos; // -cname=value
    return std::all_of(word.begin() + 1, word.end(), isLetter) || word[1] == letter;
}

} // namespace

std::string_view bareWord(std::string_view word)
{
    if (!word.empty() && isLetter(word.back()) && (isLetter(word.front()) || word.front() == '-'))
        return word; // Most of them.
    while (!word.empty() && isPunctuation(word.front(), opens) && !startsPattern(word))
        word.remove_prefix(1);
    while (word.size() > 1
        && (isPunctuation(word.back(), closes)
            || (isPunctuation(word.back(), closesWord) && (isLetter(word[word.size() - 2]) || word.ends_with("**")))))
        word.remove_suffix(1);
    return word;
}

std::string_view commandName(std::string_view word)
{
    if (word.size() > longestPath)
        return {};
    if (!std::all_of(word.begin(), word.end(), isLetter)) { // Most words need no more.
        word = bareWord(word);
        if (const auto folder = word.find_last_of("/\\=:,!@"); folder != std::string_view::npos)
            word.remove_prefix(folder + 1);
        if (word.ends_with(".exe") || word.ends_with(".EXE"))
            word.remove_suffix(4);
    }
    return word.size() > longestName ? std::string_view() : word;
}

std::string lowerCase(std::string_view word)
{
    std::string result(word);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool givesOption(std::string_view word, const OptionNames &names)
{
    if (word.size() < 2 || word.front() != '-')
        return false;
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        return name.size() == 2 && name != "--" ? givesShort(word, name[1]) : word == name || givesLong(word, name);
    });
}

void CommandWords::read(std::span<const ShellWord> all)
{
    if (std::exchange(m_read, true))
        return;
    words = all;
    bare.clear();
    bare.reserve(words.size());
    options.clear();
    m_lines.starts.clear();
    m_operands.program = npos;
    for (const auto &word : words) {
        const auto text = word.unknown && word.text.empty() ? std::string_view("$") : bareWord(word.text);
        if (text.size() > 1 && text.front() == '-' && word.place == ShellWord::Place::Plain)
            options.push_back(bare.size());
        bare.push_back(text);
    }
}

const CommandWords::Lines &CommandWords::lines() const
{
    auto &[text, starts] = m_lines;
    if (!starts.empty())
        return m_lines;
    text.clear();
    starts.reserve(words.size() + 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        starts.push_back(text.size());
        if (words[i].place == ShellWord::Place::Plain)
            text += bare[i];
        std::replace(text.begin() + static_cast<std::ptrdiff_t>(starts.back()), text.end(), '\n', ' ');
        text += '\n';
    }
    starts.push_back(text.size());
    return m_lines;
}

Call::Call(const CommandWords &command, std::size_t program, std::size_t end, const std::vector<std::string> &valued)
    : m_command(command)
    , m_program(program)
    , m_end(std::min(end, command.words.size()))
    , m_valued(valued)
{
}

const CommandWords::Operands &Call::operands() const
{
    auto &read = m_command.operands();
    if (std::exchange(read.program, m_program) == m_program)
        return read;
    auto &[joined, ends, program] = read;
    joined.clear();
    ends.clear();
    bool onlyOperands = false;
    for (std::size_t i = m_program + 1; i < m_end && ends.size() < mostOperands; ++i) {
        const auto word = m_command.words[i].text;
        if (m_command.words[i].place != ShellWord::Place::Plain || isValue(i))
            continue;
        if (!onlyOperands && word.size() > 1 && word.front() == '-') {
            onlyOperands = word == "--";
            continue;
        }
        if (m_command.bare[i].empty()) // A comma between strings.
            continue;
        joined += ends.empty() ? "" : " ";
        const auto from = static_cast<std::ptrdiff_t>(joined.size());
        joined += m_command.bare[i].substr(0, longestOperand);
        std::replace(joined.begin() + from, joined.end(), ' ', '\x1F'); // One operand stays one word.
        ends.emplace_back(joined.size(), i);
    }
    return read;
}

/// Whether the word before it is an option that takes it.
bool Call::isValue(std::size_t word) const
{
    return word > m_program + 1 && m_command.words[word - 1].text.starts_with('-')
        && std::find(m_valued.begin(), m_valued.end(), m_command.words[word - 1].text) != m_valued.end();
}

std::optional<Span> Call::matches(const CommandForm &form) const
{
    std::size_t last = m_program;
    const bool all = std::all_of(form.options.begin(), form.options.end(),
                         [&](const OptionNames &names) { return hasOption(names, last); })
        && (!form.unknown || hasUnknown(last)) && (!form.operands || hasOperands(form.operands, last))
        && (!form.word || hasWord(form.word, last))
        && (!form.reads || hasRedirection(form.reads, ShellWord::Place::Input, last))
        && (!form.writes || hasRedirection(form.writes, ShellWord::Place::Output, last)) && isWithout(form.without);
    if (!all)
        return std::nullopt;
    const auto &first = m_command.words[m_program].span;
    return Span {first.begin, std::max(first.end, m_command.words[last].span.end)};
}

bool Call::hasOption(const OptionNames &names, std::size_t &last) const
{
    for (const std::size_t i : m_command.options) {
        if (i > m_program && i < m_end && givesOption(m_command.bare[i], names) && !isValue(i)) {
            last = std::max(last, i);
            return true;
        }
    }
    return false;
}

bool Call::isWithout(const OptionNames &names) const
{
    if (names.empty())
        return true;
    // Behind the second operand prose may stand, and a harmless word in it must not disarm the rule.
    const auto &ends = operands().ends;
    const std::size_t end = ends.size() > 1 ? ends[1].second : m_end;
    return std::none_of(m_command.options.begin(), m_command.options.end(),
        [&](std::size_t i) { return i > m_program && i < end && givesOption(m_command.bare[i], names); });
}

bool Call::hasWord(const Pattern &word, std::size_t &last) const
{
    const auto &[text, starts] = m_command.lines();
    const std::size_t from = starts[m_program + 1];
    const std::size_t to = starts[m_end];
    const re2::StringPiece lines(text.data(), to > from ? to - 1 : from);
    re2::StringPiece found;
    if (from >= to || !word.compiled().Match(lines, from, lines.size(), RE2::UNANCHORED, &found, 1))
        return false;
    const auto at = static_cast<std::size_t>(found.data() - text.data());
    const auto after = std::upper_bound(starts.begin(), starts.end(), at);
    last = std::max(last, static_cast<std::size_t>(after - starts.begin()) - 1);
    return true;
}

bool Call::hasOperands(const Pattern &pattern, std::size_t &last) const
{
    const auto &[joined, ends, program] = operands();
    const auto length = pattern.lengthAt(joined);
    if (length == std::string_view::npos)
        return false;
    for (const auto &[end, word] : ends) {
        if (end <= length || end == ends.front().first)
            last = std::max(last, word);
    }
    return true;
}

bool Call::hasUnknown(std::size_t &last) const
{
    for (std::size_t i = m_program + 1; i < m_end; ++i) {
        if (m_command.words[i].unknown) {
            last = std::max(last, i);
            return true;
        }
    }
    return false;
}

bool Call::hasRedirection(const Pattern &file, ShellWord::Place place, std::size_t &last) const
{
    for (std::size_t i = 0; i < m_end; ++i) {
        const auto &word = m_command.words[i];
        if (word.place == place && file.isIn(word.text)) {
            last = std::max(last, i);
            return true;
        }
    }
    return false;
}

} // namespace mesh
