// SPDX-License-Identifier: MIT
#include "approvals/client_screen.h"

#include "platform/unique_fd.h"
#include "safety/marked_text.h"
#include "safety/utf8.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <string>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace mesh {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortest {6000};
constexpr milliseconds longest {25'000};
constexpr milliseconds perCharacter {40};
constexpr int ownLines = 4; ///< Around the text.
// The other screen of the terminal, emptied; back to the first one. Colours are the terminal's own.
constexpr std::string_view over = "\x1b[?1049h\x1b[2J";
constexpr std::string_view top = "\x1b"
                                 "7\x1b[H"; ///< To the first line; the cursor comes back, for the client's sake.
constexpr std::string_view back = "\x1b"
                                  "8";
constexpr milliseconds again {500}; ///< The client may draw a line or two over it.
constexpr std::string_view away = "\x1b[?1049l";

/// Where the terminal of that process may be opened anew.
std::vector<std::string> pathsOfTerminal(const ProcessFacts &client)
{
#ifdef __APPLE__
    std::array<char, 64> name {};
    if (client.tty == 0 || !::devname_r(client.tty, S_IFCHR, name.data(), static_cast<int>(name.size())))
        return {};
    return {std::string("/dev/") + name.data()};
#else
    const auto streams = "/proc/" + std::to_string(client.id.pid) + "/fd/";
    return {streams + "0", streams + "1", streams + "2"};
#endif
}

/// The terminal of that process, opened anew; nothing if it has none, or if it is not the one that the kernel names.
UniqueFd openTerminal(const ProcessFacts &client)
{
    for (const auto &path : pathsOfTerminal(client)) {
        UniqueFd fd(::open(path.c_str(), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        struct stat facts {
        };
        if (fd && ::isatty(fd.get()) == 1 && ::fstat(fd.get(), &facts) == 0
            && facts.st_rdev == static_cast<dev_t>(client.tty))
            return fd;
    }
    return {};
}

bool writeAll(int fd, std::string_view text)
{
    return ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// The text in lines that the screen can hold; false if they are too many.
bool fit(std::string_view text, const winsize &size, std::string &fitted)
{
    const auto lines = wrapped(text, size.ws_col);
    for (const char c : lines)
        fitted += c == '\n' ? std::string("\x1b[K\r\n") : std::string(1, c);
    return std::count(lines.begin(), lines.end(), '\n') + ownLines <= size.ws_row;
}

} // namespace

void ClientScreen::draw(const ProcessFacts &client, const std::string &text, std::function<void(bool)> whole)
{
    auto terminal = std::make_shared<UniqueFd>(openTerminal(client));
    winsize size {};
    std::string fitted;
    if (!*terminal || ::ioctl(terminal->get(), TIOCGWINSZ, &size) != 0 || size.ws_col < 20 || !fit(text, size, fitted))
        return whole(false);
    const auto time
        = std::clamp<milliseconds>(perCharacter * static_cast<int>(countCharacters(text)), shortest, longest);
    fitted += "\r\n(This goes away after " + std::to_string(time.count() / 1000) + " s and is kept nowhere.)";
    const auto picture = std::string(top) + fitted + std::string(back);
    if (!writeAll(terminal->get(), std::string(over) + picture)) {
        (void)writeAll(terminal->get(), away);
        return whole(false);
    }
    auto *redraw = new QTimer(this); // Ends with what it draws.
    connect(redraw, &QTimer::timeout, this, [terminal, picture] { (void)writeAll(terminal->get(), picture); });
    redraw->start(again);
    QTimer::singleShot(time, this, [terminal, client, redraw, whole = std::move(whole)] {
        redraw->deleteLater();
        redraw->stop();
        (void)writeAll(terminal->get(), away);
        if (isAlive(SystemProcessTable(), client.id))
            ::kill(client.id.pid, SIGWINCH); // It draws itself again.
        whole(true);
    });
}

} // namespace mesh
