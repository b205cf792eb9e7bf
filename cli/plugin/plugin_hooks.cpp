// SPDX-License-Identifier: MIT
#include "plugin/plugin_hooks.h"

#include <array>
#include <string_view>

namespace mesh {
namespace {

struct HookRow {
    std::string_view event;
    std::string_view matcher; ///< Empty: always.
    int timeoutSeconds = 10; ///< Far above what mesh-hook takes; reached only if something is very wrong.
};

constexpr std::array rows {
    HookRow {"SessionStart", {}},
    HookRow {"UserPromptSubmit", {}},
    HookRow {
        "UserPromptExpansion", "^(grip-session-mesh:)?mesh$", 60}, // Runs `mesh`, which may have to start the service.
    HookRow {"PreToolUse", {}}, // Every tool: while the session is paused none may run.
    HookRow {"PostToolBatch", {}},
    HookRow {"SubagentStop", {}},
    HookRow {"Stop", {}},
    HookRow {"Notification", "permission_prompt"},
};

std::string quotedForShell(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

} // namespace

Json pluginHooks(const std::string &programs, const std::string &dataFolder)
{
    Json hooks = Json::object();
    for (const auto &row : rows) {
        const Json command {{"type", "command"}, {"command", programs + "/mesh-hook"},
            {"args", Json::array({row.event, "--dir", dataFolder})}, {"timeout", row.timeoutSeconds}};
        Json group = Json::object();
        if (!row.matcher.empty())
            group["matcher"] = row.matcher;
        group["hooks"] = Json::array({command});
        hooks[std::string(row.event)] = Json::array({std::move(group)});
    }
    return {{"hooks", std::move(hooks)}};
}

Json pluginMonitors(const std::string &programs, const std::string &dataFolder)
{
    // exec: the client starts it through a shell, which would otherwise stay for as long as the session.
    const auto command
        = "exec " + quotedForShell(programs + "/mesh-hook") + " monitor --dir " + quotedForShell(dataFolder);
    Json monitor {{"name", "doorbell"}, {"command", command}, {"description", "session mesh"}, {"when", "always"}};
    return Json::array({std::move(monitor)});
}

} // namespace mesh
