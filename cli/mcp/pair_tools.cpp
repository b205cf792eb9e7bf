// SPDX-License-Identifier: MIT
#include "console.h"
#include "mcp/plain_words.h"
#include "mcp/schema.h"
#include "mcp/sent.h"

namespace mesh {
namespace {

Json roleSchema(std::string_view description)
{
    return schema::oneOf(description, {"grip", "guard"});
}

Json pairSchema()
{
    return schema::result({{"state", schema::text("paired, or invited: the other one has to accept")},
                              {"with", schema::text("The other session")}},
        {{"role", schema::text("The role of this session, once it has one")}});
}

ToolAnswer pairAnswer(const Json &result)
{
    const auto with = lineForModel(stringOr(result, "with"));
    const auto role = lineForModel(stringOr(result, "role"));
    const auto state = stringOr(result, "state", "paired");
    ToolAnswer answer {{}, {{"state", lineForModel(state)}, {"with", with}}};
    if (!role.empty())
        answer.structured["role"] = role;
    answer.text = state == "invited" ? "Invited " + with + "; the pair is there when " + with + " accepts."
                                     : "Paired with " + with + ".";
    answer.text += role.empty() ? "" : " Your role: " + role + ".";
    return answer;
}

std::string joined(const Json &names)
{
    std::string text;
    for (const auto &name : names) {
        if (name.is_string())
            text += (text.empty() ? "" : ", ") + lineForModel(name.get_ref<const std::string &>(), 300);
    }
    return text;
}

Tool pairing()
{
    return {"pair", "Pair with a session",
        "Invite a session to work as a pair on one codebase, or accept its invitation. Grip builds: writes, runs, "
        "commits. "
        "Guard reviews and steers, does not edit, and may stop Grip. One pair a session.",
        schema::arguments({{"name", schema::text("Name of the other session")}},
            {{"role", roleSchema("The role that this session takes; the other gets the other one")}}),
        pairSchema(), {false, false, false, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            return ServiceRequest {"pair.invite", call.arguments};
        },
        [](const Json &result, const ToolCall &) { return pairAnswer(result); }};
}

Tool takingRole()
{
    return {"pair_role", "Take a role in the pair",
        "Take the role grip or guard in the pair, or accept the only invitation that is pending with it. The two roles "
        "of "
        "a pair are never the same.",
        schema::arguments({{"role", roleSchema("The role that this session takes")}}), pairSchema(),
        {false, false, true, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            return ServiceRequest {"pair.role", call.arguments};
        },
        [](const Json &result, const ToolCall &) { return pairAnswer(result); }};
}

Tool unpairing()
{
    return {"unpair", "Leave the pair",
        "Leave the pair, decline the invitations that this session has, and withdraw its own.", schema::arguments({}),
        schema::result({},
            {{"left", schema::text("With whom the pair was")},
                {"declined", schema::list(schema::text("A session"), "Whose invitations were declined")},
                {"withdrawn", schema::list(schema::text("A session"), "Who had been invited")}}),
        {false, false, true, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &) -> Result<ServiceRequest> { return ServiceRequest {"pair.leave"}; },
        [](const Json &result, const ToolCall &) {
            ToolAnswer answer {{}, membersForModel(result, {"left", "declined", "withdrawn"})};
            if (const auto left = stringOr(result, "left"); !left.empty())
                answer.text = "The pair with " + lineForModel(left) + " is over.";
            if (const auto names = joined(arrayIn(result, "declined")); !names.empty())
                answer.text += " Declined: " + names + ".";
            if (const auto names = joined(arrayIn(result, "withdrawn")); !names.empty())
                answer.text += " Withdrawn: " + names + ".";
            if (answer.text.empty())
                answer.text = "There was no pair and no invitation.";
            return answer;
        }};
}

Tool steering()
{
    return {"steer", "Steer the other one of the pair",
        "Send the other session of the pair a remark on what it does: what to change, what to look at. It reads it "
        "between two of its tool calls and decides.",
        schema::arguments({{"text", schema::text("What it should know or do")}}), sent::schema(),
        {false, false, false, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            return ServiceRequest {"pair.steer", sent::params(call.arguments)};
        },
        [](const Json &result, const ToolCall &) { return sent::answer(result); }};
}

Tool handingOver()
{
    return {"handover", "Give the role of Grip away",
        "As Grip, give the role to the other session of the pair, and become Guard.", schema::arguments({}),
        pairSchema(), {false, false, false, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &) -> Result<ServiceRequest> { return ServiceRequest {"pair.handover"}; },
        [](const Json &result, const ToolCall &) { return pairAnswer(result); }};
}

/// "hal is stopped. Stopped: 4711 make. Not stopped: …"
ToolAnswer stopAnswer(const Json &result)
{
    ToolAnswer answer;
    answer.structured
        = membersForModel(result, {"with", "already", "stopped", "not_stopped", "held", "id", "short", "role", "note"});
    const auto with = lineForModel(stringOr(result, "with"));
    answer.text
        = with + (boolOr(result, "already") ? " was stopped already." : " is stopped, until its human lets it go on.");
    std::string commands;
    for (const auto &process : arrayIn(result, "stopped")) {
        commands += (commands.empty() ? "" : "; ") + std::to_string(integerOr(process, "pid")) + " "
            + lineForModel(stringOr(process, "command"));
    }
    if (!commands.empty())
        answer.text += " Stopped: " + commands + ".";
    if (const auto rest = joined(arrayIn(result, "not_stopped")); !rest.empty())
        answer.text += " Not stopped: " + rest + ".";
    if (boolOr(result, "held"))
        answer.text += " Your words wait for the human's decision.";
    if (const auto role = stringOr(result, "role"); !role.empty())
        answer.text += " Your role: " + lineForModel(role) + ".";
    if (const auto note = stringOr(result, "note"); !note.empty())
        answer.text += " " + lineForModel(note, 500);
    return answer;
}

Tool intercepting()
{
    return {"intercept", "Ask Grip to stop, or stop it",
        "As Guard: ask Grip to pause before something goes wrong; Grip decides. With `urgent` it is stopped at once: "
        "its "
        "running commands are halted, roles change, and only the human lets it go on. Use that only when waiting for "
        "an "
        "answer would do damage.",
        schema::arguments(
            {}, {{"text", schema::text("Why, and what to do instead")}, {"urgent", schema::flag("Stop it now")}}),
        schema::result({},
            {{"with", schema::text("Who was stopped")}, {"state", schema::text("Of a request: as of session_send")},
                {"stopped", schema::list(Json {{"type", "object"}}, "Commands that were halted: pid, command")},
                {"not_stopped", schema::list(schema::text("What it is"), "What goes on all the same")},
                {"held", schema::flag("The words wait for the human's decision")},
                {"role", schema::text("The role of this session now")}}),
        {false, true, false, true}, Tool::Session::Needed, true, false,
        [](const ToolCall &call) -> Result<ServiceRequest> {
            ServiceRequest request {"pair.intercept", sent::params(call.arguments)};
            request.params["urgent"] = boolOr(call.arguments, "urgent");
            return request;
        },
        [](const Json &result, const ToolCall &call) {
            return boolOr(call.arguments, "urgent") ? stopAnswer(result) : sent::answer(result);
        }};
}

} // namespace

std::vector<Tool> pairTools()
{
    return {pairing(), takingRole(), unpairing(), steering(), handingOver(), intercepting()};
}

} // namespace mesh
