// SPDX-License-Identifier: MIT
#include "platform/run_program.h"

#include "language/known_words.h"
#include "platform/unique_fd.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

namespace mesh {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<char *> pointers(const std::vector<std::string> &texts)
{
    std::vector<char *> result;
    result.reserve(texts.size() + 1);
    for (const auto &text : texts)
        result.push_back(const_cast<char *>(text.c_str())); // NOLINT: posix_spawn does not write to them.
    result.push_back(nullptr);
    return result;
}

Error spawnError(const std::string &executable, int code)
{
    const bool missing = code == ENOENT || code == EACCES || code == ENOEXEC || code == ENOTDIR;
    return {missing ? Reason::UnknownTarget : Reason::Internal,
        phrase("Cannot run %1: %2.", executable, knownWords(std::strerror(code))), {}, {}};
}

/// Start of the program; returns 0 or an errno.
int spawn(const RunOrder &order, int outputEnd, pid_t &pid)
{
    std::vector<std::string> words {order.executable};
    words.insert(words.end(), order.arguments.begin(), order.arguments.end());
    const auto argv = pointers(words);
    const auto envp = pointers(order.environment);

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, outputEnd, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, outputEnd, STDERR_FILENO);
    sigset_t defaults; // We may ignore SIGPIPE; the program must not inherit that.
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const int code = posix_spawn(&pid, order.executable.c_str(), &actions, &attributes, argv.data(), envp.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return code;
}

/// Reads until the end of the pipe or the deadline; false on the latter.
bool collect(int fd, Clock::time_point end, std::size_t most, RunOutcome &outcome)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0)
            return false;
        pollfd waiting {fd, POLLIN, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(left));
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        char part[16384];
        const ssize_t got = read(fd, part, sizeof part);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return true;
        const auto kept = std::min(static_cast<std::size_t>(got), most - outcome.output.size());
        outcome.output.append(part, kept);
        outcome.cut |= kept < static_cast<std::size_t>(got);
    }
}

} // namespace

Result<RunOutcome> runProgram(const RunOrder &order)
{
    int ends[2];
    if (pipe(ends) != 0)
        return spawnError(order.executable, errno);
    const UniqueFd readEnd(ends[0]);
    UniqueFd writeEnd(ends[1]);
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);

    const auto deadline = Clock::now() + std::chrono::milliseconds(order.timeoutMs);
    pid_t pid = 0;
    if (const int code = spawn(order, writeEnd.get(), pid))
        return spawnError(order.executable, code);
    writeEnd.reset();

    RunOutcome outcome;
    outcome.timedOut = !collect(readEnd.get(), deadline, order.maxOutput, outcome);
    if (outcome.timedOut)
        kill(pid, SIGKILL); // Not reaped yet, so the number is still this program's.
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) { }
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + (WIFSIGNALED(status) ? WTERMSIG(status) : 0);
    return outcome;
}

} // namespace mesh
