// SPDX-License-Identifier: MIT
#include "audit/append_file.h"

#include "platform/data_folder.h"
#include "platform/file_io.h"
#include "platform/storage_error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {

namespace {
constexpr std::int64_t blockSize = 64 << 10;

bool isObjectLine(std::string_view line)
{
    return line.size() >= 2 && line.front() == '{' && line.back() == '}';
}
} // namespace

AppendFile::AppendFile(UniqueFd fd, std::string path, std::int64_t size)
    : m_fd(std::move(fd))
    , m_path(std::move(path))
    , m_size(size)
{
}

Result<AppendFile> AppendFile::open(const DataFolder &folder, const std::string &name)
{
    auto fd = folder.openFile(name, O_RDWR | O_APPEND | O_CREAT);
    if (!fd)
        return fd.error();
    struct stat facts {
    };
    if (::fstat(fd->get(), &facts) != 0)
        return storageError(phrase("read %1", folder.file(name)), errno);
    return AppendFile(std::move(*fd), folder.file(name), facts.st_size);
}

bool AppendFile::isThere() const
{
    struct stat facts {
    };
    return ::fstat(m_fd.get(), &facts) == 0 && facts.st_nlink > 0;
}

Status AppendFile::append(std::string_view lines)
{
    ssize_t written = 0;
    do {
        written = ::write(m_fd.get(), lines.data(), lines.size());
    } while (written < 0 && errno == EINTR);
    if (written == static_cast<ssize_t>(lines.size())) {
        m_size += written;
        return Done {};
    }
    if (written >= 0)
        errno = ENOSPC; // Only a disk without room takes a part.
    const Status error = storageError(phrase("write %1", m_path), errno);
    if (written > 0 && ::ftruncate(m_fd.get(), m_size) != 0)
        m_size += written; // The torn end stays; completing the file cuts it.
    return error;
}

Status AppendFile::sync()
{
#ifdef __APPLE__
    return syncToDisk(m_fd.get(), m_path);
#else
    return ::fdatasync(m_fd.get()) == 0 ? Status(Done {}) : Status(storageError(phrase("sync %1", m_path), errno));
#endif
}

Status AppendFile::readAt(std::int64_t offset, char *to, std::size_t bytes) const
{
    while (bytes > 0) {
        const ssize_t got = ::pread(m_fd.get(), to, bytes, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0)
            errno = EIO; // Shorter than it was: somebody else cut it.
        if (got <= 0)
            return storageError(phrase("read %1", m_path), errno);
        to += got;
        offset += got;
        bytes -= static_cast<std::size_t>(got);
    }
    return Done {};
}

/// Offset behind the last newline before `end`; 0 if there is none.
Result<std::int64_t> AppendFile::startOfLineBefore(std::int64_t end) const
{
    std::string block;
    while (end > 0) {
        const std::int64_t begin = std::max<std::int64_t>(0, end - blockSize);
        block.resize(static_cast<std::size_t>(end - begin));
        if (const Status read = readAt(begin, block.data(), block.size()); !read)
            return read.error();
        if (const auto newline = block.rfind('\n'); newline != std::string::npos)
            return begin + static_cast<std::int64_t>(newline) + 1;
        end = begin;
    }
    return std::int64_t {0};
}

Result<std::string> AppendFile::lastLine() const
{
    if (m_size == 0)
        return std::string();
    const auto begin = startOfLineBefore(m_size - 1);
    if (!begin)
        return begin.error();
    std::string line(static_cast<std::size_t>(m_size - 1 - *begin), '\0');
    if (const Status read = readAt(*begin, line.data(), line.size()); !read)
        return read.error();
    return line;
}

Status AppendFile::cutTornEnd()
{
    std::int64_t end = m_size;
    while (end > 0) {
        const auto begin = startOfLineBefore(end - 1);
        if (!begin)
            return begin.error();
        std::string line(static_cast<std::size_t>(end - *begin), '\0');
        if (const Status read = readAt(*begin, line.data(), line.size()); !read)
            return read;
        // After power loss a file system may leave zeros, which are no line either.
        if (line.back() == '\n' && isObjectLine(std::string_view(line).substr(0, line.size() - 1)))
            break;
        end = *begin;
    }
    if (end == m_size)
        return Done {};
    if (::ftruncate(m_fd.get(), end) != 0)
        return storageError(phrase("cut %1", m_path), errno);
    m_size = end;
    return Done {};
}

Status AppendFile::forEachLine(const std::function<void(std::string_view)> &line) const
{
    std::string pending;
    std::string block;
    for (std::int64_t offset = 0; offset < m_size; offset += static_cast<std::int64_t>(block.size())) {
        block.resize(static_cast<std::size_t>(std::min(blockSize, m_size - offset)));
        if (const Status read = readAt(offset, block.data(), block.size()); !read)
            return read;
        std::string_view rest = block;
        for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            pending.append(rest.substr(0, end));
            line(pending);
            pending.clear();
            rest.remove_prefix(end + 1);
        }
        pending.append(rest);
    }
    return Done {};
}

} // namespace mesh
