// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace mesh {

/// A process beyond reuse of its pid.
struct ProcessId {
    pid_t pid = 0;
    std::uint64_t start
        = 0; ///< Linux: clock ticks since boot (/proc/<pid>/stat field 22). macOS: microseconds since 1970.

    bool operator==(const ProcessId &) const = default;
};

/// What the kernel says about a process. The texts are the process's own choice: nothing to trust, and not sanitised.
struct ProcessFacts {
    ProcessId id;
    pid_t parent = 0; ///< 0: none, or outside our pid namespace.
    pid_t group = 0;
    pid_t session = 0;
    int tty = 0; ///< Device number of the controlling terminal, 0 if there is none.
    pid_t foreground = 0; ///< Foreground process group of that terminal; 0 or -1 if there is none.
    std::string command; ///< comm: at most 15 bytes (macOS 16).
    /// Base name of the running file, empty if we may not know (another user's). Versioned installations
    /// (`…/claude/versions/2.1.330`) go by the name of the program.
    std::string executable;
    std::vector<std::string> arguments; ///< The first three, argv[0] included; empty if we may not know.
    bool zombie = false; ///< It has ended, its parent has not asked for the result yet.
};

/// Where a process comes from, as far as that decides whether its name can be believed.
struct ProgramOrigin {
    uid_t user = static_cast<uid_t>(-1); ///< Real user.
    /// Its file lies in a folder of the system and belongs to root alone. False if the file may not be known.
    bool isSystemProgram = false;
    /// It was started with a variable that coding agents set for what they start (names only; values are never read).
    bool hasAgentMark = false;
};

/// Where facts about processes come from; tests put a made-up table in its place (design section 9).
class ProcessTable
{
public:
    virtual ~ProcessTable() = default;
    /// Nothing if there is no such process, or if it is hidden from us.
    virtual std::optional<ProcessFacts> facts(pid_t pid) const = 0;
    /// Nothing if it is not known.
    virtual std::optional<ProgramOrigin> origin(pid_t pid) const
    {
        (void)pid;
        return std::nullopt;
    }
    /// Whether it runs exactly that file (absolute path), is not traced, and was started without variables that load
    /// other code into it. Nothing if it is not known.
    virtual std::optional<bool> runsUnchanged(pid_t pid, const std::string &program) const
    {
        (void)pid;
        (void)program;
        return std::nullopt;
    }
    /// Whether the process has the other end of that terminal (ProcessFacts::tty); nothing if it is not known.
    virtual std::optional<bool> holdsTerminal(pid_t pid, int tty) const
    {
        (void)pid;
        (void)tty;
        return std::nullopt;
    }
};

/// The kernel's table: /proc on Linux, sysctl and libproc on macOS. No state; callable from any thread.
class SystemProcessTable final : public ProcessTable
{
public:
    std::optional<ProcessFacts> facts(pid_t pid) const override;
    std::optional<ProgramOrigin> origin(pid_t pid) const override;
    std::optional<bool> runsUnchanged(pid_t pid, const std::string &program) const override;
    std::optional<bool> holdsTerminal(pid_t pid, int tty) const override;
};

/// Now, in the unit of ProcessId::start.
std::uint64_t processClock();

/// ProcessId::start of whoever has that pid now, and cheaper than all its facts.
std::optional<std::uint64_t> startOf(pid_t pid);

struct Ancestry {
    std::vector<ProcessFacts> chain; ///< The process itself first, then its parent, and so on.
    bool complete = false; ///< False: somebody above is unknown, so nothing can be said about who is not above.
};

/// Follows parents up to and including pid 1 (in a container that may be an agent), or to a process with parent 0.
/// Incomplete if one cannot be read, if a parent is younger than its child (its pid was reused), or beyond 128
/// generations.
Ancestry ancestry(const ProcessTable &table, pid_t pid);

/// The same process, by start time, and not a zombie.
bool isAlive(const ProcessTable &table, ProcessId process);

} // namespace mesh
