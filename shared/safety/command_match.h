// SPDX-License-Identifier: MIT
#pragma once

#include "safety/rules.h"
#include "safety/shell_words.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mesh {

/// The name of a program without folders, `.exe`, `--option=` or prose around it.
std::string_view commandName(std::string_view word);
/// As rules write names.
std::string lowerCase(std::string_view word);
/// A word without the punctuation that prose puts around it.
std::string_view bareWord(std::string_view word);
/// Whether the word gives one of the options: whole, abbreviated, with a value, in a cluster (`-rf`).
bool givesOption(std::string_view word, const OptionNames &names);

/// A command's words as the forms look at them.
class CommandWords
{
public:
    void clear() { m_read = false; }
    /// Once for each command.
    void read(std::span<const ShellWord> all);

    std::span<const ShellWord> words;
    std::vector<std::string_view> bare;
    std::vector<std::size_t> options; ///< Which of them begin with a dash.

    /// All of them, one a line, and where each begins.
    struct Lines {
        std::string text;
        std::vector<std::size_t> starts; ///< Of each word, and of what is behind the last one.
    };
    const Lines &lines() const;

    /// What is neither an option nor an option's value.
    struct Operands {
        std::string joined; ///< By blanks.
        std::vector<std::pair<std::size_t, std::size_t>> ends; ///< Of each: its end in `joined`, its word.
        std::size_t program = npos; ///< Whose they are.
    };
    Operands &operands() const { return m_operands; }
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    bool m_read = false;
    mutable Lines m_lines; ///< Made for the first form that asks.
    mutable Operands m_operands; ///< Of the call that asked last.
};

/// A program among the words of a command, and what it is called with.
class Call
{
public:
    /// The program is the word at `program`; what follows it counts up to `end`.
    Call(const CommandWords &command, std::size_t program, std::size_t end, const std::vector<std::string> &valued);

    /// The part of the text that the form is about, nothing if it does not match.
    std::optional<Span> matches(const CommandForm &form) const;

private:
    const CommandWords::Operands &operands() const;
    bool isValue(std::size_t word) const;
    bool hasOption(const OptionNames &names, std::size_t &last) const;
    bool isWithout(const OptionNames &names) const;
    bool hasWord(const Pattern &word, std::size_t &last) const;
    bool hasOperands(const Pattern &operands, std::size_t &last) const;
    bool hasUnknown(std::size_t &last) const;
    bool hasRedirection(const Pattern &file, ShellWord::Place place, std::size_t &last) const;

    const CommandWords &m_command;
    std::size_t m_program;
    std::size_t m_end;
    const std::vector<std::string> &m_valued;
};

} // namespace mesh
