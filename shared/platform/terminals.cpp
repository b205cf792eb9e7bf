// SPDX-License-Identifier: MIT
#include "platform/terminals.h"

#include "platform/process.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::size_t longestCommand = 15; ///< TASK_COMM_LEN - 1.

/// "tmux: server" is tmux, "sshd: hal@pts/0" is sshd.
std::string_view plainCommand(std::string_view command)
{
    return command.substr(0, command.find(':'));
}

} // namespace

TerminalTable::TerminalTable(std::vector<TerminalProgram> programs)
    : m_programs(std::move(programs))
{
}

TerminalTable TerminalTable::standard()
{
    std::vector<TerminalProgram> programs {{"login", TerminalKind::Login}};
    for (const char *name : {"sshd", "sshd-session", "gnome-terminal-server", "kgx", "ptyxis-agent", "xfce4-terminal",
             "mate-terminal", "lxterminal", "qterminal", "deepin-terminal", "io.elementary.terminal", "tilix", "tilda",
             "terminology", "xterm", "uxterm", "urxvt", "rxvt", "urxvtd", "mlterm", "st", "alacritty", "foot",
             "footclient", "ghostty", "cool-retro-term", "Alacritty"})
        programs.push_back({name, TerminalKind::Window});
    // By D-Bus or AppleScript: konsole and its kin, terminator, Terminal, iTerm2. Multiplexers, recorders and editors
    // with a terminal inside take keys from any program of the same user; kitty and WezTerm do with their remote
    // control, iTerm2 with its scripts.
    for (const char *name : {"tmux", "screen", "zellij", "dtach", "abduco", "script", "expect", "ttyd", "gotty", "code",
             "code-insiders", "codium", "cursor", "windsurf", "zed", "zed-editor", "emacs", "vim", "nvim", "kitty",
             "wezterm-gui", "wezterm-mux-server", "konsole", "yakuake", "guake", "terminator", "Terminal", "iTerm2",
             "warp", "hyper", "tabby", "mosh-server", "et"})
        programs.push_back({name, TerminalKind::Open});
    return TerminalTable(std::move(programs));
}

TerminalTable TerminalTable::with(TerminalProgram program) const
{
    auto programs = m_programs;
    programs.insert(programs.begin(), std::move(program));
    return TerminalTable(std::move(programs));
}

TerminalKind TerminalTable::kindOf(const ProcessFacts &process) const
{
    const auto command = plainCommand(process.command);
    const auto found = std::find_if(m_programs.begin(), m_programs.end(), [&](const TerminalProgram &program) {
        if (!process.executable.empty())
            return program.name == process.executable;
        return program.name == command
            || (command.size() == longestCommand && program.name.starts_with(command)); // It was cut.
    });
    return found == m_programs.end() ? TerminalKind::None : found->kind;
}

} // namespace mesh
