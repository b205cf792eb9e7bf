// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr int patienceMs = 300'000;
constexpr std::size_t longestLine = 256;

Error noTerminal()
{
    return {Reason::HumanOnly, phrase("This needs a terminal, and this program has none."),
        phrase("Type it in a terminal of your own."), {}};
}

} // namespace

Status ControllingTerminal::open()
{
    if (!m_fd)
        m_fd = UniqueFd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    return m_fd ? Status(Done {}) : Status(noTerminal());
}

Status ControllingTerminal::write(std::string_view text)
{
    if (auto opened = open(); !opened)
        return opened;
    while (!text.empty()) {
        const auto count = ::write(m_fd.get(), text.data(), text.size());
        if (count < 0 && errno != EINTR)
            return noTerminal();
        text.remove_prefix(static_cast<std::size_t>(count > 0 ? count : 0));
    }
    return Done {};
}

std::size_t ControllingTerminal::width()
{
    winsize size {};
    return open() && ::ioctl(m_fd.get(), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

Result<std::string> ControllingTerminal::readLine()
{
    if (auto opened = open(); !opened)
        return opened.error();
    ::tcflush(m_fd.get(), TCIFLUSH); // Nobody answers a question that was not there yet.
    pollfd entry {m_fd.get(), POLLIN, 0};
    const int ready = ::poll(&entry, 1, patienceMs);
    if (ready == 0)
        return Error {Reason::Timeout, phrase("Nothing was typed for five minutes; nothing was decided."), {}, {}};
    std::string line(longestLine, '\0');
    const auto count = ::read(m_fd.get(), line.data(), line.size());
    if (count < 0)
        return noTerminal();
    line.resize(static_cast<std::size_t>(count));
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' '))
        line.pop_back();
    return line;
}

} // namespace mesh
