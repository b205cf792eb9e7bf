// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mesh {

/// Bytes of the text that was read, from `begin` up to `end`.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A word as a shell would pass it on: quotes and escapes removed, known variables replaced.
struct ShellWord {
    enum class Place : std::uint8_t { Plain, Input, Output }; ///< An argument, behind '<', behind '>'.

    std::string text;
    Span span;
    Place place = Place::Plain;
    bool unknown = false; ///< Holds a variable or substitution whose value is not known (and was read as empty).
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
/// reading hides a command. `origin`: for each byte of `text` and its end the byte that spans shall name, null for the
/// bytes themselves. Linear time; memory bounded by the longest quoted part (64 kB).
void readShell(std::string_view text, const std::uint32_t *origin, CommandVisitor &visitor);

} // namespace mesh
