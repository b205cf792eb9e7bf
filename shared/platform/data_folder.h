// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>

namespace mesh {

/// $GRIP_MESH_DIR, else $HOME/.grip-session-mesh. BadValue if that is not an absolute path (the password database is
/// not asked: this must link statically). Reads the environment: call it before threads change that.
Result<std::string> defaultDataFolder();

/// The product's folder (design section 7), opened once: everything below goes through that descriptor with openat and
/// O_NOFOLLOW, so nobody can swap the folder or plant a link under us. Const functions may be called from any thread;
/// all of them touch the disk. Relative paths are names joined by '/', without empty, "." or ".." parts; folders on the
/// way and files must be ours and no symbolic links, files regular with one name only (no hard links). Errors:
/// StorageFailed, or DiskFull, with the path in the message and the mending command in the hint.
class DataFolder
{
public:
    /// Refuses a folder that is a symbolic link, not ours, not 0700, or inside a git working tree: there its token
    /// would be one `git add` from being published. ($HOME as a repository, as people keep dotfiles, is no reason.)
    /// `create` makes the last folder of the path; without it a missing folder is NoService, because the service makes
    /// it at its first start.
    static Result<DataFolder> open(const std::string &path, bool create);

    const std::string &path() const { return m_path; } ///< As given, without trailing slashes.
    int fd() const { return m_fd.get(); } ///< Stays ours.
    std::string file(std::string_view relative) const; ///< Full path, for messages and for libraries that open by name.

    /// As open(2); O_CLOEXEC, O_NOFOLLOW and O_NONBLOCK (no meaning for files, but a planted FIFO cannot hold us up)
    /// are added. O_TRUNC takes effect only after the file has passed the checks.
    Result<UniqueFd> openFile(std::string_view relative, int flags, mode_t mode = 0600) const;
    /// False also if a folder on the way is missing or refused. A link counts as existing: opening it then says what is
    /// wrong.
    bool exists(std::string_view relative) const;
    /// The whole file; TooLarge if it has more than `maxBytes`.
    Result<std::string> readFile(std::string_view relative, std::size_t maxBytes) const;
    /// The same for keys and tokens (64 KiB at most): refused if group or others have any right on it.
    Result<std::string> readSecret(std::string_view relative) const;
    /// Replaces the file as a whole or not at all, also across power loss. The mode holds before the first byte is
    /// written.
    Status writeFile(std::string_view relative, std::string_view content, mode_t mode = 0600) const;
    /// Makes a folder, 0700; fine if it is there already, ours and 0700. The folders above it must be there.
    Status makeSubfolder(std::string_view relative) const;

private:
    DataFolder(std::string path, UniqueFd fd)
        : m_path(std::move(path))
        , m_fd(std::move(fd))
    {
    }

    struct Place {
        UniqueFd folder;
        std::string name;
    };
    Result<Place> placeOf(std::string_view relative) const;

    std::string m_path;
    UniqueFd m_fd;
};

} // namespace mesh
