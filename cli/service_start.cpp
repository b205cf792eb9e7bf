// SPDX-License-Identifier: MIT
#include "service_start.h"

#include "launchd.h"
#include "platform/data_folder.h"
#include "platform/detached.h"
#include "platform/file_watch.h"
#include "platform/run_program.h"
#include "service_link.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <optional>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>

namespace mesh {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(15);
constexpr std::string_view failureFile = "run/start-failure";
constexpr const char *unit = "grip-session-mesh.service";

bool isThere(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

/// The program that a unit of ours starts; empty if it is none.
std::string programOf(const std::string &unitFile)
{
    constexpr std::string_view before = "ExecStart=\"";
    std::ifstream file(unitFile);
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(before) || !line.ends_with('"'))
            continue;
        auto program = line.substr(before.size(), line.size() - before.size() - 1);
        for (auto at = program.find("%%"); at != std::string::npos; at = program.find("%%", at + 1))
            program.erase(at, 1);
        return program;
    }
    return {};
}

/// True if the user's systemd runs and its unit starts the service that belongs to this program: there may be another
/// one, of a package or of the user's own. It knows the standard folder only.
bool isSystemdInCharge(const Context &context)
{
    if (context.runtimeFolder.empty() || context.folder != context.home + "/.grip-session-mesh"
        || !isThere(context.runtimeFolder + "/systemd/private"))
        return false;
    // The first counts (systemd.unit(5)).
    const std::array<std::string, 6> folders {context.configFolder + "/systemd/user", "/etc/systemd/user",
        context.home + "/.local/share/systemd/user", "/usr/local/lib/systemd/user", "/usr/lib/systemd/user",
        "/lib/systemd/user"};
    const auto folder = std::find_if(
        folders.begin(), folders.end(), [](const std::string &place) { return isThere(place + "/" + unit); });
    if (folder == folders.end())
        return false;
    std::error_code failed;
    return std::filesystem::equivalent(programOf(*folder + "/" + unit), context.programs + "/meshd", failed);
}

Status launch(const Context &context)
{
    if (isSystemdInCharge(context) && isThere("/usr/bin/systemctl")) {
        RunOrder order;
        order.executable = "/usr/bin/systemctl";
        order.arguments = {"--user", "--no-block", "start", unit};
        order.environment = listedEnvironment();
        const auto outcome = runProgram(order);
        if (outcome && outcome->exitCode == 0)
            return Done {};
        // Otherwise systemd is not in charge after all, e.g. a stale socket after logout.
    }
    const auto program = context.programs + "/meshd";
    if (!isThere(program))
        return Error {Reason::Internal, phrase("The service's program is missing: %1.", program),
            phrase("Install Grip Session Mesh again."), {}};
    if (context.folder == context.home + "/.grip-session-mesh" && startByLaunchd(context.home, program))
        return Done {};
    return startDetached(program, {"--data-dir", context.folder});
}

/// What the service wrote when it could not start, if it did.
Result<std::string> failureText(const DataFolder &folder)
{
    auto text = folder.readFile(failureFile, 64 * 1024);
    while (text && text->ends_with('\n'))
        text->pop_back();
    return text;
}

/// A service has this folder, whatever has become of its control socket.
std::optional<std::string> holder(const DataFolder &folder)
{
    const auto file = folder.openFile("run/service.lock", O_RDWR);
    if (!file || ::flock(file->get(), LOCK_EX | LOCK_NB) == 0)
        return std::nullopt;
    std::array<char, 24> pid {};
    const auto length = ::pread(file->get(), pid.data(), pid.size(), 0);
    return std::string(pid.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
}

/// Its first line is the cause, the rest the way out.
Error failure(const std::string &text)
{
    const auto end = text.find('\n');
    if (end == std::string::npos)
        return {Reason::Internal, text, phrase("Look at it: mesh service logs"), {}};
    std::string hint = text.substr(end + 1);
    std::replace(hint.begin(), hint.end(), '\n', ' ');
    return {Reason::Internal, text.substr(0, end), std::move(hint), {}};
}

} // namespace

Result<StartedService> startService(const Context &context)
{
    if (auto status = ServiceLink(context).call("service.status"); status)
        return StartedService {std::move(*status), true};
    else if (status.error().reason != Reason::NoService)
        return status.error();
    const auto folder = DataFolder::open(context.folder, true);
    if (!folder)
        return folder.error();
    if (auto made = folder->makeSubfolder("run"); !made)
        return made.error();
    auto watch = FolderWatch::open(folder->file("run"));
    if (!watch)
        return watch.error();
    ::unlinkat(folder->fd(), std::string(failureFile).c_str(), 0); // An old one says nothing about this start.
    if (auto launched = launch(context); !launched)
        return launched.error();
    for (const auto end = Clock::now() + patience;;) {
        watch->drain();
        if (auto status = ServiceLink(context).call("service.status"); status)
            return StartedService {std::move(*status), false};
        if (const auto text = failureText(*folder))
            return failure(*text);
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        if (const auto pid = left <= 0 ? holder(*folder) : std::nullopt; pid && !pid->empty())
            return Error {Reason::Timeout,
                phrase(
                    "A service has %1, as process %2, and does not answer at run/control.sock.", folder->path(), *pid),
                phrase("End it and start it again: kill %1; mesh service start", *pid), {}};
        if (left <= 0)
            return Error {Reason::Timeout, phrase("The service was started but does not answer after 15 s."),
                phrase("Look at it: mesh service logs"), {}};
        pollfd entry {watch->fd(), POLLIN, 0};
        // Every change in run/ wakes us; the bound is for a socket that is there a moment before it listens.
        ::poll(&entry, 1, static_cast<int>(std::min<long long>(left, 500)));
    }
}

} // namespace mesh
