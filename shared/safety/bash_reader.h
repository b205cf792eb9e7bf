// SPDX-License-Identifier: MIT
#pragma once

#include "safety/bash_commands.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// Reads one command line, or what is in one backquoted part of it.
class BashReader
{
public:
    /// `depth`: how many others are open around it.
    BashReader(std::string_view text, BashVisitor &visitor, int depth);
    /// Commands up to the end, or to the ')' that closes them.
    void list(bool nested);

private:
    /// What a list has come to.
    struct State {
        BashCommand command;
        bool cut = false; ///< It has too many words.
        int cases = 0; ///< Open `case … esac`.
        bool atPattern = false; ///< Between `in` or `;;` and the next ')'.
    };
    struct HereDocument {
        std::string end;
        bool tabs = false; ///< Its lines may be indented.
    };

    static bool endsWord(char c);
    char at(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    bool more() const { return m_at < m_text.size(); }
    void skipBlanks();

    void separator(State &state);
    void finish(State &state);
    void parenthesis(State &state);
    void take(State &state, BashWord word);
    void expand(State &state, BashWord word);
    void redirection(State &state);
    void hereDocuments();
    bool arithmetic(std::size_t open);
    void skipArray();
    void skipTest();
    void subshell(std::size_t open);
    void nested(std::string_view text);

    /// Nothing if it is the number of a descriptor before a redirection.
    std::optional<BashWord> word();
    void wordPart(BashWord &word);
    void escape(BashWord &word);
    void doubleQuote(BashWord &word);
    void ansiQuote(BashWord &word);
    void dollar(BashWord &word, bool quoted);
    void braces(bool quoted);
    void backquote(BashWord &word);

    std::string_view m_text;
    BashVisitor &m_visitor;
    int m_depth;
    std::size_t m_at = 0;
    std::vector<HereDocument> m_hereDocuments; ///< Begin behind the line that is read.
    bool m_quotedPattern = false; ///< The word has quoted characters that would make a pattern.
    bool m_neverCloses = false; ///< There is no end of an arithmetic expression any more.
};

} // namespace mesh
