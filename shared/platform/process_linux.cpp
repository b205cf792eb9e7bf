// SPDX-License-Identifier: MIT
#include "platform/environment_marks.h"
#include "platform/proc_linux.h"
#include "platform/process.h"
#include "platform/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace mesh {
namespace {

/// What proc_pid_stat(5) says, as facts.
std::optional<ProcessFacts> factsFrom(pid_t pid, const ProcFolder &process)
{
    auto stat = parseProcStat(process.read("stat", 2048));
    if (!stat)
        return std::nullopt;
    ProcessFacts facts;
    facts.id = {pid, stat->start};
    facts.parent = stat->parent;
    facts.group = stat->group;
    facts.session = stat->session;
    facts.tty = stat->tty;
    facts.foreground = stat->foreground;
    facts.command = std::move(stat->command);
    facts.zombie = stat->state == 'Z' || stat->state == 'X';
    return facts;
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

/// Whether one of the environment's names is such a one. Values are passed over, and wiped: they hold
/// the user's keys. Piece by piece, for most environments are small and some are not.
bool names(const UniqueFd &environment, bool (*isWanted)(std::string_view))
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
                found = found || (isName && isWanted(name));
                isName = c == '\0';
                name.clear();
            } else if (isName && name.size() <= longestName) {
                name += c;
            }
        }
    }
    explicit_bzero(piece.data(), piece.size());
    return found || (isName && isWanted(name));
}

} // namespace

std::optional<ProcessFacts> SystemProcessTable::facts(pid_t pid) const
{
    if (pid <= 0)
        return std::nullopt;
    const ProcFolder process(pid);
    auto facts = factsFrom(pid, process);
    if (!facts)
        return std::nullopt;
    facts->executable = process.program();
    facts->arguments = firstArguments(process);
    // Of one that has ended meanwhile these may be missing.
    return process.isThere() ? facts : std::nullopt;
}

std::optional<ProgramOrigin> SystemProcessTable::origin(pid_t pid) const
{
    if (pid <= 0)
        return std::nullopt;
    const ProcFolder process(pid);
    const auto user = process.realUser();
    if (!user)
        return std::nullopt;
    ProgramOrigin origin;
    origin.user = *user;
    struct stat file {
    };
    origin.isSystemProgram = isSystemPath(process.link("exe")) && process.stat("exe", file) && file.st_uid == 0
        && (file.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    origin.hasAgentMark = names(UniqueFd(process.open("environ")), isAgentMark);
    return process.isThere() ? std::optional(origin) : std::nullopt;
}

std::optional<bool> SystemProcessTable::runsUnchanged(pid_t pid, const std::string &program) const
{
    const ProcFolder process(pid);
    struct stat running {
    };
    struct stat wanted {
    };
    const UniqueFd environment(process.open("environ"));
    if (pid <= 0 || !environment || !process.stat("exe", running) || ::stat(program.c_str(), &wanted) != 0)
        return std::nullopt;
    const bool isTraced = process.read("status", 4096).find("\nTracerPid:\t0\n") == std::string::npos;
    return running.st_dev == wanted.st_dev && running.st_ino == wanted.st_ino && !isTraced
        && !names(environment, isLoaderVariable);
}

std::optional<bool> SystemProcessTable::holdsTerminal(pid_t pid, int tty) const
{
    // A pseudo-terminal's number is the minor part of its device; its other end says "tty-index:" in fdinfo.
    const auto number = static_cast<unsigned>(minor(static_cast<dev_t>(tty)));
    const ProcFolder process(pid);
    UniqueFd folder(process.openFolder("fdinfo"));
    if (!folder)
        return std::nullopt;
    const auto wanted = "tty-index:\t" + std::to_string(number) + "\n";
    const auto files = numbersInFolder(std::move(folder));
    return std::any_of(files.begin(), files.end(), [&](pid_t file) {
        return process.read(("fdinfo/" + std::to_string(file)).c_str(), 1024).find(wanted) != std::string::npos;
    });
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
    const auto stat = parseProcStat(ProcFolder(pid).read("stat", 2048));
    return stat ? std::optional(stat->start) : std::nullopt;
}

} // namespace mesh
