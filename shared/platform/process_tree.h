// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// A process and its place among the others; cheaper to have than all its ProcessFacts.
struct TreeFacts {
    ProcessId id;
    pid_t parent = 0;
    pid_t group = 0;
    pid_t session = 0;
    uid_t user = static_cast<uid_t>(-1); ///< Real user.
    char state = '?'; ///< As ps(1) has it: R, S, D run; T is stopped by a signal; Z has ended.
    std::string command; ///< comm; the process's own choice, not sanitised.

    bool isStopped() const { return state == 'T'; }
    bool hasEnded() const { return state == 'Z' || state == 'X'; }
};

enum class StreamKind { Unknown, Null, File, Socket, Pipe, Other };

/// What a process reads from and writes to; Unknown if it is closed or may not be known.
struct StandardStreams {
    StreamKind input = StreamKind::Unknown; ///< Null: /dev/null. File: a regular file.
    StreamKind output = StreamKind::Unknown;

    bool operator==(const StandardStreams &) const = default;
};

/// Who is below whom; tests put a made-up tree in its place. What it says is true for a moment only, but a process that
/// is stopped stays as it is, and so do its children's places.
class ProcessTree
{
public:
    virtual ~ProcessTree() = default;
    /// Nothing if there is no such process, or if it is hidden from us.
    virtual std::optional<TreeFacts> facts(pid_t pid) const = 0;
    /// Of one that starts or ends children meanwhile some may be missing: ask again.
    virtual std::vector<pid_t> children(pid_t pid) const = 0;
    /// Everybody of a session (setsid(2)), wherever their parents are.
    virtual std::vector<pid_t> ofSession(pid_t session) const = 0;
    virtual StandardStreams streams(pid_t pid) const = 0;
    virtual std::string program(pid_t pid) const = 0; ///< As ProcessFacts::executable.
};

/// The kernel's: /proc on Linux, sysctl and libproc on macOS. No state; callable from any thread.
class SystemProcessTree final : public ProcessTree
{
public:
    std::optional<TreeFacts> facts(pid_t pid) const override;
    std::vector<pid_t> children(pid_t pid) const override;
    std::vector<pid_t> ofSession(pid_t session) const override;
    StandardStreams streams(pid_t pid) const override;
    std::string program(pid_t pid) const override;
};

/// All below a process, parents before their children, those that have ended left out; at most `most`.
std::vector<TreeFacts> descendants(const ProcessTree &tree, ProcessId top, std::size_t most = 4096);

/// Whether the parents of `pid` lead to that very process, without a gap and without a pid that was reused on the way.
bool isBelow(const ProcessTree &tree, pid_t pid, ProcessId top);

/// That very process is there, has not ended, and is this user's.
bool isOurs(const ProcessTree &tree, ProcessId process);

} // namespace mesh
