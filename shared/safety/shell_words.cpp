// SPDX-License-Identifier: MIT
#include "safety/shell_words.h"

#include "safety/shell_expand.h"
#include "safety/shell_quotes.h"
#include "safety/shell_variables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace mesh {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t mostFrames = 32;
constexpr int mostLevels = 8;
/// A longer command is read in pieces, each with the first words of the whole and the last ones of the piece before.
constexpr std::size_t mostWords = 128;
constexpr std::size_t fewWords = 16;
constexpr std::size_t wordsRepeated = 4;
constexpr std::size_t wordsOverlapping = 32;
constexpr std::size_t longestOutput = 256;
constexpr int mostReadings = 2; ///< Levels at which quotes that cross each other are read both ways.

constexpr std::string_view specials = " \t\r\n'\"\\$`()|&;<>";
enum : unsigned char { ordinary, special, notable };
constexpr auto characters = [] {
    std::array<unsigned char, 256> table {};
    for (const char c : specials)
        table[static_cast<unsigned char>(c)] = special;
    for (const char c : std::string_view("={"))
        table[static_cast<unsigned char>(c)] = notable; // Of a word that may be an assignment, or several words.
    return table;
}();

unsigned char character(char c)
{
    return characters[static_cast<unsigned char>(c)];
}
bool hasSpecial(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return character(c) == special; });
}
/// In JSON and other languages a string may begin behind it …
bool opensString(char c)
{
    return c == ',' || c == ':' || c == '[' || c == '{' || c == '(';
}
/// … and end before it.
bool closesString(char c)
{
    return c == ',' || c == ':' || c == ']' || c == '}' || c == ')';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || isUpper(c) || isDigit(c);
}

/// A command under way, and what encloses it: nothing, a parenthesis '(', a substitution '$', a backquote '`'.
struct Frame {
    char kind = 0;
    std::vector<ShellWord> words {};
    WordBuilder outer {}; ///< The word of the enclosing command that goes on behind a substitution.
    ShellWord::Place outerPlace = ShellWord::Place::Plain;
    bool fed = false; ///< Something foreign is piped in.
    bool holdsForeign = false; ///< Something foreign is substituted in.
    bool gives = false; ///< The last command's output is foreign.
    std::optional<std::string> output {}; ///< What its commands write, as long as that is known.
};

/// What the readers of one text share.
struct Reading {
    CommandVisitor &visitor;
    ShellVariables &variables;
};

class Reader
{
public:
    /// `flat`: quotes only end words.
    Reader(const ShellSource &source, const Reading &reading, int level, bool flat)
        : m_source(source)
        , m_text(source.text)
        , m_visitor(reading.visitor)
        , m_variables(reading.variables)
        , m_level(level)
        , m_flat(flat)
    {
        m_frames.resize(1);
        m_frames.front().words.reserve(fewWords);
    }

    /// Returns whether a substitution in it is foreign.
    bool read()
    {
        while (m_at < m_text.size())
            step();
        while (m_depth > 0)
            closeFrame();
        endCommand(false);
        return m_substituted;
    }

    /// The lines in which a quote seems to close what another one opened, as when a command is quoted that has quotes.
    const std::vector<Span> &crossings() const { return m_crossings; }

private:
    Frame &top() { return m_frames[m_depth]; }
    char next(std::size_t ahead) const { return m_source.at(m_at + ahead); }
    void beginDecoding() { m_word.beginDecoding(m_source, m_at); }

