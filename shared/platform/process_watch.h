// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "platform/unique_fd.h"
#include "result.h"

namespace mesh {

/// A descriptor that becomes readable when the process ends (poll it, never read it); no timer needed. Linux: a pidfd,
/// which pidfd_send_signal takes as well. macOS: a kqueue. UnknownTarget if that very process is gone already, Internal
/// if the kernel cannot do it (Linux before 5.3).
Result<UniqueFd> openProcessExit(ProcessId process);

} // namespace mesh
