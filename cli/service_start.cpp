// SPDX-License-Identifier: MIT
#include "service_start.h"

#include "console.h"
#include "launchd.h"
#include "platform/boot_file.h"
#include "platform/data_folder.h"
#include "platform/detached.h"
#include "platform/file_watch.h"
#include "platform/process_watch.h"
#include "platform/run_program.h"
#include "platform/start_progress.h"
#include "protocol/phrase_json.h"
#include "service_link.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <optional>
#include <ostream>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace mesh {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto leavePatience = std::chrono::seconds(5); ///< For a service that is stopping.
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

/// What the service wrote when it could not start, if it did: an error on the wire. Whatever else is there is said as
/// it stands, its first line as the cause.
std::optional<Error> failureIn(const DataFolder &folder)
{
    auto text = folder.readFile(failureFile, 64 * 1024);
    if (!text)
        return std::nullopt;
    while (text->ends_with('\n'))
        text->pop_back();
    const auto json = parseObject(*text);
    auto error = json ? errorFromJson(*json) : Error {};
    if (error.message.empty()) {
        const auto end = std::min(text->find('\n'), text->size());
        error.message = Phrase(text->substr(0, end));
        auto rest = text->substr(end);
        std::replace(rest.begin(), rest.end(), '\n', ' ');
        error.hint = Phrase(rest.substr(std::min<std::size_t>(1, rest.size())));
    }
    error.reason = Reason::Internal; // Exit code 1, whatever kept the service from starting.
    if (error.hint.empty())
        error.hint = phrase("Look at it: mesh service logs");
    return error;
}

/// The end of a service that has this folder still, though it does not answer any more: it is stopping, most likely.
UniqueFd endOfHolder(const DataFolder &folder)
{
    const auto text = folder.readFile("run/service.lock", 24);
    const auto process = SystemProcessTable().facts(text ? std::atoi(text->c_str()) : 0);
    // The file stays when a service ends, and its process id may be another program's by now.
    if (!process || process->zombie || !process->command.starts_with("meshd"))
        return {};
    auto end = openProcessExit(process->id);
    return end ? std::move(*end) : UniqueFd();
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

/// Where nothing can be written, a service could not even say why it does not start.
Status tryToWrite(const DataFolder &folder)
{
    constexpr const char *file = "run/start-try";
    if (const auto written = writeBootFile(folder, file, Json::object()); !written) {
        auto error = written.error();
        if (error.hint.empty())
            error.hint
                = phrase("Check that the folder and its files belong to you and that its disk is mounted for writing.");
        return error;
    }
    return removeBootFile(folder, file);
}

/// Nobody answered in time.
Error silence(const DataFolder &folder)
{
    if (auto doing = readStartProgress(folder); !doing.empty())
        return {Reason::Timeout, std::move(doing), phrase("It goes on by itself: try again in a while."), {}};
    if (const auto pid = holder(folder); pid && !pid->empty())
        return {Reason::Timeout,
            phrase("A service has %1, as process %2, and does not answer at run/control.sock.", folder.path(), *pid),
            phrase("End it and start it again: kill %1; mesh service start", *pid), {}};
    return {Reason::Timeout, phrase("The service was started but does not answer after 15 s."),
        phrase("Look at it: mesh service logs"), {}};
}

} // namespace

Patience patienceOf(const Context &context)
{
    return context.slash || context.json ? Patience::Short : Patience::AsLongAsItTakes;
}

Result<StartedService> startService(const Context &context, Patience patience, const StartTimes &times)
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
    if (auto written = tryToWrite(*folder); !written)
        return written.error();
    auto watch = FolderWatch::open(folder->file("run"));
    if (!watch)
        return watch.error();
    ::unlinkat(folder->fd(), std::string(failureFile).c_str(), 0); // An old one says nothing about this start.
    auto before = endOfHolder(*folder);
    bool isLaunched = false;
    Phrase told;
    const auto begin = Clock::now();
    for (auto end = begin + times.patience;;) {
        watch->drain();
        const auto doing = readStartProgress(*folder);
        if (!before && doing.empty() && !std::exchange(isLaunched, true)) {
            if (auto launched = launch(context); !launched)
                return launched.error();
        }
        if (auto status = ServiceLink(context).call("service.status"); status)
            return StartedService {std::move(*status), false};
        if (const auto failure = failureIn(*folder))
            return *failure;
        const bool isWaitedFor = !doing.empty() && patience == Patience::AsLongAsItTakes;
        if (isWaitedFor) {
            end = Clock::now() + times.patience; // For what comes behind it.
            if (Clock::now() >= begin + times.quiet && doing != std::exchange(told, doing))
                context.err << shownLine(context, said(context, doing), 1000) << '\n' << std::flush;
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0 && !isWaitedFor)
            return silence(*folder);
        pollfd entries[] {{watch->fd(), POLLIN, 0}, {before.get(), POLLIN, 0}};
        // Every change in run/ wakes us; the bound is for a socket that is there a moment before it listens.
        ::poll(entries, 2, static_cast<int>(isWaitedFor ? 500 : std::min<long long>(left, 500)));
        if (entries[1].revents != 0 || Clock::now() >= begin + leavePatience)
            before.reset();
    }
}

} // namespace mesh
