// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace mesh {

/// Writes messages to a descriptor, one a line, as far as its reader takes them.
class AnswerWriter
{
public:
    explicit AnswerWriter(int fd)
        : m_fd(fd)
    {
    }

    /// Queues it. Returns the count that written() has reached when the reader has all of it.
    std::uint64_t add(const Json &message);
    /// Writes what can be written without waiting.
    void write();

    std::size_t waiting() const { return m_output.size() - m_done; }
    std::uint64_t written() const { return m_written; }
    /// The reader has gone.
    bool isBroken() const { return m_broken; }
    void giveUp() { m_broken = true; }

private:
    bool isWritable() const;
    long writePart();

    int m_fd;
    std::string m_output;
    std::size_t m_done = 0; ///< Of m_output.
    std::uint64_t m_written = 0; ///< Of everything.
    bool m_broken = false;
    bool m_isSocket = true; ///< Until it says otherwise.
};

} // namespace mesh
