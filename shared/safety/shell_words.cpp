// SPDX-License-Identifier: MIT
#include "safety/shell_words.h"

#include "safety/shell_quotes.h"
#include "safety/shell_variables.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace mesh {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t mostFrames = 32;
constexpr int mostLevels = 8;
/// A longer command is read in pieces, each with the first words of the whole and the last ones of the piece before.
constexpr std::size_t mostWords = 128;
constexpr std::size_t wordsRepeated = 4;
constexpr std::size_t wordsOverlapping = 32;

constexpr std::string_view specials = " \t\r\n'\"\\$`()|&;<>";
constexpr auto specialTable = [] {
    std::array<bool, 256> table {};
    for (const char c : specials)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isSpecial(char c)
{
    return specialTable[static_cast<unsigned char>(c)];
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
};

class Reader
{
public:
    Reader(const ShellSource &source, CommandVisitor &visitor, ShellVariables &variables, int level)
        : m_source(source)
        , m_text(source.text)
        , m_visitor(visitor)
        , m_variables(variables)
        , m_level(level)
    {
        m_frames.emplace_back();
    }

    /// Returns whether a substitution in it is foreign.
    bool read()
    {
        while (m_at < m_text.size())
            step();
        while (m_frames.size() > 1)
            closeFrame();
        endCommand(false);
        return m_substituted;
    }

private:
    Frame &top() { return m_frames.back(); }
    char next(std::size_t ahead) const { return m_source.at(m_at + ahead); }
    void beginDecoding() { m_word.beginDecoding(m_source, m_at); }

    void step()
    {
        const char c = m_text[m_at];
        if (!isSpecial(c))
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
        std::size_t end = m_at + 1;
        while (end < m_text.size() && !isSpecial(m_text[end]))
            ++end;
        m_word.appendPlain(m_source, m_at, end);
        m_at = end;
    }

    void newline()
    {
        if (m_word.begun || !top().words.empty()) // Else a pipe may go on in this line.
            endCommand(false);
        if (next(1) == '\n') { // Between paragraphs nothing stays open.
            while (m_frames.size() > 1)
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
        if (m_at > 0 && std::string_view(",:[{(").find(m_text[m_at - 1]) != npos)
            endWord(); // A string of JSON or of another language.
        const std::size_t end = c == '\'' ? readSingleQuote(m_source, m_at, m_word)
                                          : readDoubleQuote(m_source, m_at, m_word, m_variables);
        const bool alone = end == m_at; // Or an apostrophe.
        if (alone)
            endWord();
        m_at = alone ? end + 1 : end;
        if (m_at < m_text.size() && std::string_view(",:]})").find(m_text[m_at]) != npos)
            endWord();
    }

    void escape()
    {
        if (next(1) == '\n') {
            m_at += 2;
            return;
        }
        const char c = next(1);
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
        bool splits = false;
        const std::size_t end = readVariable(m_source, m_at, m_text.size(), m_word, m_variables, splits);
        if (end == m_at)
            return plain(); // Just a character.
        if (splits)
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
        const bool isDescriptor = std::all_of(m_word.text.begin(), m_word.text.end(), isDigit)
            || (m_word.text.starts_with('{') && m_word.text.ends_with('}'));
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
        if (m_frames.size() >= mostFrames) {
            endCommand(false);
        } else {
            if (kind != '(')
                beginDecoding();
            Frame frame {kind};
            frame.outer = std::exchange(m_word, {});
            frame.outerPlace = std::exchange(m_place, ShellWord::Place::Plain);
            m_frames.push_back(std::move(frame));
        }
        m_at += length;
    }

    void closeFrame()
    {
        endCommand(false);
        Frame inner = std::move(top());
        m_frames.pop_back();
        m_word = std::move(inner.outer);
        m_place = inner.outerPlace;
        if (inner.kind == '(') {
            top().gives |= inner.gives;
            return;
        }
        m_word.unknown = true;
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
        WordBuilder word = std::exchange(m_word, {});
        const Span span {m_source.origin(word.start), m_source.origin(m_at)};
        const auto place = std::exchange(m_place, ShellWord::Place::Plain);
        if (word.text.size() > 2 && word.text.front() == '{' && word.text.back() == '}') { // {rm,-rf,/}
            word.beginDecoding(m_source, word.start);
            std::replace(word.text.begin(), word.text.end(), ',', ' ');
            word.text.front() = word.text.back() = ' ';
        }
        if (word.text.find('=') != npos)
            m_variables.assign(word.text);
        if (word.decoded && word.text.find_first_of(specials) != npos)
            readWithin(word, span);
        const bool endsSentence = word.text.size() > 2 && !word.decoded && word.text.back() == '.'
            && isLetterOrDigit(word.text[word.text.size() - 2]) && next(0) == ' ' && isUpper(next(1));
        top().words.push_back({std::move(word.text), span, place, word.unknown});
        if (endsSentence)
            endCommand(false);
        else if (top().words.size() >= mostWords)
            continueCommand();
    }

    /// What is in a quoted word may be commands of its own.
    void readWithin(WordBuilder &word, Span span)
    {
        if (m_level + 1 >= mostLevels)
            return m_visitor.tooDeep(span);
        word.origins.push_back(word.origins.empty() ? static_cast<std::uint32_t>(span.end) : word.origins.back() + 1);
        Reader inner({word.text, word.origins.data()}, m_visitor, m_variables, m_level + 1);
        if (inner.read()) {
            top().holdsForeign = true;
            m_substituted = true;
        }
    }

    void report()
    {
        Frame &frame = top();
        frame.gives = m_visitor.command(frame.words, frame.fed || frame.holdsForeign) || frame.holdsForeign;
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
        if (pipe)
            frame.gives = false;
    }

    ShellSource m_source;
    std::string_view m_text;
    CommandVisitor &m_visitor;
    ShellVariables &m_variables;
    int m_level;
    std::size_t m_at = 0;
    std::vector<Frame> m_frames;
    WordBuilder m_word;
    ShellWord::Place m_place = ShellWord::Place::Plain;
    bool m_substituted = false;
};

} // namespace

void readShell(std::string_view text, const std::uint32_t *origin, CommandVisitor &visitor)
{
    ShellVariables variables;
    Reader({text, origin}, visitor, variables, 0).read();
}

} // namespace mesh
