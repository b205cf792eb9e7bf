// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// The variables that a text sets, as far as they help to see what it hides. Bounded in number, size and use.
class ShellVariables
{
public:
    /// Takes note of `NAME=value`; other words are ignored.
    void assign(std::string_view word);
    /// Nothing if it is not set, or set to different values: which one holds where is a shell's business.
    std::optional<std::string_view> value(std::string_view name);

private:
    struct Variable {
        std::string name;
        std::string value;
        bool ambiguous = false;
    };
    std::vector<Variable>::iterator find(std::string_view name);

    std::vector<Variable> m_values;
    std::size_t m_mayExpand = 65536; ///< Bytes that values may still add to the text.
};

/// What stands behind a '$': how much of the text, and what of it is known.
struct ShellExpansion {
    std::size_t length = 0; ///< Behind the '$'; 0: the '$' is just a character.
    bool blank = false; ///< $IFS
    std::optional<std::string> value; ///< Or the default of ${NAME:-default}.
};
ShellExpansion readExpansion(std::string_view behindDollar, ShellVariables &variables);

/// A backslash escape of C, as $'…', printf and other languages know it.
struct CharacterEscape {
    std::size_t length = 0; ///< Behind the backslash; 0: none.
    std::string value;
};
CharacterEscape readEscape(std::string_view behindBackslash);

} // namespace mesh
