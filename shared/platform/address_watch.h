// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

namespace mesh {

/// Tells that this machine's network addresses or interfaces changed, without saying how: open it, look, then wait for
/// fd(), drain() and look again. Linux: netlink; macOS: a routing socket. For one thread at a time.
class AddressWatch
{
public:
    /// Internal, with the system's reason, if the system has no such socket for us.
    static Result<AddressWatch> open();

    int fd() const { return m_fd.get(); } ///< Readable after a change, until drain().
    void drain();

private:
    explicit AddressWatch(UniqueFd fd)
        : m_fd(std::move(fd))
    {
    }

    UniqueFd m_fd;
};

} // namespace mesh
