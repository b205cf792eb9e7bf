// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

class DataFolder;

/// Where the copy of the Claude Code plugin lives in the data folder: a marketplace with one plugin.
inline constexpr std::string_view marketplaceFolder = "marketplace";
inline constexpr std::string_view pluginName = "grip-session-mesh";
inline constexpr std::string_view marketplaceName = "grip";

/// The plugin's sources for programs in `programs`: `../share/grip-session-mesh/claude-plugin`.
std::string pluginSource(const std::string &programs);

/// Path below the marketplace's folder → content.
using PluginFiles = std::map<std::string, std::string>;
/// What the copy consists of: manifest and skill as in `source`, hooks and monitor with the absolute paths of the
/// programs and of the data folder. Also `bin/mesh`, a link, whose content is where it points to. Reads the disk.
Result<PluginFiles> pluginFiles(const std::string &dataFolder, const std::string &programs, const std::string &source);

/// Puts the copy in place as a whole (written beside, then exchanged); sessions that run keep what they have loaded.
Status installPluginFiles(const DataFolder &folder, const PluginFiles &files);
/// Takes it away; fine if there is none.
Status removePluginFiles(const DataFolder &folder);

/// The version in the manifest of the installed copy; empty if there is none.
std::string installedPluginVersion(const DataFolder &folder);
/// SHA-256 of the installed SKILL.md, the text that a model may read; empty if there is none.
std::string skillSha256(const DataFolder &folder);

/// One thing that was looked at, for `mesh doctor` and `mesh plugin status`.
struct PluginCheck {
    Phrase name; ///< A file, or a few words.
    bool ok = false;
    Phrase detail; ///< What was found.
    Phrase mend; ///< The command that mends it; empty if ok.
};
/// Compares the installed copy, by SHA-256, with what an installation would write now: each file, and that there is
/// nothing else, because the client would load it. First comes the plugin as a whole.
std::vector<PluginCheck> checkPlugin(const DataFolder &folder, const std::string &programs, const std::string &source);

} // namespace mesh
