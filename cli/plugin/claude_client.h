// SPDX-License-Identifier: MIT
#pragma once

#include "platform/run_program.h"
#include "protocol/json.h"
#include "result.h"

#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// Claude Code's own command line, as far as plugins go. It gets our environment as it is: it is the user's program,
/// and finds its configuration (CLAUDE_CONFIG_DIR) and the user's choices about traffic there.
class ClaudeClient
{
public:
    /// `claude` in the folders of `searchPath` (only absolute ones: the others depend on the project), else where its
    /// installer puts it. Nothing if it is not there.
    static std::optional<ClaudeClient> find(const std::string &searchPath, const std::string &home);

    const std::string &path() const { return m_path; }

    /// Makes the marketplace in `folder` known, installs our plugin from it and has its version recorded. Done before:
    /// fine.
    Status addPlugin(const std::string &folder) const;
    /// Takes plugin and marketplace out. Not there: fine.
    void removePlugin() const;
    /// What it says about our plugin (`plugin list --json`): an object with `enabled`, `version`, `readFromFolder`;
    /// null if it does not know it or cannot be asked.
    Json pluginState() const;

private:
    explicit ClaudeClient(std::string path)
        : m_path(std::move(path))
    {
    }

    Result<RunOutcome> run(std::vector<std::string> arguments) const;

    std::string m_path;
};

} // namespace mesh
