// SPDX-License-Identifier: MIT
#include "hook/stdio.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace mesh::hook {

std::optional<std::string> readInput(std::size_t maxBytes, int silenceMs)
{
    std::string text;
    for (std::size_t used = 0;;) {
        pollfd waiting {STDIN_FILENO, POLLIN, 0};
        const int ready = poll(&waiting, 1, silenceMs);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return std::nullopt;
        if (text.size() == used)
            text.resize(used == 0 ? 16384 : used * 2);
        const ssize_t got = read(STDIN_FILENO, text.data() + used, text.size() - used);
        if (got < 0 && errno != EINTR)
            return std::nullopt;
        if (got == 0) {
            text.resize(used);
            return text;
        }
        used += got > 0 ? static_cast<std::size_t>(got) : 0;
        if (used > maxBytes)
            return std::nullopt;
    }
}

bool writeLine(std::string_view line)
{
    std::string text(line);
    text += '\n';
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = write(STDOUT_FILENO, text.data() + done, text.size() - done);
        if (count < 0 && errno != EINTR)
            return false;
        done += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return true;
}

} // namespace mesh::hook
