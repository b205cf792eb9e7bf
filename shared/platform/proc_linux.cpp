// SPDX-License-Identifier: MIT
#include "platform/proc_linux.h"

#include "platform/program_name.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {
namespace {

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

} // namespace

/// Fields as proc_pid_stat(5) numbers them; comm (2) stands in parentheses and may itself hold blanks and parentheses.
std::optional<ProcStat> parseProcStat(std::string_view text)
{
    const auto open = text.find('(');
    const auto close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open || text.size() < close + 4)
        return std::nullopt;
    ProcStat stat;
    stat.command = text.substr(open + 1, close - open - 1);
    stat.state = text[close + 2];
    auto rest = text.substr(close + 3);
    stat.parent = takeNumber<pid_t>(rest); // 4
    stat.group = takeNumber<pid_t>(rest);
    stat.session = takeNumber<pid_t>(rest);
    stat.tty = takeNumber<int>(rest);
    stat.foreground = takeNumber<pid_t>(rest); // 8
    for (int field = 9; field < 22; ++field)
        takeNumber<std::int64_t>(rest);
    stat.start = takeNumber<std::uint64_t>(rest); // 22
    return stat;
}

std::vector<pid_t> numbersInFolder(UniqueFd folder)
{
    std::vector<pid_t> numbers;
    DIR *const entries = folder ? ::fdopendir(folder.get()) : nullptr;
    if (!entries)
        return numbers;
    folder.release();
    while (const auto *entry = ::readdir(entries)) {
        std::string_view name = entry->d_name;
        if (name.front() >= '0' && name.front() <= '9')
            numbers.push_back(takeNumber<pid_t>(name));
    }
    ::closedir(entries);
    return numbers;
}

std::vector<pid_t> numbersInText(std::string_view text)
{
    std::vector<pid_t> numbers;
    while (const auto number = takeNumber<pid_t>(text))
        numbers.push_back(number);
    return numbers;
}

ProcFolder::ProcFolder(pid_t pid)
    : m_fd(::open(("/proc/" + std::to_string(pid)).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC))
{
}

std::string ProcFolder::read(const char *name, std::size_t most) const
{
    const UniqueFd fd(open(name));
    std::string text(most, '\0');
    ssize_t count = -1;
    while (fd && (count = ::read(fd.get(), text.data(), most)) < 0 && errno == EINTR) { }
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(0, count)));
    return text;
}

std::optional<std::string> ProcFolder::readAll(const char *name) const
{
    const UniqueFd fd(open(name));
    if (!fd)
        return std::nullopt;
    std::string text;
    std::array<char, 4096> piece;
    for (ssize_t count = 1; count != 0;) {
        count = ::read(fd.get(), piece.data(), piece.size());
        if (count < 0 && errno != EINTR)
            break; // It has ended: what came is what there was.
        text.append(piece.data(), static_cast<std::size_t>(std::max<ssize_t>(0, count)));
    }
    return text;
}

std::string ProcFolder::link(const char *name) const
{
    std::array<char, PATH_MAX> target;
    const ssize_t size = ::readlinkat(m_fd.get(), name, target.data(), target.size());
    return {target.data(), static_cast<std::size_t>(std::max<ssize_t>(0, size))};
}

std::string ProcFolder::program() const
{
    const auto target = link("exe");
    std::string_view file = target;
    constexpr std::string_view deleted = " (deleted)"; // After an update while it runs.
    if (file.ends_with(deleted))
        file.remove_suffix(deleted.size());
    return programName(file);
}

/// Of /proc/<pid>/status, proc_pid_status(5): the folder's owner is root for programs that may not be dumped.
std::optional<uid_t> ProcFolder::realUser() const
{
    const auto status = read("status", 4096);
    constexpr std::string_view field = "\nUid:";
    const auto at = status.find(field);
    if (at == std::string::npos)
        return std::nullopt;
    auto rest = std::string_view(status).substr(at + field.size());
    return takeNumber<uid_t>(rest);
}

int ProcFolder::open(const char *name) const
{
    return ::openat(m_fd.get(), name, O_RDONLY | O_CLOEXEC);
}

int ProcFolder::openFolder(const char *name) const
{
    return ::openat(m_fd.get(), name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

bool ProcFolder::stat(const char *name, struct stat &facts) const
{
    return ::fstatat(m_fd.get(), name, &facts, 0) == 0;
}

bool ProcFolder::isThere() const
{
    return m_fd && ::faccessat(m_fd.get(), "stat", F_OK, 0) == 0;
}

} // namespace mesh
