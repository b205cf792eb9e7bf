// SPDX-License-Identifier: MIT
// Lists of commands: what separates, encloses and redirects them.
#include "safety/bash_reader.h"

#include "safety/shell_characters.h"
#include "safety/shell_expand.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mesh {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t mostBytes = std::size_t {256} << 10;
constexpr int mostDepth = 64;
constexpr std::size_t mostWords = 1024;

/// Words behind which a command begins.
bool isReserved(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> reserved {
        "!", "{", "}", "if", "then", "elif", "else", "fi", "while", "until", "do", "done", "coproc", "esac"};
    return std::find(reserved.begin(), reserved.end(), word) != reserved.end();
}

} // namespace

BashReader::BashReader(std::string_view text, BashVisitor &visitor, int depth)
    : m_text(text)
    , m_visitor(visitor)
    , m_depth(depth)
{
}

bool BashReader::endsWord(char c)
{
    return std::string_view(" \t\r\n;&|()<>").find(c) != npos;
}

void BashReader::list(bool nested)
{
    State state;
    while (more()) {
        const char c = at();
        const bool substitution = (c == '<' || c == '>') && at(1) == '(';
        if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
        } else if (c == '#') {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (c == ')' && nested && !state.atPattern) {
            break;
        } else if (c == '(' || c == ')') {
            parenthesis(state);
        } else if ((c == '&' && at(1) == '>') || ((c == '<' || c == '>') && !substitution)) {
            redirection(state);
        } else if (endsWord(c) && !substitution) {
            separator(state);
        } else if (auto next = word()) {
            take(state, std::move(*next));
        }
    }
    finish(state);
}

void BashReader::skipBlanks()
{
    while (at() == ' ' || at() == '\t' || (at() == '\\' && at(1) == '\n'))
        m_at += at() == '\\' ? 2 : 1;
}

void BashReader::separator(State &state)
{
    finish(state);
    const bool endsCase = at() == ';' && (at(1) == ';' || at(1) == '&');
    if (endsCase)
        state.atPattern = state.cases > 0;
    const bool newline = at() == '\n';
    m_at += endsCase ? 2 : 1;
    if (newline)
        hereDocuments();
}

void BashReader::finish(State &state)
{
    auto &command = state.command;
    if (state.cut)
        command.words.clear();
    if (!state.atPattern && (!command.words.empty() || !command.outputs.empty()))
        m_visitor.command(command);
    command.words.clear();
    command.outputs.clear();
    state.cut = false;
}

void BashReader::parenthesis(State &state)
{
    auto &words = state.command.words;
    if (state.atPattern || at() == ')') { // The end of a pattern of `case`, or nothing valid.
        if (state.atPattern)
            words.clear();
        else
            finish(state);
        state.atPattern = state.atPattern && at() == '(';
        ++m_at;
        return;
    }
    if (!words.empty() && m_at > 0 && m_text[m_at - 1] == '=')
        return skipArray();
    const auto inside = m_text.find_first_not_of(" \t", m_at + 1);
    if (!words.empty() && inside != npos && m_text[inside] == ')') { // f(): the name of a function.
        words.clear();
        m_at = inside + 1;
        return;
    }
    if (words.size() <= 1 && at(1) == '(' && arithmetic(2)) { // Also for ((…)).
        words.clear();
        return;
    }
    finish(state);
    subshell(1);
}

void BashReader::take(State &state, BashWord word)
{
    auto &words = state.command.words;
    if (!word.quoted && word.known && words.empty()) {
        if (word.text == "esac") {
            state.cases -= state.cases > 0 ? 1 : 0;
            state.atPattern = false;
        }
        if (!state.atPattern && word.text == "[[")
            return skipTest();
        if (!state.atPattern && isReserved(word.text))
            return;
    }
    const auto begins = [&](std::string_view first, std::size_t size, std::string_view last) {
        return words.size() == size && words.front().text == first && word.text == last && !word.quoted;
    };
    if (begins("case", 2, "in")) {
        ++state.cases;
        state.atPattern = true;
        words.clear();
    } else if (begins("function", 2, "{")) {
        words.clear();
    } else {
        expand(state, std::move(word));
    }
}

