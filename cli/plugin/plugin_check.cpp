// SPDX-License-Identifier: MIT
#include "platform/data_folder.h"
#include "platform/sha256.h"
#include "plugin/plugin_files.h"
#include "protocol/json.h"

#include <climits>
#include <filesystem>
#include <set>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::size_t largestFile = std::size_t {1} << 20;
constexpr const char *mend = "mesh plugin install";

std::string installed(std::string_view file)
{
    return std::string(marketplaceFolder) + "/" + std::string(file);
}
std::string ofPlugin(std::string_view file)
{
    return installed(pluginName) + "/" + std::string(file);
}

/// A file's content, or where a link points to, which is what pluginFiles() gives as its content.
Result<std::string> contentOf(const DataFolder &folder, const std::string &file, bool isLink)
{
    if (!isLink)
        return folder.readFile(file, largestFile);
    char target[PATH_MAX];
    const ssize_t size = readlinkat(folder.fd(), file.c_str(), target, sizeof target);
    if (size < 0)
        return Error {Reason::StorageFailed, phrase("It is no link."), {}, {}};
    return std::string(target, static_cast<std::size_t>(size));
}

PluginCheck compared(const DataFolder &folder, const std::string &file, const std::string &wanted)
{
    const std::string path = installed(file);
    const bool isLink = file.ends_with("/bin/mesh");
    PluginCheck check {Phrase(file), false, {}, Phrase(mend)};
    if (!folder.exists(path)) {
        check.detail = phrase("missing");
        return check;
    }
    const auto content = contentOf(folder, path, isLink);
    const auto sum = content ? sha256Hex(*content) : std::string();
    check.ok = sum == sha256Hex(wanted);
    if (check.ok)
        check.mend = {};
    if (!content)
        check.detail = content.error().message;
    else if (isLink)
        check.detail = check.ok ? phrase("to %1", *content) : phrase("changed, to %1", *content);
    else
        check.detail = check.ok ? Phrase("SHA-256 " + sum) : phrase("changed, SHA-256 %1", sum);
    return check;
}

/// Whatever else lies in the copy: the client would load hooks, servers and skills from it.
std::vector<PluginCheck> strangers(const DataFolder &folder, const PluginFiles &files)
{
    std::vector<PluginCheck> found;
    const std::filesystem::path root = folder.file(marketplaceFolder);
    std::error_code failed;
    for (std::filesystem::recursive_directory_iterator at(root, failed), end; !failed && at != end;
         at.increment(failed)) {
        const auto file = at->path().lexically_relative(root).string();
        if ((at->is_symlink(failed) || !at->is_directory(failed)) && !files.contains(file))
            found.push_back({Phrase(file), false, phrase("does not belong to the plugin"), Phrase(mend)});
    }
    return found;
}

} // namespace

std::string installedPluginVersion(const DataFolder &folder)
{
    const auto text = folder.readFile(ofPlugin(".claude-plugin/plugin.json"), largestFile);
    const auto manifest = text ? parseObject(*text) : Result<Json>(text.error());
    return manifest ? stringOr(*manifest, "version") : std::string();
}

std::string skillSha256(const DataFolder &folder)
{
    const auto text = folder.readFile(ofPlugin("skills/mesh/SKILL.md"), largestFile);
    return text ? sha256Hex(*text) : std::string();
}

std::vector<PluginCheck> checkPlugin(const DataFolder &folder, const std::string &programs, const std::string &source)
{
    if (!folder.exists(marketplaceFolder))
        return {{phrase("plugin"), false, phrase("not installed"), Phrase(mend)}};
    const auto files = pluginFiles(folder.path(), programs, source);
    if (!files)
        return {{phrase("plugin"), false, files.error().message, files.error().hint}};

    std::vector<PluginCheck> checks {{phrase("plugin"), true, {}, {}}};
    for (const auto &[file, wanted] : *files)
        checks.push_back(compared(folder, file, wanted));
    for (auto &stranger : strangers(folder, *files))
        checks.push_back(std::move(stranger));
    for (const auto *program : {"mesh", "mesh-hook"}) {
        const auto path = programs + "/" + program;
        if (access(path.c_str(), X_OK) != 0)
            checks.push_back(
                {Phrase(program), false, phrase("%1 is missing", path), phrase("Install Grip Session Mesh again.")});
    }

    std::size_t bad = 0;
    for (const auto &check : checks)
        bad += check.ok ? 0 : 1;
    auto &whole = checks.front();
    whole.ok = bad == 0;
    const auto installedVersion = installedPluginVersion(folder);
    whole.detail = bad == 0 ? phrase("version %1, whole", installedVersion)
                            : phrase("version %1, %2 of its parts not as installed", installedVersion, bad);
    whole.mend = bad == 0 ? Phrase() : Phrase(mend);
    return checks;
}

} // namespace mesh
