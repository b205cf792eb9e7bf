// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace mesh {

/// Cuts what comes through a descriptor into lines. A line above `maxLine` is dropped as it comes, not kept.
class LineReader
{
public:
    static constexpr std::size_t maxLine = std::size_t {24} << 20; ///< Bytes, as of the control socket.

    explicit LineReader(int fd)
        : m_fd(fd)
    {
    }

    /// Takes in what is there, at most one part of it; waits if there is nothing.
    void fill();
    struct Line {
        std::string text; ///< Without its end; empty if it was too long.
        bool tooLong = false;
    };
    /// The next line that is complete; what stands before the end of the input counts as a line.
    std::optional<Line> next();
    bool atEnd() const { return m_atEnd; }

private:
    int m_fd;
    std::string m_input;
    std::size_t m_scanned = 0; ///< No newline in m_input before this.
    bool m_dropping = false;
    bool m_atEnd = false;
};

} // namespace mesh
