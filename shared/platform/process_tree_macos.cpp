// SPDX-License-Identifier: MIT
#include "platform/process_tree.h"
#include "platform/program_name.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <libproc.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace mesh {
namespace {

/// One process, or all: sysctl, as in process_macos.cpp.
std::vector<kinfo_proc> kernelRecords(int which, pid_t pid)
{
    std::array<int, 4> name {CTL_KERN, KERN_PROC, which, pid};
    const auto length = static_cast<unsigned>(which == KERN_PROC_ALL ? 3 : 4);
    std::size_t size = 0;
    if (::sysctl(name.data(), length, nullptr, &size, nullptr, 0) != 0)
        return {};
    // Some room for those that start between the calls.
    std::vector<kinfo_proc> records(size / sizeof(kinfo_proc) + 64);
    size = records.size() * sizeof(kinfo_proc);
    if (::sysctl(name.data(), length, records.data(), &size, nullptr, 0) != 0)
        return {};
    records.resize(size / sizeof(kinfo_proc));
    return records;
}

char stateOf(const kinfo_proc &record)
{
    switch (record.kp_proc.p_stat) {
    case SSTOP:
        return 'T';
    case SZOMB:
        return 'Z';
    case SRUN:
        return 'R';
    default:
        return 'S';
    }
}

StreamKind kindOf(pid_t pid, int descriptor)
{
    std::array<proc_fdinfo, 1024> entries {};
    const int bytes = ::proc_pidinfo(pid, PROC_PIDLISTFDS, 0, entries.data(), static_cast<int>(sizeof entries));
    const auto end = entries.begin() + std::max(0, bytes) / static_cast<int>(sizeof(proc_fdinfo));
    const auto entry
        = std::find_if(entries.begin(), end, [descriptor](const auto &one) { return one.proc_fd == descriptor; });
    if (entry == end)
        return StreamKind::Unknown;
    if (entry->proc_fdtype == PROX_FDTYPE_SOCKET)
        return StreamKind::Socket;
    if (entry->proc_fdtype == PROX_FDTYPE_PIPE)
        return StreamKind::Pipe;
    vnode_fdinfowithpath file {};
    if (entry->proc_fdtype != PROX_FDTYPE_VNODE
        || ::proc_pidfdinfo(pid, descriptor, PROC_PIDFDVNODEPATHINFO, &file, sizeof file)
            < static_cast<int>(sizeof file))
        return StreamKind::Other;
    const auto mode = file.pvip.vip_vi.vi_stat.vst_mode;
    if (S_ISREG(mode))
        return StreamKind::File;
    if (S_ISFIFO(mode))
        return StreamKind::Pipe;
    return std::strcmp(file.pvip.vip_path, "/dev/null") == 0 ? StreamKind::Null : StreamKind::Other;
}

} // namespace

std::optional<TreeFacts> SystemProcessTree::facts(pid_t pid) const
{
    const auto records = pid > 0 ? kernelRecords(KERN_PROC_PID, pid) : std::vector<kinfo_proc> {};
    if (records.empty() || records.front().kp_proc.p_pid != pid)
        return std::nullopt;
    const auto &record = records.front();
    const auto &time = record.kp_proc.p_starttime;
    TreeFacts facts;
    facts.id = {pid, static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(time.tv_usec)};
    facts.parent = record.kp_eproc.e_ppid;
    facts.group = record.kp_eproc.e_pgid;
    facts.session = std::max<pid_t>(0, ::getsid(pid));
    facts.user = record.kp_eproc.e_pcred.p_ruid;
    facts.state = stateOf(record);
    facts.command.assign(record.kp_proc.p_comm, ::strnlen(record.kp_proc.p_comm, sizeof record.kp_proc.p_comm));
    return facts;
}

std::vector<pid_t> SystemProcessTree::children(pid_t pid) const
{
    std::vector<pid_t> children;
    for (const auto &record : kernelRecords(KERN_PROC_ALL, 0)) {
        if (record.kp_eproc.e_ppid == pid)
            children.push_back(record.kp_proc.p_pid);
    }
    return children;
}

std::vector<pid_t> SystemProcessTree::ofSession(pid_t session) const
{
    std::vector<pid_t> found;
    for (const auto &record : kernelRecords(KERN_PROC_ALL, 0)) {
        if (::getsid(record.kp_proc.p_pid) == session)
            found.push_back(record.kp_proc.p_pid);
    }
    return found;
}

StandardStreams SystemProcessTree::streams(pid_t pid) const
{
    return {kindOf(pid, STDIN_FILENO), kindOf(pid, STDOUT_FILENO)};
}

std::string SystemProcessTree::program(pid_t pid) const
{
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path {};
    const int size = ::proc_pidpath(pid, path.data(), path.size());
    return programName({path.data(), static_cast<std::size_t>(std::max(0, size))});
}

} // namespace mesh
