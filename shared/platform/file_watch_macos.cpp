// SPDX-License-Identifier: MIT
#include "platform/file_watch.h"

#include "platform/storage_error.h"

#include <cerrno>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/event.h>
#include <sys/time.h>

namespace mesh {
namespace {

/// Closing the descriptor takes the watch away.
bool watchNode(int queue, int node)
{
    struct kevent change {
    };
    EV_SET(&change, static_cast<uintptr_t>(node), EVFILT_VNODE, EV_ADD | EV_CLEAR,
        NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME, 0, nullptr);
    return ::kevent(queue, &change, 1, nullptr, 0, nullptr) == 0;
}

/// A watched folder tells about names only; for what is written into files each needs its own watch.
std::vector<UniqueFd> watchFiles(int queue, const std::string &folder)
{
    std::vector<UniqueFd> watched;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(folder.c_str()), &::closedir);
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        if (entry->d_type != DT_REG)
            continue;
        UniqueFd file(::open((folder + '/' + entry->d_name).c_str(), O_EVTONLY | O_NOFOLLOW | O_CLOEXEC));
        if (file && watchNode(queue, file.get()))
            watched.push_back(std::move(file));
    }
    return watched;
}

} // namespace

Result<FolderWatch> FolderWatch::open(const std::string &folder)
{
    UniqueFd queue(::kqueue());
    UniqueFd node(::open(folder.c_str(), O_EVTONLY | O_DIRECTORY | O_CLOEXEC));
    if (!queue || !node || !watchNode(queue.get(), node.get()))
        return storageError(phrase("watch the folder %1", folder), errno);
    ::fcntl(queue.get(), F_SETFD, FD_CLOEXEC);
    FolderWatch watch(std::move(queue), folder);
    watch.m_watched = watchFiles(watch.fd(), folder);
    watch.m_watched.push_back(std::move(node));
    return watch;
}

void FolderWatch::drain()
{
    struct kevent events[16];
    const timespec now {};
    while (::kevent(m_fd.get(), nullptr, 0, events, 16, &now) > 0) { }
    // Files may have come: watch them too. Whoever drains looks at the folder afterwards, so nothing falls in between.
    UniqueFd node = std::move(m_watched.back());
    m_watched = watchFiles(m_fd.get(), m_folder);
    m_watched.push_back(std::move(node));
}

} // namespace mesh