    void step()
    {
        const char c = m_text[m_at];
        if (character(c) != special)
            return plain();
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
            endWord();
            ++m_at;
            return;
        case '\n':
            return newline();
        case '\'':
        case '"':
            return quote(c);
        case '\\':
            return escape();
        case '$':
            return dollar();
        case '`':
            return backquote();
        case '(':
            endWord();
            return openFrame('(', 1);
        case ')':
            closeOr(std::string_view("($").find(top().kind) != npos);
            ++m_at;
            return;
        case '<':
        case '>':
            return redirection(c);
        default:
            return separator(c);
        }
    }

    void plain()
    {
        std::size_t end = m_at;
        do {
            m_notable |= character(m_text[end]) == notable;
            ++end;
        } while (end < m_text.size() && character(m_text[end]) != special);
        m_word.appendPlain(m_source, m_at, end);
        m_at = end;
    }

    void newline()
    {
        if (m_word.begun || !top().words.empty()) // Else a pipe may go on in this line.
            endCommand(false);
        if (next(1) == '\n') { // Between paragraphs nothing stays open.
            while (m_depth > 0)
                closeFrame();
            endCommand(false);
        }
        ++m_at;
    }

    void separator(char c)
    {
        if (c == '&' && next(1) == '>') {
            endWord();
            ++m_at;
            return;
        }
        const bool pipe = c == '|' && next(1) != '|';
        endCommand(pipe);
        ++m_at;
        while (std::string_view("|&;").find(next(0)) != npos && m_at < m_text.size())
            ++m_at;
    }

    void quote(char c)
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
        const std::size_t end = c == '\'' ? readSingleQuote(m_source, m_at, m_word)
                                          : readDoubleQuote(m_source, m_at, m_word, m_variables);
        const bool alone = end == m_at; // Or an apostrophe.
        if (alone)
            endWord();
        else
            noteCrossing(end);
        m_at = alone ? end + 1 : end;
        if (m_at < m_text.size() && closesString(m_text[m_at]))
            endWord();
    }

    /// Most quotes are a word of their own, without escapes or variables: nothing has to be copied then.
    bool wholeQuote(char c)
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

    /// A quote with blanks in it that a word goes on behind, or one that begins with a blank in the middle of a word.
    void noteCrossing(std::size_t end)
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

    /// Whether the word so far is a path of Windows.
    bool isDrive() const
    {
        const auto word = m_text.substr(m_word.start, m_at - m_word.start);
        return m_word.begun && word.size() >= 2 && isLetterOrDigit(word[0]) && word[1] == ':';
    }

    void escape()
    {
        if (next(1) == '\n') {
            m_at += 2;
            return;
        }
        const char c = next(1);
        if ((c == ' ' || m_at + 1 == m_text.size()) && isDrive()) { // The end of a folder's name: "C:\ ".
            m_word.appendPlain(m_source, m_at, m_at + 1);
            ++m_at;
            return;
        }
        if (m_level > 0 && c == '\\' && next(2) == 'n') { // A line that goes on, in a string of another language.
            endWord();
            m_at += 3;
            return;
        }
        if (m_level > 0 && (c == 'n' || c == 't')) { // A string of another language, or of printf.
            if (c == 'n')
                endCommand(false);
            else
                endWord();
            m_at += 2;
            return;
        }
        beginDecoding();
        if (m_level > 0 && (c == 'x' || c == 'u' || c == 'U' || isDigit(c))) {
            if (const auto known = readEscape(m_text.substr(m_at + 1, 10)); known.length > 0) {
                m_word.append(known.value, m_source, m_at);
                m_at += 1 + known.length;
                return;
            }
        }
        m_word.append(m_text.substr(m_at + 1, 1), m_source, m_at);
        m_at = std::min(m_at + 2, m_text.size());
    }

    void dollar()
    {
        if (next(1) == '\'') {
            m_at = readAnsiQuote(m_source, m_at, m_word);
            return;
        }
        if (next(1) == '"') {
            ++m_at;
            return;
        }
        if (next(1) == '(')
            return openFrame('$', 2);
        bool blank = false;
        const std::size_t end = readVariable(m_source, m_at, m_text.size(), m_word, m_variables, blank);
        if (end == m_at)
            return plain(); // Just a character.
        if (blank)
            endWord();
        m_at = end;
    }

    void backquote()
    {
        if (next(1) == '`') { // A fence.
            endCommand(false);
            while (next(0) == '`')
                ++m_at;
            return;
        }
        if (top().kind != '`')
            return openFrame('`', 1);
        closeFrame();
        ++m_at;
    }

    void redirection(char c)
    {
        if (c == '>' && m_at > 0 && (m_text[m_at - 1] == '-' || m_text[m_at - 1] == '=')) { // An arrow.
            endWord();
            ++m_at;
            return;
        }
        const auto word = m_word.decoded ? m_word.text : m_text.substr(m_word.start, m_word.end - m_word.start);
        const bool isDescriptor
            = std::all_of(word.begin(), word.end(), isDigit) || (word.starts_with('{') && word.ends_with('}'));
        if (isDescriptor)
            m_word = {};
        endWord();
        if (next(1) == '(')
            return openFrame('$', 2);
        while (next(0) == c || next(0) == '&' || next(0) == '|' || next(0) == '-')
            ++m_at;
        m_place = c == '<' ? ShellWord::Place::Input : ShellWord::Place::Output;
    }

    void openFrame(char kind, std::size_t length)
    {
        if (m_depth + 1 >= mostFrames) {
            endCommand(false);
        } else {
            if (kind != '(')
                beginDecoding();
            if (++m_depth == m_frames.size())
                m_frames.emplace_back();
            Frame &frame = top(); // Used again, with the room that its words have.
            frame.kind = kind;
            if (kind != '(') {
                frame.outer = std::exchange(m_word, {});
                frame.output = std::string();
            }
            frame.outerPlace = std::exchange(m_place, ShellWord::Place::Plain);
            frame.fed = kind == '(' && m_frames[m_depth - 1].fed; // curl x | (sh)
            frame.holdsForeign = frame.gives = false;
        }
        m_at += length;
    }

    void closeFrame()
    {
        endCommand(false);
        Frame &inner = top();
        --m_depth;
        m_place = inner.outerPlace;
        if (inner.kind == '(') {
            top().gives |= inner.gives;
            return;
        }
        m_word = std::exchange(inner.outer, {});
        if (inner.output) {
            m_word.append(*inner.output, m_source, m_at);
            m_word.splits |= inner.output->find_first_of(" \t\n") != npos;
        } else {
            m_word.unknown = true;
        }
        top().holdsForeign |= inner.gives;
        m_substituted |= inner.gives;
    }
    void closeOr(bool closes)
    {
        if (closes)
            closeFrame();
        else
            endCommand(false);
    }

    void endWord()
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

    void endDecoded(WordBuilder word, Span span, ShellWord::Place place, bool isNotable)
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

    /// A word with '=' or '{' in it.
    void endNotable(std::string_view text, Span span, ShellWord::Place place, bool unknown, bool decoded = false)
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

    void add(std::string text, Span span, ShellWord::Place place, bool unknown)
    {
        auto kept = std::make_unique<const std::string>(std::move(text));
        const std::string_view view = *kept;
        top().words.push_back({view, span, place, unknown, std::move(kept)});
        boundCommand();
    }

    void readWithin(WordBuilder &word, Span span)
    {
        word.origins.push_back(word.origins.empty() ? static_cast<std::uint32_t>(span.end) : word.origins.back() + 1);
        readPart({word.text, word.origins.data()}, span);
        word.origins.pop_back();
    }

    /// What is in a quoted word may be commands of its own.
    void readPart(const ShellSource &part, Span span)
    {
        if (m_level + 1 >= mostLevels)
            return m_visitor.tooDeep(span);
        if (readBothWays(part, {m_visitor, m_variables}, m_level + 1)) {
            top().holdsForeign = true;
            m_substituted = true;
        }
    }

