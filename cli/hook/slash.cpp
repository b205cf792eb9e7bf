// SPDX-License-Identifier: MIT
#include "hook/slash.h"

#include "platform/control_client.h"
#include "platform/detached.h"
#include "platform/run_program.h"

#include <unistd.h>

namespace mesh::hook {
namespace {

constexpr int patienceMs
    = 55'000; // Less than the hook's timeout in the plugin (60 s), so that the human gets the reason.

constexpr int connectMs = 200;
constexpr int readMs = 4000;

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string answerTo(const Place &place, const std::string &words)
{
    RunOrder order {place.programs + "/mesh", {"--slash", words}, listedEnvironment(), patienceMs};
    order.environment.push_back("GRIP_MESH_DIR=" + place.folder);
    order.environment.push_back("NO_COLOR=1");
    const auto outcome = runProgram(order);
    if (!outcome)
        return outcome.error().message.english()
            + "\nInstall Grip Session Mesh again, then run in a terminal: mesh plugin install";
    std::string text = trimmed(outcome->output);
    if (outcome->cut)
        text += "\n… there is more: run the command in a terminal.";
    if (outcome->timedOut)
        text += (text.empty() ? "" : "\n") + std::string("Stopped after 55 s: run what takes longer in a terminal.");
    if (text.empty())
        text = outcome->exitCode == 0 ? "Done." : "mesh ended with code " + std::to_string(outcome->exitCode) + ".";
    return text;
}

} // namespace

std::optional<Json> inputReadByService(const Place &place)
{
    auto client = ControlClient::connect(place.socket(), connectMs);
    const auto typed
        = client ? client->callPassing(STDIN_FILENO, "typed", Json::object(), readMs) : Result<Json>(client.error());
    if (!typed || stringOr(*typed, "command").empty())
        return std::nullopt;
    return Json {{"command_name", stringOr(*typed, "command")}, {"command_args", stringOr(*typed, "words")}};
}

std::optional<std::string> handleSlash(const Place &place, const Json &input)
{
    const auto command = stringOr(input, "command_name");
    if (command != "mesh" && command != "grip-session-mesh:mesh")
        return std::nullopt;
    const auto words = trimmed(stringOr(input, "command_args"));
    return toLine({{"decision", "block"}, {"reason", answerTo(place, words.empty() ? "status" : words)}});
}

} // namespace mesh::hook
