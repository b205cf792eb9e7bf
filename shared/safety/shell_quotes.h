// SPDX-License-Identifier: MIT
#pragma once

#include "safety/shell_variables.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// A text, and where each of its bytes comes from.
struct ShellSource {
    std::string_view text;
    const std::uint32_t *origins = nullptr;

    std::size_t origin(std::size_t at) const { return origins ? origins[at] : at; }
    char at(std::size_t position) const { return position < text.size() ? text[position] : '\0'; }
};

/// A word while it is read: first a plain piece of the source, then, from its first quote on, decoded.
struct WordBuilder {
    std::string text;
    std::vector<std::uint32_t> origins; ///< Of each character, once it is decoded.
    std::size_t start = 0;
    bool begun = false;
    bool decoded = false;
    bool unknown = false; ///< Holds a value that is not known.

    void begin(std::size_t at);
    void beginDecoding(const ShellSource &source, std::size_t at);
    /// Characters that stand for what the source has at `from`.
    void append(std::string_view part, const ShellSource &source, std::size_t from);
    /// A piece of the source as it is.
    void appendPlain(const ShellSource &source, std::size_t from, std::size_t end);
};

// Each reads what begins at `at` into the word and returns where it ends; `at` itself if it is only a character, as an
// apostrophe or a lone quote is.
std::size_t readSingleQuote(const ShellSource &source, std::size_t at, WordBuilder &word);
std::size_t readDoubleQuote(const ShellSource &source, std::size_t at, WordBuilder &word, ShellVariables &variables);
/// $'…'
std::size_t readAnsiQuote(const ShellSource &source, std::size_t at, WordBuilder &word);
/// A variable, up to `end` at most. `splits`: an $IFS ends the word, which is the caller's business.
std::size_t readVariable(const ShellSource &source, std::size_t at, std::size_t end, WordBuilder &word,
    ShellVariables &variables, bool &splits);

} // namespace mesh
