// SPDX-License-Identifier: MIT
#include "platform/start_progress.h"

#include "platform/boot_file.h"
#include "protocol/phrase_json.h"

#include <unistd.h>

namespace mesh {
namespace {

constexpr const char *fileName = "run/starting";
constexpr std::size_t largestFile = 64 << 10;

} // namespace

Status writeStartProgress(const DataFolder &folder, const Phrase &doing)
{
    const ProcessId self {::getpid(), startOf(::getpid()).value_or(0)};
    Json content {{"service", toJson(self)}, {"boot", bootId()}};
    putPhrase(content, "doing", doing);
    return writeBootFile(folder, fileName, content);
}

Status removeStartProgress(const DataFolder &folder)
{
    return removeBootFile(folder, fileName);
}

Phrase readStartProgress(const DataFolder &folder)
{
    const auto text = folder.readFile(fileName, largestFile);
    const auto json = text ? parseObject(*text) : Result<Json>(text.error());
    if (!json)
        return {};
    const auto process = json->contains("service") ? processFrom(json->at("service")) : std::nullopt;
    const auto boot = stringOr(*json, "boot");
    if (!process || boot.empty() || boot != bootId() || !isAlive(SystemProcessTable(), *process))
        return {};
    return phraseOr(*json, "doing");
}

} // namespace mesh
