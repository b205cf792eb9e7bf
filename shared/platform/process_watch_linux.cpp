// SPDX-License-Identifier: MIT
#include "platform/process_watch.h"

#include "language/known_words.h"

#include <cerrno>
#include <cstring>
#include <sys/syscall.h>

namespace mesh {

Result<UniqueFd> openProcessExit(ProcessId process)
{
    const Error gone {Reason::UnknownTarget, phrase("The process %1 has ended.", process.pid), {}, {}};
    // By number: glibc has had a function for it only since 2.36. The descriptor is close-on-exec by itself.
    UniqueFd fd(static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0)));
    if (!fd && (errno == ESRCH || errno == EINVAL))
        return gone;
    if (!fd)
        return Error {Reason::Internal, phrase("Cannot watch a process: %1.", knownWords(std::strerror(errno))),
            phrase("Linux 5.3 or newer is needed."), {}};
    // Looked at after opening: from here on the descriptor means the process that we see now, or one that has ended.
    if (startOf(process.pid) != process.start)
        return gone;
    return fd;
}

} // namespace mesh
