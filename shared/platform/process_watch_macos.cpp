// SPDX-License-Identifier: MIT
#include "platform/process_watch.h"

#include "language/known_words.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/event.h>
#include <sys/time.h>

namespace mesh {

Result<UniqueFd> openProcessExit(ProcessId process)
{
    const Error gone {Reason::UnknownTarget, phrase("The process %1 has ended.", process.pid), {}, {}};
    UniqueFd queue(::kqueue());
    struct kevent change {
    };
    EV_SET(&change, static_cast<uintptr_t>(process.pid), EVFILT_PROC, EV_ADD, NOTE_EXIT, 0, nullptr);
    if (!queue || ::kevent(queue.get(), &change, 1, nullptr, 0, nullptr) != 0) {
        if (queue && errno == ESRCH)
            return gone;
        return Error {
            Reason::Internal, phrase("Cannot watch a process: %1.", knownWords(std::strerror(errno))), {}, {}};
    }
    ::fcntl(queue.get(), F_SETFD, FD_CLOEXEC);
    // Looked at after opening: from here on the queue means the process that we see now, or one that has ended. A
    // zombie would never send NOTE_EXIT again.
    if (!isAlive(SystemProcessTable(), process))
        return gone;
    return queue;
}

} // namespace mesh
