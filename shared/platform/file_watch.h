// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

#include <string>
#include <vector>

namespace mesh {

/// Tells that something changed directly inside a folder: a file came, went, was renamed into it or written to. It says
/// neither what nor how often: open it, look, then wait for fd(), drain() and look again. Linux: inotify; macOS: kqueue
/// on the folder and its files. For one thread at a time.
class FolderWatch
{
public:
    /// StorageFailed if the folder cannot be watched (missing, or the user's limit of watches is reached).
    static Result<FolderWatch> open(const std::string &folder);

    int fd() const { return m_fd.get(); } ///< Readable after a change, until drain().
    void drain();

private:
    FolderWatch(UniqueFd fd, std::string folder)
        : m_fd(std::move(fd))
        , m_folder(std::move(folder))
    {
    }

    UniqueFd m_fd;
    std::string m_folder;
    std::vector<UniqueFd> m_watched; ///< macOS: what the kqueue watches; empty on Linux.
};

} // namespace mesh
