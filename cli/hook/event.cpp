// SPDX-License-Identifier: MIT
#include "hook/event.h"

#include "hook/pause.h"
#include "platform/config_file.h"
#include "platform/control_client.h"
#include "platform/data_folder.h"
#include "platform/detached.h"
#include "platform/run_program.h"
#include "protocol/config_keys.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <unistd.h>

namespace mesh::hook {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds budget {100};
constexpr int startBudgetMs = 3000;
constexpr std::size_t promptKept
    = 1024; // Enough to see whose prompt it is: a command, a doorbell, a wake frame, a person's.

constexpr std::array<std::string_view, 7> serviceEvents {
    "SessionStart", "UserPromptSubmit", "PreToolUse", "PostToolBatch", "SubagentStop", "Stop", "Notification"};
constexpr std::array<std::string_view, 7> forwarded {
    "session_id", "transcript_path", "cwd", "notification_type", "agent_id", "stop_hook_active", "tool_name"};
/// Of the calls of other tools than Bash: what they edit. The rest may be a whole file, and is nobody's business.
constexpr std::array<std::string_view, 2> editedPaths {"file_path", "notebook_path"};

/// The options that the user saved in the client, as the texts it hands over.
Json savedOptions()
{
    Json options = Json::object();
    for (const auto &key : configKeys()) {
        if (!key.pluginOption)
            continue; // Nothing else of the environment is ours to read: it holds the user's keys.
        std::string variable = "CLAUDE_PLUGIN_OPTION_";
        for (const char c : key.name)
            variable += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (const char *value = std::getenv(variable.c_str()))
            options[std::string(key.name)] = value;
    }
    return options;
}

/// config.json first: the service has taken over what was changed in the client, and what was set since then counts.
bool wantsAutoStart(const Place &place, const Json &options)
{
    const auto folder = DataFolder::open(place.folder, false);
    if (!folder)
        return false;
    const auto config = readConfigFile(*folder);
    if (!config || config->contains("auto_start"))
        return config && boolOr(*config, "auto_start");
    const auto saved = stringOr(options, "auto_start");
    return saved == "true" || saved == "1";
}

int left(Clock::time_point end)
{
    return static_cast<int>(std::max<long long>(0, std::chrono::ceil<milliseconds>(end - Clock::now()).count()));
}

/// Starts the service as a person would, so that one place knows how (systemd, or detached from everything of the
/// client).
void startService(const Place &place)
{
    RunOrder order {place.programs + "/mesh", {"service", "start"}, listedEnvironment(), startBudgetMs};
    order.environment.push_back("GRIP_MESH_DIR=" + place.folder);
    (void)runProgram(order); // Failing is silent here: `mesh status` and `mesh doctor` tell the human.
}

Json toolInput(const Json &input)
{
    const auto found = input.find("tool_input");
    if (found == input.end() || !found->is_object())
        return Json::object();
    if (stringOr(input, "tool_name") == "Bash") // Whole: it may be answered with another command.
        return *found;
    Json paths = Json::object();
    for (const auto key : editedPaths) {
        if (auto path = stringOr(*found, key); !path.empty())
            paths[std::string(key)] = std::move(path);
    }
    return paths;
}

} // namespace

bool isServiceEvent(std::string_view event)
{
    return std::find(serviceEvents.begin(), serviceEvents.end(), event) != serviceEvents.end();
}

Json forService(const Json &input)
{
    Json facts = Json::object();
    for (const auto key : forwarded) {
        if (const auto found = input.find(key); found != input.end())
            facts[std::string(key)] = *found;
    }
    if (input.contains("tool_input"))
        facts["tool_input"] = toolInput(input);
    if (auto prompt = stringOr(input, "prompt"); !prompt.empty()) {
        std::size_t cut = std::min(prompt.size(), promptKept);
        while (cut < prompt.size() && (static_cast<unsigned char>(prompt[cut]) & 0xc0) == 0x80)
            --cut; // Not inside a character.
        facts["prompt"] = prompt.substr(0, cut);
    }
    return facts;
}

std::optional<std::string> handleEvent(const Place &place, std::string_view event, const Json &input)
{
    auto end = Clock::now() + budget;
    Json params {{"event", event}, {"input", forService(input)}};
    const bool isStart = event == "SessionStart";
    if (isStart)
        params["options"] = savedOptions();

    auto client = ControlClient::connect(place.socket(), left(end));
    if (!client && isStart && client.error().reason == Reason::NoService && wantsAutoStart(place, params["options"])) {
        startService(place);
        end = Clock::now() + budget;
        client = ControlClient::connect(place.socket(), left(end));
    }
    if (!client)
        return pausedAnswer(place, event);
    // With what the client gave us, so that the service can tell its hooks from programs that play one.
    const auto answer = client->callPassing(STDIN_FILENO, "hook", std::move(params), left(end));
    if (!answer)
        return pausedAnswer(place, event);
    if (!answer->is_object())
        return std::nullopt;
    const auto output = answer->find("output");
    return output != answer->end() && output->is_object() ? std::optional(toLine(*output)) : std::nullopt;
}

} // namespace mesh::hook
