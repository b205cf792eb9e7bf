// SPDX-License-Identifier: MIT
#include "platform/held_process.h"

#include "platform/process_watch.h"

#include <csignal>
#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace mesh {

Result<HeldProcess> HeldProcess::open(ProcessId process)
{
    auto fd = openProcessExit(process);
    if (!fd)
        return fd.error();
    return HeldProcess(process, std::move(*fd));
}

bool HeldProcess::send(int signal) const
{
#ifdef __linux__
    return ::syscall(SYS_pidfd_send_signal, m_fd.get(), signal, nullptr, 0) == 0;
#else
    return startOf(m_id.pid) == m_id.start && ::kill(m_id.pid, signal) == 0;
#endif
}

} // namespace mesh
