// SPDX-License-Identifier: MIT
#include "mcp/line_reader.h"

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t partSize = 65536;

} // namespace

void LineReader::fill()
{
    const auto before = m_input.size();
    m_input.resize(before + partSize);
    const ssize_t count = ::read(m_fd, m_input.data() + before, partSize);
    const bool later = count < 0 && (errno == EINTR || errno == EAGAIN);
    m_input.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
    m_atEnd = count <= 0 && !later;
}

std::optional<LineReader::Line> LineReader::next()
{
    const auto end = m_input.find('\n', m_scanned);
    if (end == std::string::npos && !m_atEnd) {
        m_scanned = m_input.size();
        if (m_scanned > maxLine || m_dropping) {
            m_dropping = true;
            m_input.clear();
            m_scanned = 0;
        }
        return std::nullopt;
    }
    if (end == std::string::npos && m_input.empty() && !m_dropping)
        return std::nullopt;
    Line line {m_input.substr(0, end), m_dropping};
    m_input.erase(0, end == std::string::npos ? end : end + 1);
    m_scanned = 0;
    if (std::exchange(m_dropping, false) || line.text.size() > maxLine)
        return Line {{}, true};
    if (line.text.ends_with('\r'))
        line.text.pop_back();
    return line;
}

} // namespace mesh
