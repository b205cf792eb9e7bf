// SPDX-License-Identifier: MIT
#include "platform/detached.h"

#include "language/known_words.h"
#include "platform/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/wait.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

extern char **environ; // NOLINT(readability-redundant-declaration): macOS declares it nowhere.

namespace mesh {
namespace {

constexpr int reportFd = 3; // The only descriptor besides the standard ones that lives until exec.

std::string_view nameOf(std::string_view variable)
{
    return variable.substr(0, variable.find('='));
}

bool isListed(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> listed {"HOME", "PATH", "USER", "LOGNAME", "LANG", "LANGUAGE",
        "TZ", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY",
        "WAYLAND_DISPLAY"};
    return name.starts_with("LC_") || std::find(listed.begin(), listed.end(), name) != listed.end();
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> result;
    result.reserve(texts.size() + 1);
    for (auto &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

// From here to the end of runDetached: between fork and exec of a program with threads only async-signal-safe calls.

void closeFrom(int first)
{
#ifdef SYS_close_range
    if (::syscall(SYS_close_range, first, ~0U, 0) == 0)
        return;
#endif
    const long most = std::clamp(::sysconf(_SC_OPEN_MAX), 256L, 65536L);
    for (int fd = first; fd < most; ++fd)
        ::close(fd);
}

void resetSignals()
{
    struct sigaction standard {
    };
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &standard, nullptr); // Ignored signals would stay ignored through exec.
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

bool useNullForStandardStreams()
{
    const int null = ::open("/dev/null", O_RDWR);
    return null >= 0 && ::dup2(null, 0) >= 0 && ::dup2(null, 1) >= 0 && ::dup2(null, 2) >= 0;
}

[[noreturn]] void runDetached(int report, char *const *arguments, char *const *environment)
{
    // First of all: whatever goes wrong below is told through it, and it may sit where the standard streams belong.
    if (report != reportFd)
        ::dup2(report, reportFd);
    ::fcntl(reportFd, F_SETFD, FD_CLOEXEC);
    if (useNullForStandardStreams() && ::chdir("/") == 0) {
        closeFrom(reportFd + 1);
        resetSignals();
        ::umask(077);
        ::execve(arguments[0], arguments, environment);
    }
    const int code = errno;
    [[maybe_unused]] const auto written = ::write(reportFd, &code, sizeof code);
    ::_exit(127);
}

/// 0 if exec closed the pipe, else the errno that came through it.
int readReport(int fd)
{
    int code = 0;
    ssize_t count = 0;
    do {
        count = ::read(fd, &code, sizeof code);
    } while (count < 0 && errno == EINTR);
    return count == static_cast<ssize_t>(sizeof code) ? code : 0;
}

Error failed(const std::string &executable, int code)
{
    return {Reason::Internal, phrase("Cannot start %1: %2.", executable, knownWords(std::strerror(code))),
        code == ENOENT ? phrase("Is Grip Session Mesh installed completely?") : Phrase(), {}};
}

} // namespace

std::vector<std::string> listedEnvironment()
{
    std::vector<std::string> result;
    for (char **variable = environ; variable && *variable; ++variable) {
        const std::string_view text = *variable;
        if (text.find('=') != std::string_view::npos && isListed(nameOf(text)))
            result.emplace_back(text);
    }
    return result;
}

Status startDetached(const std::string &executable, const std::vector<std::string> &arguments,
    const std::vector<std::string> &extraEnvironment)
{
    if (!executable.starts_with('/'))
        return Error {Reason::BadValue, phrase("\"%1\" is not an absolute path.", executable), {}, {}};
    std::vector<std::string> argumentTexts {executable};
    argumentTexts.insert(argumentTexts.end(), arguments.begin(), arguments.end());
    auto environmentTexts = listedEnvironment();
    for (const auto &extra : extraEnvironment) {
        std::erase_if(environmentTexts, [&](const std::string &listed) { return nameOf(listed) == nameOf(extra); });
        environmentTexts.push_back(extra);
    }
    const auto argumentPointers = pointers(argumentTexts);
    const auto environmentPointers = pointers(environmentTexts);

    int ends[2];
    if (::pipe(ends) != 0)
        return failed(executable, errno);
    const UniqueFd readEnd(ends[0]);
    UniqueFd writeEnd(ends[1]);
    for (const int end :
        ends) // Another thread's fork in between would hold the pipe open until its exec; no harm but a wait.
        ::fcntl(end, F_SETFD, FD_CLOEXEC);

    const pid_t child = ::fork();
    if (child < 0)
        return failed(executable, errno);
    if (child == 0) {
        ::setsid();
        const pid_t grandchild = ::fork(); // No session leader: it can never get a controlling terminal.
        if (grandchild == 0)
            runDetached(ends[1], argumentPointers.data(), environmentPointers.data());
        const int code = errno;
        if (grandchild < 0) {
            [[maybe_unused]] const auto written = ::write(ends[1], &code, sizeof code);
        }
        ::_exit(0);
    }
    writeEnd.reset();
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    if (const int code = readReport(readEnd.get()); code != 0)
        return failed(executable, code);
    return Done {};
}

} // namespace mesh
