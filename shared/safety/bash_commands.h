// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// A word as bash would pass it on, before it looks at variables and at the disk.
struct BashWord {
    std::string text; ///< Without quotes and escapes.
    bool known = true; ///< False if only running would tell the word: `text` is then a part of it at most.
    bool quoted = false; ///< Some of it stood in quotes or behind a backslash.
    bool pattern = false; ///< Holds * ? [ that bash would replace by names of files.
    bool home = false; ///< Begins with a `~` that stands for the home folder.
};

/// A simple command, or what is redirected behind a compound one: then `words` is empty.
struct BashCommand {
    std::vector<BashWord> words; ///< The program and its arguments. None of a command with more than 1024.
    std::vector<BashWord> outputs; ///< Behind > >> >| &> >&: files, no descriptors.
};

/// Who is told about what was found, in the order in which bash would begin to run it.
class BashVisitor
{
public:
    virtual ~BashVisitor() = default;
    virtual void command(const BashCommand &command) = 0;
    /// ( … ), $( … ), ` … `, <( … ): what changes the folder in between changes it only there.
    virtual void enterSubshell() = 0;
    virtual void leaveSubshell() = 0;
};

/// Reads a command line as bash does. Unlike ShellReading, which finds what may be a command in any text, it takes for
/// a command only what bash would run: not what is quoted, in a comment, in a here-document, in [[ … ]] or $(( … )).
/// Loops and conditions count as if every branch ran. What is no valid bash is read as far as possible. Linear time;
/// reads 256 KiB at most, and nothing behind a place where more than 64 substitutions and subshells are open.
void readBash(std::string_view text, BashVisitor &visitor);

} // namespace mesh
