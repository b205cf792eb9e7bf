// SPDX-License-Identifier: MIT
#include "platform/file_watch.h"

#include "platform/storage_error.h"

#include <cerrno>
#include <sys/inotify.h>

namespace mesh {

Result<FolderWatch> FolderWatch::open(const std::string &folder)
{
    UniqueFd fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    constexpr auto events = IN_CREATE | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE | IN_ONLYDIR;
    if (!fd || ::inotify_add_watch(fd.get(), folder.c_str(), events) < 0)
        return storageError(phrase("watch the folder %1", folder), errno);
    return FolderWatch(std::move(fd), folder);
}

void FolderWatch::drain()
{
    alignas(inotify_event) char buffer[16 * 1024];
    while (::read(m_fd.get(), buffer, sizeof buffer) > 0 || errno == EINTR) { }
}

} // namespace mesh
