// SPDX-License-Identifier: MIT
#include "line_file.h"

#include "platform/storage_error.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace mesh {
namespace {

constexpr std::size_t partSize = 64 * 1024;

/// Where the last `count` lines begin, looking from the end so that a large file costs nothing.
Result<off_t> beginOfLastLines(int file, std::size_t count)
{
    struct stat facts {
    };
    if (::fstat(file, &facts) != 0)
        return storageError(phrase("look at the log"), errno);
    std::vector<char> part(partSize);
    std::size_t newlines = 0;
    for (off_t end = facts.st_size; end > 0;) {
        const off_t begin = std::max<off_t>(0, end - static_cast<off_t>(partSize));
        const ssize_t got = ::pread(file, part.data(), static_cast<std::size_t>(end - begin), begin);
        if (got < 0)
            return storageError(phrase("read the log"), errno);
        for (off_t i = got; i > 0; --i) {
            const bool lineEnds = part[static_cast<std::size_t>(i - 1)] == '\n';
            if (lineEnds && ++newlines > count) // The last newline ends the last line: one more is wanted.
                return begin + i;
        }
        end = begin;
    }
    return off_t {0};
}

} // namespace

Status LineFile::openFile()
{
    m_file.reset();
    if (!m_folder.exists(m_name))
        return Done {};
    auto file = m_folder.openFile(m_name, O_RDONLY);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    return Done {};
}

Result<std::vector<std::string>> LineFile::lastLines(std::size_t count)
{
    std::vector<std::string> lines;
    if (auto opened = openFile(); !opened)
        return opened.error();
    if (!m_file)
        return lines;
    const auto begin
        = count == 0 ? Result<off_t>(::lseek(m_file.get(), 0, SEEK_END)) : beginOfLastLines(m_file.get(), count);
    if (!begin)
        return begin.error();
    ::lseek(m_file.get(), *begin, SEEK_SET);
    if (auto read = readRest(lines); !read)
        return read.error();
    return lines;
}

Result<std::vector<std::string>> LineFile::newLines()
{
    std::vector<std::string> lines;
    for (bool again = true; again;) {
        again = !m_file
            || wasReplaced(); // Asked first: what comes into the old file after this is in the rest read below.
        if (auto read = readRest(lines); !read)
            return read.error();
        if (!again)
            break;
        m_begun.clear();
        if (auto opened = openFile(); !opened)
            return opened.error();
        again = static_cast<bool>(m_file);
    }
    return lines;
}

Status LineFile::readRest(std::vector<std::string> &lines)
{
    std::vector<char> part(partSize);
    while (m_file) {
        const ssize_t got = ::read(m_file.get(), part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return storageError(phrase("read %1", m_folder.file(m_name)), errno);
        if (got == 0)
            break;
        m_begun.append(part.data(), static_cast<std::size_t>(got));
        std::size_t from = 0;
        for (std::size_t end; (end = m_begun.find('\n', from)) != std::string::npos; from = end + 1)
            lines.push_back(m_begun.substr(from, end - from));
        m_begun.erase(0, from);
    }
    return Done {};
}

bool LineFile::wasReplaced() const
{
    struct stat ours {
    };
    struct stat named {
    };
    const bool known = ::fstat(m_file.get(), &ours) == 0
        && ::fstatat(m_folder.fd(), m_name.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0;
    return known && (ours.st_dev != named.st_dev || ours.st_ino != named.st_ino);
}

} // namespace mesh
