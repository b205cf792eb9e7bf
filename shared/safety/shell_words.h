// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace mesh {

class ShellVariables;

/// Bytes of the text that was read, from `begin` up to `end`.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A word as a shell would pass it on: quotes and escapes removed, known variables replaced.
struct ShellWord {
    enum class Place : std::uint8_t { Plain, Input, Output }; ///< An argument, behind '<', behind '>'.

    std::string_view text;
    Span span;
    Place place = Place::Plain;
    bool unknown = false; ///< Holds a variable or substitution whose value is not known (and was read as empty).
    std::unique_ptr<const std::string> decoded {}; ///< Keeps `text` where it is no piece of what was read.
};

/// A text, or a part of one, and where in the whole each of its bytes comes from.
struct ShellSource {
    std::string_view text;
    const std::uint32_t *origins = nullptr; ///< Of each byte and of its end; null: they follow each other from `first`.
    std::size_t first = 0;

    std::size_t origin(std::size_t at) const { return origins ? origins[at] : first + at; }
    char at(std::size_t position) const { return position < text.size() ? text[position] : '\0'; }
};

/// Who is told about what was found.
class CommandVisitor
{
public:
    virtual ~CommandVisitor() = default;
    /// A run of words between two separators; any of them may be the program that matters. `fed`: something foreign
    /// (see the result) is piped into it or substituted in it. Returns whether its output is foreign: fetched or
    /// decoded.
    virtual bool command(std::span<const ShellWord> words, bool fed) = 0;
    /// Quotes in quotes, deeper than anybody writes: what is in them was not read.
    virtual void tooDeep(Span span) = 0;
};

/// Reads a text, which need not be shell, for commands: those it holds plainly, in quotes, in substitutions, in inline
/// code, in strings of other languages. Where prose and shell differ (an apostrophe, a lone quote, a bullet) neither
/// reading hides a command. Linear time; memory bounded by the longest quoted part (64 kB) and the longest command.
class ShellReading
{
public:
    explicit ShellReading(CommandVisitor &visitor);
    ~ShellReading();

    /// Parts of one text, in their order: variables that one sets are known in the next.
    void read(const ShellSource &source);

private:
    CommandVisitor &m_visitor;
    std::unique_ptr<ShellVariables> m_variables;
};

} // namespace mesh