void BashReader::expand(State &state, BashWord word)
{
    auto &words = state.command.words;
    const auto open = word.quoted ? npos : word.text.find('{');
    auto texts = open == npos ? std::vector<std::string> {} : expandBraces(word.text);
    word.known = word.known && (open == npos || word.text.find("..", open) == npos); // {1..9}
    if (!texts.empty() && word.text.find('{', open + 1) != npos) { // {a,{b,c}}
        word.known = false;
        texts.clear();
    }
    if (texts.empty())
        texts.push_back(word.text);
    for (auto &text : texts) {
        state.cut = state.cut || words.size() == mostWords;
        if (state.cut)
            return;
        word.text = std::move(text);
        words.push_back(word);
    }
}

void BashReader::redirection(State &state)
{
    const bool both = at() == '&';
    m_at += both ? 1 : 0;
    const char direction = at();
    const auto behind = m_text.substr(m_at + 1, 2);
    const bool hereString = direction == '<' && behind == "<<";
    const bool hereDocument = direction == '<' && behind.starts_with('<') && !hereString;
    const bool tabs = hereDocument && behind.ends_with('-');
    const bool duplicates = !both && behind.starts_with('&');
    const bool longer = duplicates || behind.starts_with(direction) || (direction == '>' && behind.starts_with('|'))
        || behind.starts_with('>');
    m_at += hereString || tabs ? 3 : longer ? 2 : 1;
    skipBlanks();
    if (!more() || (endsWord(at()) && at(1) != '('))
        return;
    auto target = word();
    if (!target)
        return;
    const bool descriptor = duplicates && target->known
        && std::all_of(target->text.begin(), target->text.end(), [](char c) { return shell::isDigit(c) || c == '-'; });
    if (hereDocument)
        m_hereDocuments.push_back({std::move(target->text), tabs});
    else if (direction == '>' && !descriptor && state.command.outputs.size() < mostWords)
        state.command.outputs.push_back(std::move(*target));
}

void BashReader::hereDocuments()
{
    for (const auto &[end, tabs] : std::exchange(m_hereDocuments, {})) {
        while (more()) {
            const auto newline = std::min(m_text.find('\n', m_at), m_text.size());
            auto line = m_text.substr(m_at, newline - m_at);
            m_at = std::min(newline + 1, m_text.size());
            if (tabs)
                line.remove_prefix(std::min(line.find_first_not_of('\t'), line.size()));
            if (line == end)
                break;
        }
    }
}

/// Skips (( … )), the `open` characters included; false if it has no end.
bool BashReader::arithmetic(std::size_t open)
{
    int depth = 2;
    for (std::size_t i = m_at + open; i < m_text.size() && !m_neverCloses; ++i) {
        depth += m_text[i] == '(' ? 1 : m_text[i] == ')' ? -1 : 0;
        if (depth == 0) {
            m_at = i + 1;
            return true;
        }
    }
    m_neverCloses = true;
    return false;
}

/// NAME=( … )
void BashReader::skipArray()
{
    ++m_at;
    while (more() && at() != ')') {
        if (endsWord(at()))
            ++m_at;
        else
            word();
    }
    m_at += more() ? 1 : 0;
}

/// [[ … ]], in which < and > compare.
void BashReader::skipTest()
{
    while (more()) {
        if (endsWord(at())) {
            ++m_at;
            continue;
        }
        const auto next = word();
        if (next && !next->quoted && next->text == "]]")
            return;
    }
}

void BashReader::subshell(std::size_t open)
{
    if (m_depth >= mostDepth) {
        m_at = m_text.size();
        return;
    }
    m_at += open;
    ++m_depth;
    m_visitor.enterSubshell();
    list(true);
    m_visitor.leaveSubshell();
    --m_depth;
    m_at += more() ? 1 : 0;
}

/// Commands that had to be copied out of the text; so fewer levels of them.
void BashReader::nested(std::string_view text)
{
    if (m_depth >= mostDepth)
        return;
    m_visitor.enterSubshell();
    BashReader(text, m_visitor, m_depth + mostDepth / 8).list(false);
    m_visitor.leaveSubshell();
}

void readBash(std::string_view text, BashVisitor &visitor)
{
    BashReader(text.substr(0, mostBytes), visitor, 0).list(false);
}

} // namespace mesh
