// SPDX-License-Identifier: MIT
#pragma once

#include "safety/shell_variables.h"
#include "safety/shell_words.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// What is further away than this from a quote does not close it.
inline constexpr std::size_t longestQuote = 65536;

/// A word while it is read: first a plain piece of the source, then, from its first quote on, decoded.
struct WordBuilder {
    std::string text; ///< Once it is decoded.
    std::vector<std::uint32_t> origins; ///< Of each character of `text`.
    std::size_t start = 0;
    std::size_t end = 0; ///< Of the plain piece.
    bool begun = false;
    bool decoded = false;
    bool unknown = false; ///< Holds a value that is not known.
    bool splits = false; ///< Blanks in it may come from a value that is not quoted: they end words.
    bool hasMarks = false; ///< Holds variables of the kind that forQuoted() says.

    void begin(std::size_t at);
    void beginDecoding(const ShellSource &source, std::size_t at);
    /// Characters that stand for what the source has at `from`.
    void append(std::string_view part, const ShellSource &source, std::size_t from);
    /// A piece of the source as it is.
    void appendPlain(const ShellSource &source, std::size_t from, std::size_t end);
    /// A variable that is not known stands in "…" between two marks: empty for who is given the word, itself for who
    /// reads the word as commands, which may set it. Takes the marks off, and with them what is between if `emptied`.
    void takeMarks(bool emptied);
};

// Each reads what begins at `at` into the word and returns where it ends; `at` itself if it is only a character, as an
// apostrophe or a lone quote is.
std::size_t readSingleQuote(const ShellSource &source, std::size_t at, WordBuilder &word);
std::size_t readDoubleQuote(const ShellSource &source, std::size_t at, WordBuilder &word, ShellVariables &variables);
/// $'…'
std::size_t readAnsiQuote(const ShellSource &source, std::size_t at, WordBuilder &word);
/// A variable, up to `end` at most. `blank`: an $IFS ends the word, which is the caller's business.
std::size_t readVariable(const ShellSource &source, std::size_t at, std::size_t end, WordBuilder &word,
    ShellVariables &variables, bool &blank);

} // namespace mesh
