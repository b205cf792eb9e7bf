// SPDX-License-Identifier: MIT
#include "platform/private_memory.h"
#include "platform/process.h"
#include "platform/program_name.h"
#include "platform/start_record.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <libproc.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/sysctl.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

namespace mesh {
namespace {

/// sysctl and not proc_pidinfo: that one hides other users' processes, and login(1), which runs as root, is in every
/// chain.
std::optional<kinfo_proc> kernelRecord(pid_t pid)
{
    std::array<int, 4> name {CTL_KERN, KERN_PROC, KERN_PROC_PID, pid};
    kinfo_proc record {};
    std::size_t size = sizeof record;
    if (::sysctl(name.data(), name.size(), &record, &size, nullptr, 0) != 0 || size < sizeof record
        || record.kp_proc.p_pid != pid)
        return std::nullopt;
    return record;
}

std::uint64_t startOf(const kinfo_proc &record)
{
    const auto &time = record.kp_proc.p_starttime;
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(time.tv_usec);
}

std::string executableOf(pid_t pid)
{
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path {};
    const int size = ::proc_pidpath(pid, path.data(), path.size());
    return programName({path.data(), static_cast<std::size_t>(std::max(0, size))});
}

/// Nothing of another user's, or when it has ended; of the system's own programs without the variables.
std::optional<StartRecord> startRecord(pid_t pid)
{
    std::array<int, 2> limitName {CTL_KERN, KERN_ARGMAX};
    int limit = 0;
    std::size_t size = sizeof limit;
    if (::sysctl(limitName.data(), limitName.size(), &limit, &size, nullptr, 0) != 0 || limit <= 0)
        return std::nullopt;
    std::array<int, 3> name {CTL_KERN, KERN_PROCARGS2, pid};
    std::string answer(static_cast<std::size_t>(limit), '\0');
    size = answer.size();
    if (::sysctl(name.data(), name.size(), answer.data(), &size, nullptr, 0) != 0)
        return std::nullopt;
    auto record = parseStartRecord(std::string_view(answer).substr(0, size), 3);
    wipe(answer.data(), size); // The user's keys are among the variables.
    return record;
}

} // namespace

std::optional<ProcessFacts> SystemProcessTable::facts(pid_t pid) const
{
    if (pid <= 0)
        return std::nullopt;
    const auto record = kernelRecord(pid);
    if (!record)
        return std::nullopt;
    const auto &process = record->kp_proc;
    const auto &more = record->kp_eproc;
    ProcessFacts facts;
    facts.id = {pid, startOf(*record)};
    facts.parent = more.e_ppid;
    facts.group = more.e_pgid;
    facts.session = std::max<pid_t>(0, ::getsid(pid));
    facts.tty = more.e_tdev == static_cast<dev_t>(-1) ? 0 : more.e_tdev; // NODEV: no terminal.
    facts.foreground = more.e_tpgid;
    facts.command.assign(process.p_comm, ::strnlen(process.p_comm, sizeof process.p_comm));
    facts.zombie = process.p_stat == SZOMB;
    facts.executable = executableOf(pid);
    if (auto started = startRecord(pid))
        facts.arguments = std::move(started->arguments);
    // Several calls were made: they speak of one process only if the pid still has the same start time.
    const auto again = kernelRecord(pid);
    if (!again || startOf(*again) != facts.id.start)
        return std::nullopt;
    return facts;
}

std::optional<ProgramOrigin> SystemProcessTable::origin(pid_t pid) const
{
    const auto record = pid > 0 ? kernelRecord(pid) : std::nullopt;
    if (!record)
        return std::nullopt;
    ProgramOrigin origin;
    origin.user = record->kp_eproc.e_pcred.p_ruid;
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path {};
    const int length = ::proc_pidpath(pid, path.data(), path.size());
    const std::string_view file(path.data(), static_cast<std::size_t>(std::max(0, length)));
    struct stat facts {
    };
    const bool inSystem = file.starts_with("/System/") || file.starts_with("/usr/") || file.starts_with("/bin/")
        || file.starts_with("/Applications/");
    origin.isSystemProgram = inSystem && ::stat(path.data(), &facts) == 0 && facts.st_uid == 0
        && (facts.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    const auto started = startRecord(pid);
    origin.hasAgentMark = started && started->hasAgentMark;
    return origin;
}

std::optional<bool> SystemProcessTable::runsUnchanged(pid_t pid, const std::string &program) const
{
    const auto started = startRecord(pid);
    const auto record = pid > 0 ? kernelRecord(pid) : std::nullopt;
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path {};
    if (!record || !started || ::proc_pidpath(pid, path.data(), path.size()) <= 0)
        return std::nullopt;
    struct stat running {
    };
    struct stat wanted {
    };
    if (::stat(path.data(), &running) != 0 || ::stat(program.c_str(), &wanted) != 0)
        return std::nullopt;
    return running.st_dev == wanted.st_dev && running.st_ino == wanted.st_ino
        && (record->kp_proc.p_flag & P_TRACED) == 0 && !started->hasLoaderVariable;
}

std::optional<bool> SystemProcessTable::holdsTerminal(pid_t, int) const
{
    return std::nullopt; // No way is known to ask.
}

std::uint64_t processClock()
{
    timeval now {};
    ::gettimeofday(&now, nullptr);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(now.tv_usec);
}

std::optional<std::uint64_t> startOf(pid_t pid)
{
    const auto record = pid > 0 ? kernelRecord(pid) : std::nullopt;
    return record ? std::optional(startOf(*record)) : std::nullopt;
}

} // namespace mesh
