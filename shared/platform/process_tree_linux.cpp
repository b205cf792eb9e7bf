// SPDX-License-Identifier: MIT
#include "platform/proc_linux.h"
#include "platform/process_tree.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace mesh {
namespace {

StreamKind kindOf(const ProcFolder &process, const char *name)
{
    struct stat facts {
    };
    if (!process.stat(name, facts))
        return StreamKind::Unknown;
    if (S_ISCHR(facts.st_mode))
        return facts.st_rdev == makedev(1, 3) ? StreamKind::Null : StreamKind::Other;
    if (S_ISREG(facts.st_mode))
        return StreamKind::File;
    if (S_ISSOCK(facts.st_mode))
        return StreamKind::Socket;
    return S_ISFIFO(facts.st_mode) ? StreamKind::Pipe : StreamKind::Other;
}

std::vector<pid_t> everybody()
{
    return numbersInFolder(UniqueFd(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
}

} // namespace

std::optional<TreeFacts> SystemProcessTree::facts(pid_t pid) const
{
    if (pid <= 0)
        return std::nullopt;
    const ProcFolder process(pid);
    auto stat = parseProcStat(process.read("stat", 2048));
    const auto user = process.realUser();
    if (!stat || !user)
        return std::nullopt;
    return TreeFacts {
        {pid, stat->start}, stat->parent, stat->group, stat->session, *user, stat->state, std::move(stat->command)};
}

std::vector<pid_t> SystemProcessTree::children(pid_t pid) const
{
    if (pid <= 0)
        return {};
    // A child belongs to the thread that started it.
    const ProcFolder process(pid);
    std::vector<pid_t> children;
    bool isTold = false;
    for (const pid_t thread : numbersInFolder(UniqueFd(process.openFolder("task")))) {
        const auto text = process.readAll(("task/" + std::to_string(thread) + "/children").c_str());
        if (!text)
            continue;
        isTold = true;
        const auto some = numbersInText(*text);
        children.insert(children.end(), some.begin(), some.end());
    }
    if (isTold || !process.isThere())
        return children;
    for (const pid_t other : everybody()) { // A kernel without CONFIG_PROC_CHILDREN.
        const auto stat = parseProcStat(ProcFolder(other).read("stat", 2048));
        if (stat && stat->parent == pid)
            children.push_back(other);
    }
    return children;
}

std::vector<pid_t> SystemProcessTree::ofSession(pid_t session) const
{
    auto found = everybody();
    std::erase_if(found, [session](pid_t pid) { return ::getsid(pid) != session; }); // Much cheaper than facts.
    return found;
}

StandardStreams SystemProcessTree::streams(pid_t pid) const
{
    const ProcFolder process(pid);
    return {kindOf(process, "fd/0"), kindOf(process, "fd/1")};
}

std::string SystemProcessTree::program(pid_t pid) const
{
    return ProcFolder(pid).program();
}

} // namespace mesh
