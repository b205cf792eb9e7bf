// SPDX-License-Identifier: MIT
// Character by character: what ends words and commands, what opens and closes others.
#include "safety/shell_reader.h"

#include "safety/shell_characters.h"

#include <algorithm>
#include <utility>

namespace mesh {

using namespace shell;

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t mostFrames = 32;
constexpr std::size_t fewWords = 16;

} // namespace

ShellReader::ShellReader(const ShellSource &source, const ShellContext &context, int level, bool flat)
    : m_source(source)
    , m_text(source.text)
    , m_visitor(context.visitor)
    , m_variables(context.variables)
    , m_level(level)
    , m_flat(flat)
{
    m_frames.resize(1);
    m_frames.front().words.reserve(fewWords);
}

bool ShellReader::read()
{
    while (m_at < m_text.size())
        step();
    while (m_depth > 0)
        closeFrame();
    endCommand(false);
    return m_substituted;
}

void ShellReader::step()
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

void ShellReader::plain()
{
    std::size_t end = m_at;
    do {
        m_notable |= character(m_text[end]) == notable;
        ++end;
    } while (end < m_text.size() && character(m_text[end]) != special);
    m_word.appendPlain(m_source, m_at, end);
    m_at = end;
}

void ShellReader::newline()
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

void ShellReader::separator(char c)
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

bool ShellReader::isDrive() const
{
    const auto word = m_text.substr(m_word.start, m_at - m_word.start);
    return m_word.begun && word.size() >= 2 && isLetterOrDigit(word[0]) && word[1] == ':';
}

void ShellReader::escape()
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

void ShellReader::dollar()
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

void ShellReader::backquote()
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

void ShellReader::redirection(char c)
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

void ShellReader::openFrame(char kind, std::size_t length)
{
    if (m_depth + 1 >= mostFrames) {
        endCommand(false);
    } else {
        if (kind != '(')
            beginDecoding();
        if (++m_depth == m_frames.size())
            m_frames.emplace_back();
        ShellFrame &frame = top(); // Used again, with the room that its words have.
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

void ShellReader::closeFrame()
{
    endCommand(false);
    ShellFrame &inner = top();
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

void ShellReader::closeOr(bool closes)
{
    if (closes)
        closeFrame();
    else
        endCommand(false);
}

void ShellReader::endCommand(bool pipe)
{
    endWord();
    m_place = ShellWord::Place::Plain;
    ShellFrame &frame = top();
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

} // namespace mesh
