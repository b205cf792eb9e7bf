// SPDX-License-Identifier: MIT
#include "platform/pause_flag.h"

#include "platform/boot_clock.h"
#include "platform/boot_file.h"

#include <charconv>

namespace mesh {
namespace {

constexpr const char *folderName = "run";
constexpr std::string_view prefix = "paused-";
constexpr std::size_t largestFlag = 64 << 10;

std::string nameOf(ProcessId client)
{
    return std::string(prefix) + std::to_string(client.pid) + '-' + std::to_string(client.start);
}

std::string fileName(ProcessId client)
{
    return std::string(folderName) + '/' + nameOf(client);
}

/// The process in a file's name; nothing if it is no flag's.
std::optional<ProcessId> clientOf(const std::string &name)
{
    ProcessId client;
    const auto dash = name.find('-', prefix.size());
    if (!name.starts_with(prefix) || dash == std::string::npos)
        return std::nullopt;
    std::from_chars(name.data() + prefix.size(), name.data() + dash, client.pid);
    std::from_chars(name.data() + dash + 1, name.data() + name.size(), client.start);
    return nameOf(client) == name ? std::optional(client) : std::nullopt;
}

struct Written {
    PauseFlag flag;
    std::string boot;
};

Result<Written> readFlag(const DataFolder &folder, ProcessId client)
{
    const auto text = folder.readFile(fileName(client), largestFlag);
    if (!text)
        return text.error();
    const auto json = parseObject(*text);
    if (!json)
        return json.error();
    std::vector<std::string> texts;
    for (const auto *const key : {"by", "text", "since", "boot"}) {
        auto value = requiredString(*json, key);
        if (!value)
            return value.error();
        texts.push_back(std::move(*value));
    }
    const auto since = fromIso(texts[2]);
    const auto until = integerOr(*json, "until");
    if (json->size() != 5 || !since || until <= 0)
        return Error {Reason::ParseError, phrase("%1 has another form than ours.", folder.file(fileName(client))),
            phrase("Take it away; the session is then no longer paused."), {}};
    return Written {{client, std::move(texts[0]), std::move(texts[1]), *since, until}, std::move(texts[3])};
}

bool holds(const Written &written)
{
    const auto &client = written.flag.client;
    return !written.boot.empty() && written.boot == bootId() && written.flag.until > bootClock()
        && startOf(client.pid) == client.start;
}

} // namespace

Status writePauseFlag(const DataFolder &folder, const PauseFlag &flag)
{
    if (auto made = folder.makeSubfolder(folderName); !made)
        return made;
    return writeBootFile(folder, fileName(flag.client),
        {{"by", flag.by}, {"text", flag.text}, {"since", toIso(flag.since)}, {"until", flag.until},
            {"boot", bootId()}});
}

Status removePauseFlag(const DataFolder &folder, ProcessId client)
{
    return removeBootFile(folder, fileName(client));
}

Result<std::optional<PauseFlag>> readPauseFlag(const DataFolder &folder, ProcessId client)
{
    if (!folder.exists(fileName(client)))
        return std::optional<PauseFlag>();
    auto written = readFlag(folder, client);
    if (!written)
        return written.error();
    return holds(*written) ? std::optional(std::move((*written).flag)) : std::nullopt;
}

std::vector<PauseFlag> readPauseFlags(const DataFolder &folder)
{
    std::vector<PauseFlag> flags;
    for (const auto &name : namesIn(folder, folderName)) {
        const auto client = clientOf(name);
        auto written = client ? readFlag(folder, *client) : Result<Written>(Error {});
        if (!written)
            continue;
        if (holds(*written))
            flags.push_back(std::move((*written).flag));
        else
            (void)removePauseFlag(folder, *client); // It says nothing; the next start tries again.
    }
    return flags;
}

std::optional<Json> pauseAnswer(std::string_view event, const PauseFlag &flag)
{
    // Both are needed for a call: "continue" alone lets it run first, "deny" alone lets the turn go on.
    Json answer {{"continue", false}, {"stopReason", flag.text}};
    if (event == "PreToolUse")
        answer["hookSpecificOutput"]
            = {{"hookEventName", event}, {"permissionDecision", "deny"}, {"permissionDecisionReason", flag.text}};
    else if (event != "PostToolBatch")
        return std::nullopt;
    return answer;
}

} // namespace mesh
