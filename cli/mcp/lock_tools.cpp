// SPDX-License-Identifier: MIT
#include "console.h"
#include "mcp/plain_words.h"
#include "mcp/schema.h"
#include "mcp/tool.h"

namespace mesh {
namespace {

constexpr std::string_view resourceText
    = "A path (relative to this server's working folder), a glob such as src/auth/**, or any free name";

Json lockSchema()
{
    return schema::result({{"resource", schema::text("What is locked")},
                              {"holder", schema::text("Session that has it, or human; of another machine hal@studio")}},
        {{"kind", schema::text("file, glob or name")}, {"root", schema::text("The project that a file or glob is in")},
            {"since", schema::text("ISO-8601")}, {"until", schema::text("ISO-8601; renewed while its holder edits it")},
            {"machine", schema::text("The other machine, if its holder is not of this one")},
            {"reachable", schema::flag("false: that machine cannot be reached now, so it may have been given back")},
            {"waiting", schema::list(schema::text("A session"), "Who wants it next")}});
}

Json lockForModel(const Json &lock)
{
    auto members = membersForModel(lock,
        {"id", "resource", "holder", "kind", "root", "since", "until", "ttl_seconds", "machine", "reachable",
            "waiting"});
    for (const char *always : {"resource", "holder"}) {
        if (!members.contains(always))
            members[always] = "";
    }
    return members;
}

/// "src/a.cpp: hal, until 2026-01-31 09:15:00"
std::string lockLine(const Json &lock)
{
    auto line = lineForModel(stringOr(lock, "resource")) + ": " + lineForModel(stringOr(lock, "holder"));
    if (const auto until = localTime(stringOr(lock, "until")); !until.empty())
        line += ", until " + until;
    if (!boolOr(lock, "reachable", true))
        line += " (its machine cannot be reached now)";
    std::string waiting;
    for (const auto &name : arrayIn(lock, "waiting")) {
        if (name.is_string())
            waiting += (waiting.empty() ? "" : ", ") + lineForModel(name.get_ref<const std::string &>());
    }
    return waiting.empty() ? line : line + ", wanted by " + waiting;
}

std::string absolute(const std::string &folder, std::string path)
{
    if (path.starts_with("./"))
        path.erase(0, 2);
    return path.starts_with('/') || folder.empty() ? path : folder + "/" + path;
}

/// Whether the lock may concern that resource. A glob concerns whatever begins as it does before its first wildcard:
/// rather one lock too many than one too few.
bool concerns(const Json &lock, const std::string &resource, const std::string &folder)
{
    const auto locked = stringOr(lock, "resource");
    const auto whole = absolute(stringOr(lock, "root"), locked);
    const auto wanted = absolute(folder, resource);
    if (stringOr(lock, "kind") == "glob")
        return wanted.starts_with(whole.substr(0, whole.find_first_of("*?[{")))
            || resource.starts_with(locked.substr(0, locked.find_first_of("*?[{")));
    return locked == resource || whole == wanted;
}

Tool acquiring()
{
    return {"lock_acquire", "Lock a file or name",
        "Tell the other sessions that this one works on something: they are warned before they edit it. Locks are "
        "advisory, expire by themselves and are renewed while the holder edits. Call it before a change that others "
        "might "
        "make too. If somebody else has it, this is refused and says who and until when; with wait_seconds it waits.",
        schema::arguments({{"resource", schema::text(resourceText)}},
            {{"ttl_minutes",
                 schema::number("How long to have it unless it is renewed; else as configured (10)", 1, 1440)},
                {"wait_seconds",
                    schema::number(
                        "Wait so long for it; keep it below the time after which your client gives a tool up, "
                        "often 60",
                        1, 3600)}}),
        schema::result({{"lock", lockSchema()}, {"already", schema::flag("This session had it before")}},
            {{"overlaps", Json {{"description", "Locks of others that touch the same files"}}}}),
        {false, false, true, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            ServiceRequest request {
                "locks.acquire", {{"resource", call.arguments["resource"]}, {"cwd", call.context.workingFolder}}};
            if (const auto minutes = integerOr(call.arguments, "ttl_minutes"))
                request.params["ttl_seconds"] = minutes * 60;
            if (const auto seconds = integerOr(call.arguments, "wait_seconds")) {
                request.params["wait"] = true;
                request.params["timeout_ms"] = seconds * 1000;
                request.timeoutMs = static_cast<int>(seconds) * 1000 + 5000;
                request.mayTakeLong = true;
            }
            return request;
        },
        [](const Json &result, const ToolCall &) {
            const auto lock = result.value("lock", Json::object());
            const bool already = boolOr(result, "already");
            ToolAnswer answer;
            answer.structured = {{"lock", lockForModel(lock)}, {"already", already}};
            answer.text = std::string(already ? "You had it already: " : "Locked: ") + lockLine(lock) + ".";
            if (const auto overlaps = result.find("overlaps");
                overlaps != result.end() && !overlaps->is_null() && !overlaps->empty()) {
                answer.structured["overlaps"] = forModel(*overlaps);
                answer.text += " It overlaps with locks of others: " + lineForModel(toLine(*overlaps), 1000);
            }
            return answer;
        }};
}

Tool releasing()
{
    return {"lock_release", "Release a lock",
        "Give back a lock of this session, as soon as the work it was for is done. Only its own: those of others are "
        "released by them, by time, or by the human.",
        schema::arguments({{"resource", schema::text(resourceText)}}),
        schema::result({{"released", schema::list(schema::text("A resource"), "What was released")}}),
        {false, false, true, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            return ServiceRequest {
                "locks.release", {{"resource", call.arguments["resource"]}, {"cwd", call.context.workingFolder}}};
        },
        [](const Json &result, const ToolCall &) {
            const auto released = forModel(arrayIn(result, "released"));
            std::string names;
            for (const auto &name : released)
                names += (names.empty() ? "" : ", ") + (name.is_string() ? lineForModel(name.get<std::string>()) : "");
            return ToolAnswer {"Released: " + names + ".", {{"released", released}}};
        }};
}

Tool showing()
{
    return {"lock_status", "Who has which lock",
        "List the locks on the mesh, or those that may concern one resource: who holds them, until when, who waits.",
        schema::arguments({}, {{"resource", schema::text(resourceText)}}),
        schema::result({{"locks", schema::list(lockSchema(), "Locks that are held now")}}), {true, false, true, false},
        Tool::Session::NotAsked, true, false,
        [](const ToolCall &) -> Result<ServiceRequest> { return ServiceRequest {"locks.list"}; },
        [](const Json &result, const ToolCall &call) {
            const auto resource = stringOr(call.arguments, "resource");
            ToolAnswer answer {{}, {{"locks", Json::array()}}};
            for (const auto &lock : arrayIn(result, "locks")) {
                if (!resource.empty() && !concerns(lock, resource, call.context.workingFolder))
                    continue;
                answer.structured["locks"].push_back(lockForModel(lock));
                answer.text += (answer.text.empty() ? "" : "\n") + lockLine(lock);
            }
            if (answer.text.empty())
                answer.text = resource.empty() ? "Nothing is locked." : "Nobody has a lock on that.";
            return answer;
        }};
}

} // namespace

std::vector<Tool> lockTools()
{
    return {acquiring(), releasing(), showing()};
}

} // namespace mesh
