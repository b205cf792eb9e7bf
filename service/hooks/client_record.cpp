// SPDX-License-Identifier: MIT
#include "hooks/client_record.h"

#include "platform/file_io.h"
#include "protocol/names.h"

namespace mesh {
namespace {

constexpr std::size_t largestRecord = 64 * 1024;

std::optional<Activity> activityFrom(std::string_view status)
{
    if (status == "idle" || status == "shell") // shell: idle with something in the background, such as our monitor.
        return Activity::Idle;
    if (status == "busy")
        return Activity::Busy;
    if (status == "waiting")
        return Activity::Waiting;
    return std::nullopt;
}

} // namespace

std::optional<ClientRecord> parseClientRecord(std::string_view text, ProcessId process)
{
    const auto parsed = parseObject(text);
    if (!parsed || integerOr(*parsed, "pid") != process.pid)
        return std::nullopt;
#ifdef __linux__
    if (stringOr(*parsed, "procStart") != std::to_string(process.start))
        return std::nullopt;
#endif
    ClientRecord record;
    if (auto id = stringOr(*parsed, "sessionId"); isUuid(id))
        record.sessionId = std::move(id);
    record.activity = activityFrom(stringOr(*parsed, "status"));
    record.messagingSocket = stringOr(*parsed, "messagingSocketPath");
    record.interactive = stringOr(*parsed, "entrypoint") == "cli";
    return record;
}

std::optional<ClientRecord> readClientRecord(const std::string &path, ProcessId process)
{
    const auto file = openRegular(path);
    if (!file)
        return std::nullopt;
    const auto text = readAll(file.get(), largestRecord, path);
    return text ? parseClientRecord(*text, process) : std::nullopt;
}

std::string configFolderOf(std::string_view transcript)
{
    for (int level = 0; level < 2; ++level) {
        const auto slash = transcript.find_last_of('/');
        if (slash == std::string_view::npos)
            return {};
        transcript = transcript.substr(0, slash);
    }
    constexpr std::string_view projects = "/projects";
    if (!transcript.starts_with('/') || !transcript.ends_with(projects))
        return {};
    return std::string(transcript.substr(0, transcript.size() - projects.size()));
}

} // namespace mesh
