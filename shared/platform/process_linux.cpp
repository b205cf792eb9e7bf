// SPDX-License-Identifier: MIT
#include "platform/process.h"
#include "platform/program_name.h"
#include "platform/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace mesh {
namespace {

/// /proc/<pid>, opened once: what is read below it speaks of one process, whatever becomes of its pid.
class ProcFolder
{
public:
    explicit ProcFolder(pid_t pid)
        : m_fd(::open(("/proc/" + std::to_string(pid)).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
    }

    std::string read(const char *name, std::size_t most) const
    {
        const UniqueFd fd(open(name));
        std::string text(most, '\0');
        ssize_t count = -1;
        // One call is enough: the kernel makes these texts whole, and more than `most` nobody wants.
        while (fd && (count = ::read(fd.get(), text.data(), most)) < 0 && errno == EINTR) { }
        text.resize(static_cast<std::size_t>(std::max<ssize_t>(0, count)));
        return text;
    }
    std::string link(const char *name) const
    {
        std::array<char, PATH_MAX> target;
        const ssize_t size = ::readlinkat(m_fd.get(), name, target.data(), target.size());
        return {target.data(), static_cast<std::size_t>(std::max<ssize_t>(0, size))};
    }
    int open(const char *name) const { return ::openat(m_fd.get(), name, O_RDONLY | O_CLOEXEC); }
    int openFolder(const char *name) const { return ::openat(m_fd.get(), name, O_RDONLY | O_DIRECTORY | O_CLOEXEC); }
    bool stat(const char *name, struct stat &facts) const { return ::fstatat(m_fd.get(), name, &facts, 0) == 0; }
    bool isThere() const { return m_fd && ::faccessat(m_fd.get(), "stat", F_OK, 0) == 0; }

private:
    UniqueFd m_fd;
};

/// The next word of `rest` as a number; 0 if it is none.
template <typename Number>
Number takeNumber(std::string_view &rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    Number number = 0;
    std::from_chars(rest.data(), rest.data() + rest.size(), number);
    rest.remove_prefix(std::min(rest.find_first_of(" \t\n"), rest.size()));
    return number;
}

/// Fields as proc_pid_stat(5) numbers them; comm (2) stands in parentheses and may itself hold blanks and parentheses.
std::optional<ProcessFacts> parseStat(pid_t pid, std::string_view stat)
{
    const auto open = stat.find('(');
    const auto close = stat.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open || stat.size() < close + 4)
        return std::nullopt;
    ProcessFacts facts;
    facts.id.pid = pid;
    facts.command = stat.substr(open + 1, close - open - 1);
    const char state = stat[close + 2];
    facts.zombie = state == 'Z' || state == 'X';
    auto rest = stat.substr(close + 3);
    facts.parent = takeNumber<pid_t>(rest); // 4
    facts.group = takeNumber<pid_t>(rest);
    facts.session = takeNumber<pid_t>(rest);
    facts.tty = takeNumber<int>(rest);
    facts.foreground = takeNumber<pid_t>(rest); // 8
    for (int field = 9; field < 22; ++field)
        takeNumber<std::int64_t>(rest);
    facts.id.start = takeNumber<std::uint64_t>(rest); // 22
    return facts;
}

std::string executableOf(const ProcFolder &process)
{
    const auto target = process.link("exe");
    std::string_view file = target;
    constexpr std::string_view deleted = " (deleted)"; // After an update while it runs.
    if (file.ends_with(deleted))
        file.remove_suffix(deleted.size());
    return programName(file);
}

std::vector<std::string> firstArguments(const ProcFolder &process)
{
    const auto text = process.read("cmdline", 4096);
    std::vector<std::string> arguments;
    for (std::size_t begin = 0; begin < text.size() && arguments.size() < 3;) {
        const auto end = std::min(text.find('\0', begin), text.size());
        arguments.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return arguments;
}

bool isSystemPath(std::string_view path)
{
    static constexpr std::array<std::string_view, 8> folders {
        "/usr/bin/", "/usr/lib", "/usr/sbin/", "/usr/share/", "/bin/", "/opt/", "/snap/", "/nix/store/"};
    return std::any_of(
        folders.begin(), folders.end(), [path](std::string_view folder) { return path.starts_with(folder); });
}

bool isAgentMark(std::string_view variable)
{
    static constexpr std::array<std::string_view, 7> marks {
        "CLAUDECODE", "CLAUDE_CODE_ENTRYPOINT", "AI_AGENT", "CODEX_SANDBOX", "GEMINI_CLI", "OPENCODE", "CURSOR_AGENT"};
    return std::find(marks.begin(), marks.end(), variable) != marks.end();
}

/// Whether one of the environment's names is among those that agents set. Values are passed over, and wiped: they hold
/// the user's keys. Piece by piece, for most environments are small and some are not.
bool namesAgent(const UniqueFd &environment)
{
    constexpr std::size_t longestName = 32;
    constexpr off_t most = 1 << 20;
    std::array<char, 8192> piece;
    std::string name;
    bool isName = true;
    bool found = false;
    ssize_t count = 0;
    for (off_t at = 0; !found && at < most; at += count) {
        while ((count = ::pread(environment.get(), piece.data(), piece.size(), at)) < 0 && errno == EINTR) { }
        if (count <= 0)
            break;
        for (const char c : std::string_view(piece.data(), static_cast<std::size_t>(count))) {
            if (c == '\0' || c == '=') {
                found = found || (isName && isAgentMark(name));
                isName = c == '\0';
                name.clear();
            } else if (isName && name.size() <= longestName) {
                name += c;
            }
        }
    }
    explicit_bzero(piece.data(), piece.size());
    return found || (isName && isAgentMark(name));
}

/// The real user of /proc/<pid>/status, proc_pid_status(5).
std::optional<uid_t> realUser(std::string_view status)
{
    constexpr std::string_view field = "\nUid:";
    const auto at = status.find(field);
    if (at == std::string_view::npos)
        return std::nullopt;
    auto rest = status.substr(at + field.size());
    return takeNumber<uid_t>(rest);
}

} // namespace

std::optional<ProcessFacts> SystemProcessTable::facts(pid_t pid) const
{
    if (pid <= 0)
        return std::nullopt;
    const ProcFolder process(pid);
    auto facts = parseStat(pid, process.read("stat", 2048));
    if (!facts)
        return std::nullopt;
    facts->executable = executableOf(process);
    facts->arguments = firstArguments(process);
    // Of one that has ended meanwhile these may be missing.
    return process.isThere() ? facts : std::nullopt;
}

std::optional<ProgramOrigin> SystemProcessTable::origin(pid_t pid) const
{
    if (pid <= 0)
        return std::nullopt;
    const ProcFolder process(pid);
    const auto user = realUser(process.read("status", 4096));
    if (!user)
        return std::nullopt;
    ProgramOrigin origin;
    origin.user = *user;
    struct stat file {
    };
    origin.isSystemProgram = isSystemPath(process.link("exe")) && process.stat("exe", file) && file.st_uid == 0
        && (file.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    origin.hasAgentMark = namesAgent(UniqueFd(process.open("environ")));
    return process.isThere() ? std::optional(origin) : std::nullopt;
}

std::optional<bool> SystemProcessTable::holdsTerminal(pid_t pid, int tty) const
{
    // A pseudo-terminal's number is the minor part of its device; its other end says "tty-index:" in fdinfo.
    const auto number = static_cast<unsigned>(minor(static_cast<dev_t>(tty)));
    const ProcFolder process(pid);
    const UniqueFd folder(process.openFolder("fdinfo"));
    UniqueFd copy(folder ? ::dup(folder.get()) : -1);
    DIR *const entries = copy ? ::fdopendir(copy.get()) : nullptr;
    if (!entries)
        return std::nullopt;
    copy.release();
    bool holds = false;
    const auto wanted = "tty-index:\t" + std::to_string(number) + "\n";
    while (const auto *entry = holds ? nullptr : ::readdir(entries)) {
        if (entry->d_name[0] != '.')
            holds = process.read(("fdinfo/" + std::string(entry->d_name)).c_str(), 1024).find(wanted)
                != std::string::npos;
    }
    ::closedir(entries);
    return holds;
}

std::uint64_t processClock()
{
    timespec now {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const auto ticks = static_cast<std::uint64_t>(::sysconf(_SC_CLK_TCK));
    constexpr std::uint64_t second = 1'000'000'000;
    return static_cast<std::uint64_t>(now.tv_sec) * ticks + static_cast<std::uint64_t>(now.tv_nsec) * ticks / second;
}

std::optional<std::uint64_t> startOf(pid_t pid)
{
    const auto facts = parseStat(pid, ProcFolder(pid).read("stat", 2048));
    return facts ? std::optional(facts->id.start) : std::nullopt;
}

} // namespace mesh
