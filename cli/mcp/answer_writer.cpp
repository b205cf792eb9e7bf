// SPDX-License-Identifier: MIT
#include "mcp/answer_writer.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mesh {

std::uint64_t AnswerWriter::add(const Json &message)
{
    m_output += toLine(message);
    m_output += '\n';
    return m_written + waiting();
}

void AnswerWriter::write()
{
    while (!m_broken && waiting() > 0) {
        const auto count = writePart();
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return;
        if (count < 0) {
            m_broken = true;
            return;
        }
        m_done += static_cast<std::size_t>(count);
        m_written += static_cast<std::uint64_t>(count);
    }
    m_output.erase(0, std::exchange(m_done, 0));
}

/// What write(2) returns. Never waits; and does not make the descriptor non-blocking, since others may have it too.
long AnswerWriter::writePart()
{
    const auto *from = m_output.data() + m_done;
    if (m_isSocket) {
        const auto sent = ::send(m_fd, from, waiting(), MSG_DONTWAIT);
        if (sent >= 0 || errno != ENOTSOCK)
            return sent;
        m_isSocket = false;
    }
    if (!isWritable()) {
        errno = EAGAIN;
        return -1;
    }
    // A pipe that is writable has room for so much.
    return ::write(m_fd, from, std::min<std::size_t>(waiting(), _POSIX_PIPE_BUF));
}

bool AnswerWriter::isWritable() const
{
    pollfd entry {m_fd, POLLOUT, 0};
    return ::poll(&entry, 1, 0) > 0;
}

} // namespace mesh
