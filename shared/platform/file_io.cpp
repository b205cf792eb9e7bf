// SPDX-License-Identifier: MIT
#include "platform/file_io.h"

#include "platform/storage_error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {

UniqueFd openRegular(const std::string &path)
{
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat facts {
    };
    if (fd && (::fstat(fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode)))
        fd.reset();
    return fd;
}

Result<std::string> readAll(int fd, std::size_t maxBytes, const std::string &path)
{
    std::string content;
    char buffer[16 * 1024];
    for (;;) {
        const ssize_t count = ::read(fd, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return storageError(phrase("read %1", path), errno);
        if (count == 0)
            return content;
        content.append(buffer, static_cast<std::size_t>(count));
        if (content.size() > maxBytes)
            return Error {Reason::TooLarge, phrase("%1 is larger than %2 bytes.", path, maxBytes), {}, {}};
    }
}

Status writeAll(int fd, std::string_view content, const std::string &path)
{
    while (!content.empty()) {
        const ssize_t count = ::write(fd, content.data(), content.size());
        if (count < 0 && errno != EINTR)
            return storageError(phrase("write %1", path), errno);
        if (count > 0)
            content.remove_prefix(static_cast<std::size_t>(count));
    }
    return Done {};
}

Status syncToDisk(int fd, const Phrase &what)
{
#ifdef F_FULLFSYNC
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return Done {};
#endif
    if (::fsync(fd) != 0)
        return storageError(phrase("sync %1", what), errno);
    return Done {};
}

} // namespace mesh