public:
    /// Once more without quotes where they cross; returns whether a substitution in it is foreign.
    static bool readBothWays(const ShellSource &source, const Reading &reading, int level)
    {
        Reader reader(source, reading, level, false);
        bool foreign = reader.read();
        for (const auto &[begin, end] : reader.crossings()) {
            if (level >= mostReadings)
                break;
            const ShellSource part {source.text.substr(begin, end - begin),
                source.origins ? source.origins + begin : nullptr, source.first + begin};
            foreign |= Reader(part, reading, std::max(level, 1), true).read();
        }
        return foreign;
    }

private:
    void report()
    {
        Frame &frame = top();
        frame.gives = m_visitor.command(frame.words, frame.fed || frame.holdsForeign) || frame.holdsForeign;
        if (frame.kind != 0 && frame.kind != '(' && frame.output) {
            const auto output = knownOutput(frame.words);
            frame.output = output && frame.output->size() + output->size() < longestOutput
                ? std::optional(*frame.output + *output)
                : std::nullopt;
        }
    }

    void boundCommand()
    {
        if (top().words.size() >= mostWords)
            continueCommand();
    }

    void continueCommand()
    {
        report();
        auto &words = top().words;
        words.erase(words.begin() + wordsRepeated, words.end() - wordsOverlapping);
    }

    void endCommand(bool pipe)
    {
        endWord();
        m_place = ShellWord::Place::Plain;
        Frame &frame = top();
        if (!frame.words.empty()) {
            report();
            frame.words.clear();
        }
        frame.fed = pipe && (frame.fed || frame.gives);
        frame.holdsForeign = false;
        if (pipe) {
            frame.gives = false;
            frame.output.reset();
        }
    }

    ShellSource m_source;
    std::string_view m_text;
    CommandVisitor &m_visitor;
    ShellVariables &m_variables;
    int m_level;
    std::size_t m_at = 0;
    std::vector<Frame> m_frames; ///< Those up to m_depth are open.
    std::size_t m_depth = 0;
    WordBuilder m_word;
    ShellWord::Place m_place = ShellWord::Place::Plain;
    bool m_substituted = false;
    bool m_notable = false; ///< The word has a '=' or '{'.
    bool m_flat;
    std::vector<Span> m_crossings;
};

} // namespace

ShellReading::ShellReading(CommandVisitor &visitor)
    : m_visitor(visitor)
    , m_variables(std::make_unique<ShellVariables>())
{
}

ShellReading::~ShellReading() = default;

void ShellReading::read(const ShellSource &source)
{
    Reader::readBothWays(source, {m_visitor, *m_variables}, 0);
}

} // namespace mesh
