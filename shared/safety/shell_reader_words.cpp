// SPDX-License-Identifier: MIT
// Quotes, and what becomes of a word and of a command once they have ended.
#include "safety/shell_reader.h"

#include "safety/shell_characters.h"
#include "safety/shell_expand.h"

#include <algorithm>
#include <utility>

namespace mesh {

using namespace shell;

namespace {

constexpr auto npos = std::string_view::npos;
constexpr int mostLevels = 8;
/// A longer command is read in pieces, each with the first words of the whole and the last ones of the piece before.
constexpr std::size_t mostWords = 128;
constexpr std::size_t wordsRepeated = 4;
constexpr std::size_t wordsOverlapping = 32;
constexpr std::size_t longestOutput = 256;
constexpr int mostReadings = 2; ///< Levels at which quotes that cross each other are read both ways.

} // namespace

void ShellReader::quote(char c)
{
    if (m_flat) {
        endWord();
        ++m_at;
        return;
    }
    if (m_at > 0 && opensString(m_text[m_at - 1]))
        endWord(); // A string of JSON or of another language.
    if (!m_word.begun && wholeQuote(c))
        return;
    const std::size_t end
        = c == '\'' ? readSingleQuote(m_source, m_at, m_word) : readDoubleQuote(m_source, m_at, m_word, m_variables);
    const bool alone = end == m_at; // Or an apostrophe.
    if (alone)
        endWord();
    else
        noteCrossing(end);
    m_at = alone ? end + 1 : end;
    if (m_at < m_text.size() && closesString(m_text[m_at]))
        endWord();
}

bool ShellReader::wholeQuote(char c)
{
    const auto most = m_text.substr(m_at + 1, longestQuote);
    std::size_t close = 0;
    bool isNotable = false;
    bool mayHoldCommands = false;
    for (; close < most.size() && most[close] != c; ++close) {
        const char inside = most[close];
        if (c == '"' && (inside == '\\' || inside == '$' || inside == '`'))
            return false;
        isNotable |= inside == '=';
        mayHoldCommands |= character(inside) == special || inside == '{';
    }
    const char behind = m_source.at(m_at + close + 2);
    if (close == most.size() || (behind != '\0' && character(behind) != special && !closesString(behind))
        || behind == '\'' || behind == '"' || behind == '$' || behind == '\\' || behind == '`')
        return false;
    noteCrossing(m_at + close + 2);
    const auto text = most.substr(0, close);
    const Span span {m_source.origin(m_at), m_source.origin(m_at + close + 2)};
    if (isNotable)
        m_variables.assign(text);
    if (mayHoldCommands)
        readPart({text, m_source.origins ? m_source.origins + m_at + 1 : nullptr, m_source.first + m_at + 1}, span);
    m_at += close + 2;
    top().words.push_back({text, span, std::exchange(m_place, ShellWord::Place::Plain), false});
    boundCommand();
    return true;
}

void ShellReader::noteCrossing(std::size_t end)
{
    const auto inside = m_text.substr(m_at + 1, end - m_at - 2);
    const auto isBlank = [](char c) { return c == ' ' || c == '\n'; };
    const char before = m_at > 0 ? m_text[m_at - 1] : ' ';
    const char behind = m_source.at(end);
    const bool crosses = !inside.empty()
        && ((isBlank(inside.front()) && isLetterOrDigit(before))
            || ((isLetterOrDigit(behind) || std::string_view("$/-.").find(behind) != npos)
                && (std::any_of(inside.begin(), inside.end(), isBlank) || opensString(inside.back()))));
    if (!crosses || (!m_crossings.empty() && end <= m_crossings.back().end))
        return;
    const auto newline = m_text.rfind('\n', m_at);
    const std::size_t begin = newline == npos ? 0 : newline + 1;
    const std::size_t lineEnd = std::min(m_text.find('\n', end), m_text.size());
    if (!m_crossings.empty() && begin <= m_crossings.back().end)
        m_crossings.back().end = lineEnd;
    else
        m_crossings.push_back({begin, lineEnd});
}

void ShellReader::endWord()
{
    if (!m_word.begun)
        return;
    const Span span {m_source.origin(m_word.start), m_source.origin(m_at)};
    const auto place = std::exchange(m_place, ShellWord::Place::Plain);
    const bool isNotable = std::exchange(m_notable, false);
    if (m_word.decoded)
        return endDecoded(std::exchange(m_word, {}), span, place, isNotable);
    const auto text = m_text.substr(m_word.start, m_word.end - m_word.start);
    m_word.begun = false;
    m_word.start = m_word.end = 0;
    if (isNotable)
        return endNotable(text, span, place, false);
    top().words.push_back({text, span, place, false});
    const bool endsSentence = text.size() > 2 && text.back() == '.' && isLetterOrDigit(text[text.size() - 2])
        && next(0) == ' ' && isUpper(next(1));
    if (endsSentence)
        endCommand(false);
    else
        boundCommand();
}

void ShellReader::endDecoded(WordBuilder word, Span span, ShellWord::Place place, bool isNotable)
{
    if (hasSpecial(word.text)) {
        if (word.hasMarks) {
            auto whole = word;
            whole.takeMarks(false);
            readWithin(whole, span);
        } else {
            readWithin(word, span);
        }
    }
    if (word.hasMarks)
        word.takeMarks(true);
    if (word.splits) {
        for (const auto piece : splitAtBlanks(word.text))
            add(std::string(piece), span, place, word.unknown);
        return;
    }
    if (isNotable)
        return endNotable(word.text, span, place, word.unknown, true);
    add(std::move(word.text), span, place, word.unknown);
}

void ShellReader::endNotable(std::string_view text, Span span, ShellWord::Place place, bool unknown, bool decoded)
{
    for (auto &word : expandBraces(text)) {
        add(std::move(word), span, place, unknown);
        decoded = false;
        text = {};
    }
    if (text.empty())
        return;
    m_variables.assign(text);
    if (decoded)
        return add(std::string(text), span, place, unknown);
    top().words.push_back({text, span, place, unknown});
    boundCommand();
}

void ShellReader::add(std::string text, Span span, ShellWord::Place place, bool unknown)
{
    auto kept = std::make_unique<const std::string>(std::move(text));
    const std::string_view view = *kept;
    top().words.push_back({view, span, place, unknown, std::move(kept)});
    boundCommand();
}

void ShellReader::readWithin(WordBuilder &word, Span span)
{
    word.origins.push_back(word.origins.empty() ? static_cast<std::uint32_t>(span.end) : word.origins.back() + 1);
    readPart({word.text, word.origins.data()}, span);
    word.origins.pop_back();
}

void ShellReader::readPart(const ShellSource &part, Span span)
{
    if (m_level + 1 >= mostLevels)
        return m_visitor.tooDeep(span);
    if (readBothWays(part, {m_visitor, m_variables}, m_level + 1)) {
        top().holdsForeign = true;
        m_substituted = true;
    }
}

bool ShellReader::readBothWays(const ShellSource &source, const ShellContext &context, int level)
{
    ShellReader reader(source, context, level, false);
    bool foreign = reader.read();
    for (const auto &[begin, end] : reader.crossings()) {
        if (level >= mostReadings)
            break;
        const ShellSource part {source.text.substr(begin, end - begin),
            source.origins ? source.origins + begin : nullptr, source.first + begin};
        foreign |= ShellReader(part, context, std::max(level, 1), true).read();
    }
    return foreign;
}

void ShellReader::report()
{
    ShellFrame &frame = top();
    frame.gives = m_visitor.command(frame.words, frame.fed || frame.holdsForeign) || frame.holdsForeign;
    if (frame.kind != 0 && frame.kind != '(' && frame.output) {
        const auto output = knownOutput(frame.words);
        frame.output = output && frame.output->size() + output->size() < longestOutput
            ? std::optional(*frame.output + *output)
            : std::nullopt;
    }
}

void ShellReader::boundCommand()
{
    if (top().words.size() >= mostWords)
        continueCommand();
}

void ShellReader::continueCommand()
{
    report();
    auto &words = top().words;
    words.erase(words.begin() + wordsRepeated, words.end() - wordsOverlapping);
}

} // namespace mesh
