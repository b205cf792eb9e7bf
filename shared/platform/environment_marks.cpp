// SPDX-License-Identifier: MIT
#include "platform/environment_marks.h"

#include <algorithm>
#include <array>

namespace mesh {

bool isAgentMark(std::string_view variable)
{
    static constexpr std::array<std::string_view, 7> marks {
        "CLAUDECODE", "CLAUDE_CODE_ENTRYPOINT", "AI_AGENT", "CODEX_SANDBOX", "GEMINI_CLI", "OPENCODE", "CURSOR_AGENT"};
    return std::find(marks.begin(), marks.end(), variable) != marks.end();
}

bool isLoaderVariable(std::string_view variable)
{
#ifdef __APPLE__
    static constexpr std::array<std::string_view, 2> variables {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"};
    if (variable.starts_with("DYLD_"))
        return true;
#else
    static constexpr std::array<std::string_view, 5> variables {
        "LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"};
#endif
    return std::find(variables.begin(), variables.end(), variable) != variables.end();
}

} // namespace mesh
