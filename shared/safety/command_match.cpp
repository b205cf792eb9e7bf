// SPDX-License-Identifier: MIT
#include "safety/command_match.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::size_t longestName = 32;
constexpr std::size_t mostOperands = 24;
constexpr std::size_t longestOperand = 256;
constexpr std::size_t longestCluster = 8;
constexpr std::size_t shortestAbbreviation = 3;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// `--name`, `--name=value`, `--na`; also with one dash, as some programs and all too clever editors write it.
bool givesLong(std::string_view word, std::string_view name)
{
    name.remove_prefix(name.starts_with("--") ? 2 : 1);
    const bool twoDashes = word.starts_with("--");
    word.remove_prefix(twoDashes ? 2 : 1);
    word = word.substr(0, word.find('='));
    return word == name || (twoDashes && word.size() >= shortestAbbreviation && name.starts_with(word));
}

bool givesShort(std::string_view word, char letter)
{
    if (word.starts_with("--") || word.size() > longestCluster || word.find(letter) == std::string_view::npos)
        return false;
    return std::all_of(word.begin() + 1, word.end(), isLetter) || word[1] == letter;
}

} // namespace

std::string_view bareWord(std::string_view word)
{
    if (!word.empty() && isLetter(word.back()) && (isLetter(word.front()) || word.front() == '-'))
        return word; // Most of them.
    constexpr std::string_view opening = "([{*_\"'<,";
    constexpr std::string_view closing = ")]}\"',;:!?>";
    constexpr std::string_view closingWord = ".*_"; // Only behind a letter: what ends a sentence, or bold print.
    while (!word.empty() && opening.find(word.front()) != std::string_view::npos && word != "*")
        word.remove_prefix(1);
    while (word.size() > 1
        && (closing.find(word.back()) != std::string_view::npos
            || (closingWord.find(word.back()) != std::string_view::npos
                && (isLetter(word[word.size() - 2]) || word.ends_with("**")))))
        word.remove_suffix(1);
    return word;
}

std::string_view commandName(std::string_view word)
{
    if (!std::all_of(word.begin(), word.end(), isLetter)) { // Most words need no more.
        word = bareWord(word);
        if (const auto folder = word.find_last_of("/\\=:,!"); folder != std::string_view::npos)
            word.remove_prefix(folder + 1);
        if (word.ends_with(".exe") || word.ends_with(".EXE"))
            word.remove_suffix(4);
    }
    return word.size() > longestName ? std::string_view() : word;
}

std::string lowerCase(std::string_view word)
{
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool givesOption(std::string_view word, const OptionNames &names)
{
    if (word.size() < 2 || word.front() != '-')
        return false;
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        return name.size() == 2 && name != "--" ? givesShort(word, name[1]) : word == name || givesLong(word, name);
    });
}

CommandWords::CommandWords(std::span<const ShellWord> all)
    : words(all)
{
    for (const auto &word : words) {
        const auto text = word.unknown && word.text.empty() ? std::string_view("$") : bareWord(word.text);
        if (text.size() > 1 && text.front() == '-' && word.place == ShellWord::Place::Plain)
            options.push_back(bare.size());
        bare.push_back(text);
        starts.push_back(lines.size());
        if (word.place == ShellWord::Place::Plain)
            lines += text;
        std::replace(lines.begin() + static_cast<std::ptrdiff_t>(starts.back()), lines.end(), '\n', ' ');
        lines += '\n';
    }
    starts.push_back(lines.size());
}

Call::Call(const CommandWords &command, std::size_t program, std::size_t end, const StringSet &valued)
    : m_command(command)
    , m_program(program)
    , m_end(std::min(end, command.words.size()))
{
    bool onlyOperands = false;
    for (std::size_t i = program + 1; i < m_end && m_ends.size() < mostOperands; ++i) {
        const std::string_view word = command.words[i].text;
        if (command.words[i].place != ShellWord::Place::Plain)
            continue;
        if (!onlyOperands && word.size() > 1 && word.front() == '-') {
            onlyOperands = word == "--";
            if (valued.contains(word))
                ++i;
            continue;
        }
        m_operands += m_ends.empty() ? "" : " ";
        const auto from = static_cast<std::ptrdiff_t>(m_operands.size());
        m_operands += command.bare[i].substr(0, longestOperand);
        std::replace(m_operands.begin() + from, m_operands.end(), ' ', '\x1F'); // One operand stays one word.
        m_ends.emplace_back(m_operands.size(), i);
    }
}

std::optional<Span> Call::matches(const CommandForm &form) const
{
    std::size_t last = m_program;
    const bool all = std::all_of(form.options.begin(), form.options.end(),
                         [&](const OptionNames &names) { return hasOption(names, last); })
        && (!form.operands || hasOperands(*form.operands, last)) && (!form.word || hasWord(*form.word, last))
        && (!form.reads || hasRedirection(*form.reads, ShellWord::Place::Input, last))
        && (!form.writes || hasRedirection(*form.writes, ShellWord::Place::Output, last)) && isWithout(form.without);
    if (!all)
        return std::nullopt;
    const auto &first = m_command.words[m_program].span;
    return Span {first.begin, std::max(first.end, m_command.words[last].span.end)};
}

bool Call::hasOption(const OptionNames &names, std::size_t &last) const
{
    for (const std::size_t i : m_command.options) {
        if (i > m_program && i < m_end && givesOption(m_command.bare[i], names)) {
            last = std::max(last, i);
            return true;
        }
    }
    return false;
}

bool Call::isWithout(const OptionNames &names) const
{
    // Behind the second operand prose may stand, and a harmless word in it must not disarm the rule.
    const std::size_t end = m_ends.size() > 1 ? m_ends[1].second : m_end;
    return std::none_of(m_command.options.begin(), m_command.options.end(),
        [&](std::size_t i) { return i > m_program && i < end && givesOption(m_command.bare[i], names); });
}

bool Call::hasWord(const RE2 &word, std::size_t &last) const
{
    const std::size_t from = m_command.starts[m_program + 1];
    const std::size_t to = m_command.starts[m_end];
    const re2::StringPiece lines(m_command.lines.data(), to > from ? to - 1 : from);
    re2::StringPiece found;
    if (from >= to || !word.Match(lines, from, lines.size(), RE2::UNANCHORED, &found, 1))
        return false;
    const auto at = static_cast<std::size_t>(found.data() - m_command.lines.data());
    const auto after = std::upper_bound(m_command.starts.begin(), m_command.starts.end(), at);
    last = std::max(last, static_cast<std::size_t>(after - m_command.starts.begin()) - 1);
    return true;
}

bool Call::hasOperands(const RE2 &operands, std::size_t &last) const
{
    re2::StringPiece found;
    if (!operands.Match(m_operands, 0, m_operands.size(), RE2::ANCHOR_START, &found, 1))
        return false;
    for (const auto &[end, word] : m_ends) {
        if (end <= found.size() || end == m_ends.front().first)
            last = std::max(last, word);
    }
    return true;
}

bool Call::hasRedirection(const RE2 &file, ShellWord::Place place, std::size_t &last) const
{
    for (std::size_t i = 0; i < m_end; ++i) {
        const auto &word = m_command.words[i];
        if (word.place == place && RE2::PartialMatch(word.text, file)) {
            last = std::max(last, i);
            return true;
        }
    }
    return false;
}

} // namespace mesh
