// SPDX-License-Identifier: MIT
#pragma once

#include "safety/rules.h"
#include "safety/shell_words.h"

#include <optional>
#include <string>

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
    explicit CommandWords(std::span<const ShellWord> words);

    std::span<const ShellWord> words;
    std::vector<std::string_view> bare;
    std::vector<std::size_t> options; ///< Which of them begin with a dash.
    std::string lines; ///< All of them, one a line.
    std::vector<std::size_t> starts; ///< Of each word, and of what is behind the last one, in `lines`.
};

/// A program among the words of a command, and what it is called with.
class Call
{
public:
    /// The program is the word at `program`; what follows it counts up to `end`.
    Call(const CommandWords &command, std::size_t program, std::size_t end, const StringSet &valued);

    /// The part of the text that the form is about, nothing if it does not match.
    std::optional<Span> matches(const CommandForm &form) const;

private:
    bool hasOption(const OptionNames &names, std::size_t &last) const;
    bool isWithout(const OptionNames &names) const;
    bool hasWord(const RE2 &word, std::size_t &last) const;
    bool hasOperands(const RE2 &operands, std::size_t &last) const;
    bool hasRedirection(const RE2 &file, ShellWord::Place place, std::size_t &last) const;

    const CommandWords &m_command;
    std::size_t m_program;
    std::size_t m_end;
    std::string m_operands; ///< Joined by blanks.
    std::vector<std::pair<std::size_t, std::size_t>> m_ends; ///< Of each operand: its end in m_operands, its word.
};

} // namespace mesh
