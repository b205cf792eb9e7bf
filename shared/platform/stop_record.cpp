// SPDX-License-Identifier: MIT
#include "platform/stop_record.h"

#include "platform/boot_file.h"
#include "platform/held_process.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace mesh {
namespace {

constexpr const char *folderName = "run/stopped";
constexpr std::size_t largestRecord = 512 << 10;
constexpr std::string_view asideEnding = ".unreadable";

std::string fileName(const std::string &name)
{
    return std::string(folderName) + '/' + name;
}

std::string fileName(ProcessId leader)
{
    return fileName(std::to_string(leader.pid));
}

Error unusable(Phrase why)
{
    return {Reason::ParseError, std::move(why), {}, {}};
}

Result<StopRecord> parseRecord(const std::string &text)
{
    const auto json = parseObject(text);
    if (!json)
        return json.error();
    StopRecord record;
    std::vector<std::string> texts;
    for (const auto *const key : {"boot", "session", "why", "since"}) {
        auto value = requiredString(*json, key);
        if (!value)
            return value.error();
        texts.push_back(std::move(*value));
    }
    const auto since = fromIso(texts[3]);
    const auto leader = json->contains("leader") ? processFrom(json->at("leader")) : std::nullopt;
    const auto client = json->contains("client") ? processFrom(json->at("client")) : std::nullopt;
    const auto others = json->find("others");
    if (json->size() != 8 || !since || !leader || leader->pid <= 1 || !client || others == json->end()
        || !others->is_array() || !json->contains("group") || json->at("group") != leader->pid)
        return unusable(phrase("It has another form than ours."));
    record.leader = *leader;
    record.client = *client;
    record.boot = std::move(texts[0]);
    record.session = std::move(texts[1]);
    record.why = std::move(texts[2]);
    record.since = *since;
    for (const auto &other : *others) {
        const auto process = processFrom(other);
        if (!process || process->pid <= 1)
            return unusable(phrase("It names something that is no process."));
        record.others.push_back(*process);
    }
    return record;
}

Result<StopRecord> readRecord(const DataFolder &folder, const std::string &name)
{
    const auto text = folder.readFile(fileName(name), largestRecord);
    if (!text)
        return text.error();
    auto record = parseRecord(*text);
    if (record && name != std::to_string((*record).leader.pid))
        return unusable(phrase("It speaks of another process than its name."));
    return record;
}

/// Renamed, a link as a link: nobody reads it any more, and a person can look at it.
Error setAside(const DataFolder &folder, const std::string &name, const Error &why)
{
    const auto from = fileName(name);
    const auto to = from + std::string(asideEnding);
    ::renameat(folder.fd(), from.c_str(), folder.fd(), to.c_str());
    return {why.reason, phrase("%1 cannot be used, nothing was continued by it: %2", folder.file(from), why.message),
        phrase("It was renamed to %1; continue what stays stopped by hand: kill -CONT PID",
            name + std::string(asideEnding)),
        {}};
}

/// One process, if it is still that one.
bool signalProcess(const ProcessTree &tree, ProcessId process, int signal)
{
    const auto held = HeldProcess::open(process);
    return held && isOurs(tree, process) && (*held).send(signal);
}

/// The leader together with its group. While it is held and there, no other group can have that number.
bool signalGroup(const ProcessTree &tree, ProcessId leader, int signal)
{
    const auto held = HeldProcess::open(leader);
    if (!held || !isOurs(tree, leader))
        return false;
    const auto facts = tree.facts(leader.pid);
    if (!facts || facts->group != leader.pid || facts->group == ::getpgrp())
        return (*held).send(signal);
    return ::kill(-leader.pid, signal) == 0;
}

Continued signalAll(const ProcessTree &tree, StopRecord record, int signal)
{
    Continued result {std::move(record), {}, {}};
    const bool isOfThisBoot = !result.record.boot.empty() && result.record.boot == bootId();
    const auto note
        = [&](ProcessId process, bool reached) { (reached ? result.continued : result.gone).push_back(process); };
    for (const auto &other : result.record.others)
        note(other, isOfThisBoot && signalProcess(tree, other, signal));
    note(result.record.leader, isOfThisBoot && signalGroup(tree, result.record.leader, signal));
    return result;
}

} // namespace

Status writeStopRecord(const DataFolder &folder, const StopRecord &record)
{
    auto others = Json::array();
    for (const auto &other : record.others)
        others.push_back(toJson(other));
    const Json content {{"leader", toJson(record.leader)}, {"group", record.leader.pid},
        {"client", toJson(record.client)}, {"boot", record.boot}, {"session", record.session}, {"why", record.why},
        {"since", toIso(record.since)}, {"others", std::move(others)}};
    auto written = writeBootFile(folder, fileName(record.leader), content);
    if (written)
        return written; // The usual case, and a tool runs on meanwhile.
    for (const auto *const name : {"run", folderName}) {
        if (auto made = folder.makeSubfolder(name); !made)
            return made;
    }
    return writeBootFile(folder, fileName(record.leader), content);
}

Status removeStopRecord(const DataFolder &folder, ProcessId leader)
{
    return removeBootFile(folder, fileName(leader));
}

StopRecords readStopRecords(const DataFolder &folder)
{
    StopRecords found;
    for (const auto &name : namesIn(folder, folderName)) {
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue; // Set aside, or half written when its writer died.
        auto record = readRecord(folder, name);
        if (record)
            found.records.push_back(std::move(*record));
        else if (folder.exists(fileName(name))) // Else somebody else was faster.
            found.unreadable.push_back(setAside(folder, name, record.error()));
    }
    return found;
}

Continuation continueRecorded(const DataFolder &folder, const ProcessTree &tree, const std::optional<ProcessId> &client)
{
    Continuation result;
    auto found = readStopRecords(folder);
    result.problems = std::move(found.unreadable);
    for (auto &record : found.records) {
        if (client && record.client != *client)
            continue;
        result.done.push_back(signalAll(tree, std::move(record), SIGCONT));
        if (auto removed = removeStopRecord(folder, result.done.back().record.leader); !removed)
            result.problems.push_back(removed.error());
    }
    return result;
}

std::vector<ProcessId> signalRecorded(
    const DataFolder &folder, const ProcessTree &tree, const ProcessId &client, int signal)
{
    std::vector<ProcessId> reached;
    for (auto &record : readStopRecords(folder).records) {
        if (record.client != client)
            continue;
        const auto result = signalAll(tree, std::move(record), signal);
        reached.insert(reached.end(), result.continued.begin(), result.continued.end());
    }
    return reached;
}

} // namespace mesh
