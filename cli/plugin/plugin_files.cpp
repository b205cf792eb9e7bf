// SPDX-License-Identifier: MIT
#include "plugin/plugin_files.h"

#include "platform/data_folder.h"
#include "platform/storage_error.h"
#include "plugin/plugin_hooks.h"
#include "protocol/json.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>
#ifdef __APPLE__
#include <stdio.h>
#endif

namespace mesh {
namespace {

constexpr std::string_view nextFolder = "marketplace.next";
constexpr std::string_view meshLink = "grip-session-mesh/bin/mesh";

Result<std::string> readSource(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text {std::istreambuf_iterator<char>(file), {}};
    if (!file || text.empty())
        return Error {Reason::StorageFailed, phrase("A part of the plugin is missing: %1.", path),
            phrase("Install Grip Session Mesh again."), {}};
    return text;
}

Status removeTree(const DataFolder &folder, std::string_view name)
{
    std::error_code failed;
    std::filesystem::remove_all(folder.file(name), failed); // Removes links, never what they point to.
    if (failed)
        return storageError(phrase("remove %1", folder.file(name)), failed.value());
    return Done {};
}

Status makeFoldersFor(const DataFolder &folder, const std::string &file)
{
    for (auto slash = file.find('/'); slash != std::string::npos; slash = file.find('/', slash + 1)) {
        if (auto made = folder.makeSubfolder(file.substr(0, slash)); !made)
            return made;
    }
    return Done {};
}

Status writeOne(const DataFolder &folder, const std::string &file, bool isLink, const std::string &content)
{
    if (auto made = makeFoldersFor(folder, file); !made)
        return made;
    if (!isLink)
        return folder.writeFile(file, content);
    if (symlinkat(content.c_str(), folder.fd(), file.c_str()) != 0)
        return storageError(phrase("link %1", folder.file(file)), errno);
    return Done {};
}

/// Puts one folder in the place of another, which gets the first one's name; both must be there.
bool exchange(const DataFolder &folder, const char *a, const char *b)
{
#ifdef __APPLE__
    return renameatx_np(folder.fd(), a, folder.fd(), b, RENAME_SWAP) == 0;
#else
    return renameat2(folder.fd(), a, folder.fd(), b, RENAME_EXCHANGE) == 0;
#endif
}

Json marketplace()
{
    Json plugin {{"name", pluginName}, {"source", "./" + std::string(pluginName)},
        {"description", "Connects Claude Code sessions on one machine."}};
    return {{"name", marketplaceName}, {"owner", {{"name", "Grip Session Mesh on this machine"}}},
        {"metadata", {{"description", "Made by: mesh plugin install"}}}, {"plugins", Json::array({std::move(plugin)})}};
}

} // namespace

std::string pluginSource(const std::string &programs)
{
    return programs + "/../share/grip-session-mesh/claude-plugin";
}

Result<PluginFiles> pluginFiles(const std::string &dataFolder, const std::string &programs, const std::string &source)
{
    for (const auto &path : {dataFolder, programs}) {
        // The client replaces ${…} in hooks, and a line of a monitor ends at a newline.
        if (!path.starts_with('/') || path.find("${") != std::string::npos || path.find('\n') != std::string::npos)
            return Error {Reason::BadValue, phrase("The plugin cannot be given the path %1.", path),
                phrase("Use a folder with a plain name."), {}};
    }
    const std::string plugin = std::string(pluginName) + "/";
    PluginFiles files {
        {".claude-plugin/marketplace.json", toPretty(marketplace()) + "\n"},
        {plugin + "hooks/hooks.json", toPretty(pluginHooks(programs, dataFolder)) + "\n"},
        {plugin + "monitors/monitors.json", toPretty(pluginMonitors(programs, dataFolder)) + "\n"},
        {std::string(meshLink), programs + "/mesh"},
    };
    for (const auto *file : {".claude-plugin/plugin.json", "skills/mesh/SKILL.md"}) {
        auto text = readSource(source + "/" + file);
        if (!text)
            return text.error();
        files[plugin + file] = std::move(*text);
    }
    return files;
}

Status installPluginFiles(const DataFolder &folder, const PluginFiles &files)
{
    if (auto removed = removeTree(folder, nextFolder); !removed) // Left by one that was interrupted.
        return removed;
    for (const auto &[file, content] : files) {
        if (auto written = writeOne(folder, std::string(nextFolder) + "/" + file, file == meshLink, content); !written)
            return written;
    }
    const std::string next(nextFolder);
    const std::string current(marketplaceFolder);
    if (renameat(folder.fd(), next.c_str(), folder.fd(), current.c_str()) == 0)
        return Done {};
    if (errno != ENOTEMPTY && errno != EEXIST)
        return storageError(phrase("put the plugin into %1", folder.file(current)), errno);
    if (!exchange(folder, next.c_str(), current.c_str())) {
        // A file system without the exchange: for a moment there is no plugin, which running sessions do not notice.
        if (auto removed = removeTree(folder, current); !removed)
            return removed;
        if (renameat(folder.fd(), next.c_str(), folder.fd(), current.c_str()) != 0)
            return storageError(phrase("put the plugin into %1", folder.file(current)), errno);
    }
    return removeTree(folder, next);
}

Status removePluginFiles(const DataFolder &folder)
{
    return removeTree(folder, marketplaceFolder);
}

} // namespace mesh
