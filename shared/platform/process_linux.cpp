// SPDX-License-Identifier: MIT
#include "platform/process.h"
#include "platform/program_name.h"
#include "platform/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <fcntl.h>
#include <string_view>

namespace mesh {
namespace {

std::string readProc(pid_t pid, const char *name, std::size_t most)
{
    const auto path = "/proc/" + std::to_string(pid) + '/' + name;
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text(most, '\0');
    std::size_t size = 0;
    while (fd && size < most) {
        const ssize_t count = ::read(fd.get(), text.data() + size, most - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    text.resize(size);
    return text;
}

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

/// The owner of /proc/<pid> is no substitute: it is root for programs that are not dumpable, such as ours.
std::optional<uid_t> effectiveUser(std::string_view status)
{
    constexpr std::string_view title = "\nUid:";
    const auto at = status.find(title);
    if (at == std::string_view::npos)
        return std::nullopt;
    auto rest = status.substr(at + title.size());
    takeNumber<uid_t>(rest); // Real.
    return takeNumber<uid_t>(rest);
}

std::string executableOf(pid_t pid)
{
    std::array<char, PATH_MAX> target {};
    const auto path = "/proc/" + std::to_string(pid) + "/exe";
    const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
    std::string_view file(target.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    constexpr std::string_view deleted = " (deleted)"; // After an update while it runs.
    if (file.ends_with(deleted))
        file.remove_suffix(deleted.size());
    return programName(file);
}

std::vector<std::string> firstArguments(pid_t pid)
{
    const auto text = readProc(pid, "cmdline", 4096);
    std::vector<std::string> arguments;
    for (std::size_t begin = 0; begin < text.size() && arguments.size() < 3;) {
        const auto end = std::min(text.find('\0', begin), text.size());
        arguments.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return arguments;
}

} // namespace

std::optional<ProcessFacts> SystemProcessTable::facts(pid_t pid) const
{
    if (pid <= 0)
        return std::nullopt;
    auto facts = parseStat(pid, readProc(pid, "stat", 2048));
    const auto user = effectiveUser(readProc(pid, "status", 4096));
    if (!facts || !user)
        return std::nullopt;
    facts->uid = *user;
    facts->executable = executableOf(pid);
    facts->arguments = firstArguments(pid);
    // Several files were read: they speak of one process only if the pid still has the same start time.
    const auto again = parseStat(pid, readProc(pid, "stat", 2048));
    if (!again || again->id != facts->id)
        return std::nullopt;
    return facts;
}

} // namespace mesh
