// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "platform/unique_fd.h"
#include "result.h"

#include <utility>

namespace mesh {

/// A process held so that a signal reaches that one or nobody, whoever has its pid by then. Open it, look whether it is
/// what you want, then send. Linux: a pidfd. macOS knows no such thing: there the start time is compared right before.
class HeldProcess
{
public:
    /// Errors as openProcessExit().
    static Result<HeldProcess> open(ProcessId process);

    ProcessId id() const { return m_id; }
    /// False: it has ended, or we may not.
    bool send(int signal) const;

private:
    HeldProcess(ProcessId id, UniqueFd fd)
        : m_id(id)
        , m_fd(std::move(fd))
    {
    }

    ProcessId m_id;
    UniqueFd m_fd;
};

} // namespace mesh
