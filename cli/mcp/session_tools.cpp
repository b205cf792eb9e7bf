// SPDX-License-Identifier: MIT
#include "console.h"
#include "mcp/plain_words.h"
#include "mcp/schema.h"
#include "mcp/tool.h"

namespace mesh {
namespace {

/// One session as it is listed.
Json sessionSchema()
{
    return schema::result({{"name", schema::text("How to address it")},
                              {"state", schema::text("idle, busy, waiting (for its user), paused or offline")}},
        {{"machine", schema::text("Where it is, if not here")},
            {"kind", schema::text("claude, codex, …, shell or client")}, {"role", schema::text("grip or guard")},
            {"branch", schema::text("Of its working folder")}, {"root", schema::text("Its project")},
            {"last_seen", schema::text("ISO-8601")}});
}

Json sessionForModel(const Json &session)
{
    auto members = membersForModel(
        session, {"name", "state", "machine", "kind", "role", "branch", "root", "last_seen", "locks"});
    for (const char *always : {"name", "state"}) {
        if (!members.contains(always))
            members[always] = "";
    }
    return members;
}

/// "hal: idle, grip, on studio, branch main, seen 5 min ago"
std::string sessionLine(const Json &session, bool isCaller)
{
    auto line = lineForModel(stringOr(session, "name")) + (isCaller ? " (you)" : "") + ": "
        + lineForModel(stringOr(session, "state"));
    if (const auto role = stringOr(session, "role"); !role.empty())
        line += ", " + lineForModel(role);
    if (const auto machine = stringOr(session, "machine"); !machine.empty())
        line += ", on " + lineForModel(machine);
    if (const auto branch = stringOr(session, "branch"); !branch.empty())
        line += ", branch " + lineForModel(branch);
    if (const auto age = ageOf(session, "last_seen").english(); !age.empty())
        line += age == "now" ? ", seen now" : ", seen " + age + " ago";
    for (const auto &lock : arrayIn(session, "locks")) {
        if (lock.is_string())
            line += ", locks " + lineForModel(lock.get_ref<const std::string &>());
    }
    return line;
}

Tool registering()
{
    return {"session_register", "Join the mesh",
        "Join the mesh, so that other coding sessions can reach this one and it can reach them. Call it once, before "
        "any "
        "other tool of this server; calling it again does no harm. It starts the mesh's service if that is not "
        "running.",
        schema::arguments({},
            {{"name",
                schema::text("The name to have: lower-case letters, digits, '.', '_', '-'. Without it, that of the "
                             "repository or folder is taken.")}}),
        schema::result({{"name", schema::text("The name that others use")},
                           {"waiting", schema::anyNumber("Messages that wait: inbox_read")},
                           {"joined", schema::flag("False: it had joined before")}},
            {{"note", schema::text("Something to know, e.g. that another name was given")},
                {"session_id", schema::text("UUID")}}),
        {false, false, true, false}, Tool::Session::NotAsked, false, true,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            ServiceRequest request {"connect", {{"cwd", call.context.workingFolder}}};
            if (call.arguments.contains("name"))
                request.params["name"] = call.arguments["name"];
            return request;
        },
        [](const Json &result, const ToolCall &) {
            const auto session = result.value("session", Json::object());
            const bool joined = boolOr(result, "joined", true);
            const auto waiting = integerOr(result, "waiting");
            ToolAnswer answer;
            answer.structured = {{"name", lineForModel(stringOr(session, "name"))}, {"waiting", waiting},
                {"joined", joined}, {"session_id", lineForModel(stringOr(session, "id"))}};
            answer.text = std::string(joined ? "Connected as " : "Already connected as ")
                + lineForModel(stringOr(session, "name")) + ".";
            if (const auto note = stringOr(result, "note"); !note.empty()) {
                answer.structured["note"] = lineForModel(note, 500);
                answer.text += " " + lineForModel(note, 500);
            }
            answer.text += waiting == 0 ? " No messages wait."
                : waiting == 1          ? " 1 message waits: call inbox_read."
                                        : " " + std::to_string(waiting) + " messages wait: call inbox_read.";
            return answer;
        }};
}

Tool heartbeat()
{
    return {"session_heartbeat", "Say what this session does",
        "Tell the others that this session is there, and whether it is idle, busy, or waiting for its user. Optional: "
        "useful at the start and at the end of a long piece of work.",
        schema::arguments({}, {{"state", schema::oneOf("What this session does now", {"idle", "busy", "waiting"})}}),
        sessionSchema(), {false, false, true, false}, Tool::Session::Needed, true, false,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            return ServiceRequest {"heartbeat", call.arguments};
        },
        [](const Json &result, const ToolCall &) {
            const auto session = result.value("session", Json::object());
            return ToolAnswer {"Noted: " + sessionLine(session, true) + ".", sessionForModel(session)};
        }};
}

Tool deregistering()
{
    return {"session_deregister", "Leave the mesh",
        "Leave the mesh: the others are told, locks are released. Messages that come later wait for the next session "
        "of "
        "this name. Not needed at the end of a session, which the mesh notices by itself.",
        schema::arguments({}), schema::result({{"name", schema::text("The name that left")}}),
        {false, false, true, false}, Tool::Session::Needed, false, false,
        [](const ToolCall &) -> Result<ServiceRequest> { return ServiceRequest {"disconnect"}; },
        [](const Json &result, const ToolCall &) {
            const auto name = lineForModel(stringOr(result, "name"));
            return ToolAnswer {"Left the mesh; messages for " + name + " go on waiting.", {{"name", name}}};
        }};
}

Tool listing()
{
    return {"session_list", "Who is on the mesh",
        "List the sessions that can be reached: name, state, role, branch, locks. Call it to find the name that "
        "session_send needs, or to see who works on what.",
        schema::arguments({}),
        schema::result({{"sessions", schema::list(sessionSchema(), "Everybody on the mesh")}},
            {{"you", schema::text("The name of this session, once it has joined")}}),
        {true, false, true, false}, Tool::Session::Known, true, false,
        [](const ToolCall &) -> Result<ServiceRequest> { return ServiceRequest {"list"}; },
        [](const Json &result, const ToolCall &call) {
            ToolAnswer answer {{}, {{"sessions", Json::array()}}};
            for (const auto &session : arrayIn(result, "sessions")) {
                const bool isCaller = !call.session.empty() && stringOr(session, "name") == call.session
                    && stringOr(session, "machine").empty(); // Of this machine.
                answer.structured["sessions"].push_back(sessionForModel(session));
                answer.text += (answer.text.empty() ? "" : "\n") + sessionLine(session, isCaller);
            }
            if (!call.session.empty())
                answer.structured["you"] = lineForModel(call.session);
            if (answer.text.empty())
                answer.text = "Nobody is on the mesh.";
            return answer;
        }};
}

} // namespace

std::vector<Tool> sessionTools()
{
    return {registering(), heartbeat(), deregistering(), listing()};
}

} // namespace mesh
