// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

struct ProcessFacts;

/// What a program that holds a terminal is to us.
enum class TerminalKind {
    None, ///< No program that brings a person's keys to a terminal.
    Window, ///< A person's: a terminal window, sshd.
    Login, ///< The same, and it stands on the terminal itself.
    Open, ///< Other programs can type into it by its own means (tmux, screen, an editor's terminal).
};

struct TerminalProgram {
    std::string name; ///< File name of its executable.
    TerminalKind kind = TerminalKind::Window;
};

/// Knows which programs hold a person's terminal (design section 9). A name alone proves nothing: who asks also checks
/// that the program is the system's (ProcessTable::origin). Immutable: any thread.
class TerminalTable
{
public:
    explicit TerminalTable(std::vector<TerminalProgram> programs);
    /// The terminals of Linux desktops and of macOS, as they present themselves in 2026.
    static TerminalTable standard();
    /// The same with one of its programs seen otherwise; for test builds.
    TerminalTable with(TerminalProgram program) const;

    /// By its executable, or, where that may not be known, by comm (which the kernel cuts at 15 bytes).
    TerminalKind kindOf(const ProcessFacts &process) const;

private:
    std::vector<TerminalProgram> m_programs;
};

} // namespace mesh
