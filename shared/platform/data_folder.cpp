// SPDX-License-Identifier: MIT
#include "platform/data_folder.h"

#include "platform/file_io.h"
#include "platform/shell_quote.h"
#include "platform/storage_error.h"
#include "protocol/ids.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>

namespace mesh {
namespace {

constexpr std::size_t largestSecret = 65536;
constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::string resolved(const std::string &path)
{
    char buffer[PATH_MAX];
    return ::realpath(path.c_str(), buffer) ? buffer : std::string {};
}

std::string parentOf(const std::string &path)
{
    const auto slash = path.find_last_of('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

/// The git working tree that holds `path` (which may not exist yet), or nothing. Home and what is above it do not
/// count.
std::string workingTreeAround(const std::string &path)
{
    const char *homeVariable = std::getenv("HOME");
    const std::string home = homeVariable ? resolved(homeVariable) : std::string {};
    std::string folder = resolved(path);
    if (folder.empty())
        folder = resolved(parentOf(path));
    for (; !folder.empty() && folder != home; folder = parentOf(folder)) {
        struct stat status {
        };
        if (::lstat((folder + "/.git").c_str(), &status) == 0)
            return folder;
        if (folder == "/")
            break;
    }
    return {};
}

Error refused(Phrase message, Phrase hint)
{
    return {Reason::StorageFailed, std::move(message), std::move(hint), {}};
}

Status checkFolder(int fd, const std::string &path, bool exactMode)
{
    struct stat status {
    };
    if (::fstat(fd, &status) != 0)
        return storageError(phrase("look at %1", path), errno);
    if (status.st_uid != ::geteuid())
        return refused(phrase("%1 belongs to another user.", path),
            phrase("Take it away, or set GRIP_MESH_DIR to a folder of your own."));
    if (exactMode && (status.st_mode & 0777) != 0700)
        return refused(phrase("%1 is open to other users.", path), phrase("Close it: chmod 700 %1", shellQuoted(path)));
    return Done {};
}

/// What open(2) says about a link depends on the system (ELOOP, ENOTDIR): asking again gives one clear sentence for
/// all.
Error openError(int folder, const std::string &name, const std::string &path, int code)
{
    struct stat status {
    };
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode))
        return refused(phrase("%1 is a symbolic link.", path),
            phrase("Put the real thing in its place: nothing here may be a link."));
    return storageError(phrase("open %1", path), code);
}

} // namespace

Result<std::string> defaultDataFolder()
{
    const char *own = std::getenv("GRIP_MESH_DIR");
    const char *home = std::getenv("HOME");
    const bool isOwn = own && *own;
    const std::string path = isOwn ? own : home && *home ? std::string(home) + "/.grip-session-mesh" : std::string {};
    if (path.empty())
        return Error {
            Reason::BadValue, phrase("HOME is not set."), phrase("Set HOME, or GRIP_MESH_DIR to the data folder."), {}};
    if (path.front() != '/')
        return Error {Reason::BadValue, phrase("%1 is not an absolute path.", isOwn ? "GRIP_MESH_DIR" : "HOME"),
            phrase("Set it to a path that begins with '/'."), {}};
    return path;
}

Result<DataFolder> DataFolder::open(const std::string &given, bool create)
{
    // With a slash at the end O_NOFOLLOW would follow a link.
    const std::string path = given.substr(0, given.find_last_not_of('/') + 1);
    if (path.empty() || path.front() != '/')
        return Error {
            Reason::BadValue, phrase("The data folder \"%1\" is not an absolute path of a folder.", given), {}, {}};
    if (const auto tree = workingTreeAround(path); !tree.empty())
        return refused(phrase("The data folder %1 is inside the git working tree %2.", path, tree),
            phrase("Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository."));

    if (create && ::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
        const int code = errno;
        auto error = storageError(phrase("make the data folder %1", path), code);
        if (code == ENOENT)
            error.hint = phrase("Make the folder above it: mkdir -p %1", shellQuoted(parentOf(path)));
        return error;
    }
    UniqueFd fd(::open(path.c_str(), folderFlags));
    if (!fd && errno == ENOENT)
        return Error {Reason::NoService, phrase("The mesh service has never run here: there is no %1.", path),
            phrase("Start it: mesh service start"), {}};
    if (!fd)
        return openError(AT_FDCWD, path, path, errno);
    if (auto checked = checkFolder(fd.get(), path, true); !checked)
        return checked.error();
    return DataFolder(path, std::move(fd));
}

std::string DataFolder::file(std::string_view relative) const
{
    return m_path + '/' + std::string(relative);
}

Result<DataFolder::Place> DataFolder::placeOf(std::string_view relative) const
{
    Place place {UniqueFd(::openat(m_fd.get(), ".", folderFlags)), {}};
    if (!place.folder)
        return storageError(phrase("open %1", m_path), errno);
    for (std::size_t begin = 0;;) {
        const auto slash = relative.find('/', begin);
        place.name = relative.substr(begin, slash - begin);
        if (place.name.empty() || place.name == "." || place.name == ".." || place.name.find('\0') != std::string::npos)
            return Error {Reason::BadValue, phrase("This is no path inside the data folder."), {}, {}};
        if (slash == std::string_view::npos)
            return place;
        const auto shown = file(relative.substr(0, slash));
        UniqueFd next(::openat(place.folder.get(), place.name.c_str(), folderFlags));
        if (!next)
            return openError(place.folder.get(), place.name, shown, errno);
        if (auto checked = checkFolder(next.get(), shown, false); !checked)
            return checked.error();
        place.folder = std::move(next);
        begin = slash + 1;
    }
}

Result<UniqueFd> DataFolder::openFile(std::string_view relative, int flags, mode_t mode) const
{
    auto place = placeOf(relative);
    if (!place)
        return place.error();
    const auto shown = file(relative);
    constexpr int added = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
    UniqueFd fd(::openat(place->folder.get(), place->name.c_str(), (flags & ~O_TRUNC) | added, mode));
    if (!fd)
        return openError(place->folder.get(), place->name, shown, errno);
    struct stat status {
    };
    if (::fstat(fd.get(), &status) != 0)
        return storageError(phrase("look at %1", shown), errno);
    if (!S_ISREG(status.st_mode))
        return refused(phrase("%1 is no regular file.", shown), phrase("Take it away."));
    if (status.st_uid != ::geteuid())
        return refused(phrase("%1 belongs to another user.", shown), phrase("Take it away."));
    if (status.st_nlink != 1)
        return refused(
            phrase("%1 has a second name (a hard link).", shown), phrase("Copy it and put the copy in its place."));
    if ((flags & O_TRUNC) && ::ftruncate(fd.get(), 0) != 0)
        return storageError(phrase("empty %1", shown), errno);
    return fd;
}

bool DataFolder::exists(std::string_view relative) const
{
    const auto place = placeOf(relative);
    struct stat status {
    };
    return place && ::fstatat((*place).folder.get(), (*place).name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

Result<std::string> DataFolder::readFile(std::string_view relative, std::size_t maxBytes) const
{
    const auto fd = openFile(relative, O_RDONLY);
    if (!fd)
        return fd.error();
    return readAll((*fd).get(), maxBytes, file(relative));
}

Result<std::string> DataFolder::readSecret(std::string_view relative) const
{
    const auto fd = openFile(relative, O_RDONLY);
    if (!fd)
        return fd.error();
    struct stat status {
    };
    if (::fstat((*fd).get(), &status) != 0)
        return storageError(phrase("look at %1", file(relative)), errno);
    if ((status.st_mode & 077) != 0)
        return refused(phrase("%1 is a secret, but open to other users.", file(relative)),
            phrase("Close it: chmod 600 %1", shellQuoted(file(relative))));
    return readAll((*fd).get(), largestSecret, file(relative));
}

Status DataFolder::writeFile(std::string_view relative, std::string_view content, mode_t mode) const
{
    const auto placed = placeOf(relative);
    if (!placed)
        return placed.error();
    const Place &place = *placed;
    const auto shown = file(relative);
    const std::string temporary = '.' + place.name.substr(0, 200) + '.' + toHex(randomBytes(8)) + ".tmp";
    const int folder = place.folder.get();
    UniqueFd fd(::openat(folder, temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd)
        return storageError(phrase("write %1", shown), errno);
    Status status = ::fchmod(fd.get(), mode) == 0 ? writeAll(fd.get(), content, shown)
                                                  : storageError(phrase("protect %1", shown), errno);
    if (status)
        status = syncToDisk(fd.get(), Phrase(shown));
    if (status && ::renameat(folder, temporary.c_str(), folder, place.name.c_str()) != 0)
        status = storageError(phrase("replace %1", shown), errno);
    if (!status) {
        ::unlinkat(folder, temporary.c_str(), 0);
        return status;
    }
    return syncToDisk(
        folder, phrase("the folder of %1", shown)); // Without this a power cut could take the new name back.
}

Status DataFolder::makeSubfolder(std::string_view relative) const
{
    const auto placed = placeOf(relative);
    if (!placed)
        return placed.error();
    const Place &place = *placed;
    const auto shown = file(relative);
    if (::mkdirat(place.folder.get(), place.name.c_str(), 0700) != 0 && errno != EEXIST)
        return storageError(phrase("make the folder %1", shown), errno);
    const UniqueFd fd(::openat(place.folder.get(), place.name.c_str(), folderFlags));
    if (!fd)
        return openError(place.folder.get(), place.name, shown, errno);
    return checkFolder(fd.get(), shown, true);
}

} // namespace mesh
