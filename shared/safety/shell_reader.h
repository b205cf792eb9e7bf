// SPDX-License-Identifier: MIT
#pragma once

#include "safety/shell_quotes.h"
#include "safety/shell_variables.h"
#include "safety/shell_words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// A command under way, and what encloses it: nothing, a parenthesis '(', a substitution '$', a backquote '`'.
struct ShellFrame {
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
struct ShellContext {
    CommandVisitor &visitor;
    ShellVariables &variables;
};

/// Reads one text, or what is in one quoted word of it.
class ShellReader
{
public:
    /// Reads a text, and again without quotes the lines where they cross; returns whether a substitution is foreign.
    static bool readBothWays(const ShellSource &source, const ShellContext &context, int level);

private:
    /// `flat`: quotes only end words.
    ShellReader(const ShellSource &source, const ShellContext &context, int level, bool flat);
    /// Returns whether a substitution in it is foreign.
    bool read();
    /// The lines in which a quote seems to close what another one opened, as when a command is quoted that has quotes.
    const std::vector<Span> &crossings() const { return m_crossings; }

    ShellFrame &top() { return m_frames[m_depth]; }
    char next(std::size_t ahead) const { return m_source.at(m_at + ahead); }
    void beginDecoding() { m_word.beginDecoding(m_source, m_at); }

    void step();
    void plain();
    void newline();
    void separator(char c);
    void quote(char c);
    /// Most quotes are a word of their own, without escapes or variables: nothing has to be copied then.
    bool wholeQuote(char c);
    /// A quote with blanks in it that a word goes on behind, or one that begins with a blank in the middle of a word.
    void noteCrossing(std::size_t end);
    /// Whether the word so far is a path of Windows.
    bool isDrive() const;
    void escape();
    void dollar();
    void backquote();
    void redirection(char c);
    void openFrame(char kind, std::size_t length);
    void closeFrame();
    void closeOr(bool closes);
    void endWord();
    void endDecoded(WordBuilder word, Span span, ShellWord::Place place, bool isNotable);
    /// A word with '=' or '{' in it.
    void endNotable(std::string_view text, Span span, ShellWord::Place place, bool unknown, bool decoded = false);
    void add(std::string text, Span span, ShellWord::Place place, bool unknown);
    void readWithin(WordBuilder &word, Span span);
    /// What is in a quoted word may be commands of its own.
    void readPart(const ShellSource &part, Span span);

    void report();
    void boundCommand();
    void continueCommand();
    void endCommand(bool pipe);

    ShellSource m_source;
    std::string_view m_text;
    CommandVisitor &m_visitor;
    ShellVariables &m_variables;
    int m_level;
    std::size_t m_at = 0;
    std::vector<ShellFrame> m_frames; ///< Those up to m_depth are open.
    std::size_t m_depth = 0;
    WordBuilder m_word;
    ShellWord::Place m_place = ShellWord::Place::Plain;
    bool m_substituted = false;
    bool m_notable = false; ///< The word has a '=' or '{'.
    bool m_flat;
    std::vector<Span> m_crossings;
};

} // namespace mesh
