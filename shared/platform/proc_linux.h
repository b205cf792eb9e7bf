// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

struct stat;

namespace mesh {

/// What we read of proc_pid_stat(5).
struct ProcStat {
    std::string command; ///< comm.
    char state = '?';
    pid_t parent = 0;
    pid_t group = 0;
    pid_t session = 0;
    int tty = 0;
    pid_t foreground = 0;
    std::uint64_t start = 0; ///< Clock ticks since boot.
};

/// Nothing if the text is none.
std::optional<ProcStat> parseProcStat(std::string_view text);

/// The numbers that a folder or a file of /proc lists, in its order.
std::vector<pid_t> numbersInFolder(UniqueFd folder);
std::vector<pid_t> numbersInText(std::string_view text);

/// /proc/<pid>, opened once: what is read below it speaks of one process, whatever becomes of its pid. Linux only.
class ProcFolder
{
public:
    explicit ProcFolder(pid_t pid);

    /// In one call, which is enough where the kernel makes texts whole; what is beyond `most` nobody wants.
    std::string read(const char *name, std::size_t most) const;
    /// To its end, for what comes in parts; nothing if it cannot be opened.
    std::optional<std::string> readAll(const char *name) const;
    std::string link(const char *name) const;
    std::string program() const; ///< As ProcessFacts::executable.
    std::optional<uid_t> realUser() const;
    int open(const char *name) const;
    int openFolder(const char *name) const;
    bool stat(const char *name, struct stat &facts) const;
    bool isThere() const;

private:
    UniqueFd m_fd;
};

} // namespace mesh
