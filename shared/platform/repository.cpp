// SPDX-License-Identifier: MIT
#include "platform/repository.h"

#include "platform/file_io.h"
#include "platform/git_origin.h"
#include "platform/git_roots.h"
#include "platform/real_path.h"
#include "platform/sha256.h"

#include <climits>
#include <cstdlib>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::size_t mostConfig = std::size_t {1} << 20;

/// The first line of a small regular file, or nothing.
std::string firstLine(const std::string &path)
{
    const UniqueFd fd = openRegular(path);
    if (!fd)
        return {};
    char buffer[4096];
    const ssize_t size = ::read(fd.get(), buffer, sizeof buffer);
    const std::string_view text(buffer, size > 0 ? static_cast<std::size_t>(size) : 0);
    return std::string(text.substr(0, text.find_first_of("\r\n")));
}

bool holdsGit(const std::string &folder)
{
    struct stat status {
    };
    return ::stat((folder + "/.git").c_str(), &status) == 0 && (S_ISDIR(status.st_mode) || S_ISREG(status.st_mode));
}

/// Takes `prefix` away from `text`, if it is there.
bool take(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// Where HEAD is: `.git`, or what a file of that name points to ("gitdir: PATH"; gitrepository-layout(5)).
std::string gitFolder(const std::string &root)
{
    std::string plain = root + "/.git";
    const std::string line = firstLine(plain);
    std::string_view target = line;
    if (!take(target, "gitdir: "))
        return plain;
    return target.starts_with('/') ? std::string(target) : root + '/' + std::string(target);
}

bool isCommit(std::string_view text)
{
    return (text.size() == 40 || text.size() == 64)
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// What all worktrees of a repository share; a worktree's own folder says where it is.
std::string commonFolder(const std::string &root)
{
    const auto own = gitFolder(root);
    const auto common = firstLine(own + "/commondir");
    return realPath(common.starts_with('/') ? common : own + '/' + common);
}

std::string originOf(const std::string &gitFolder)
{
    const auto path = gitFolder + "/config";
    const UniqueFd file = openRegular(path);
    const auto config = file ? readAll(file.get(), mostConfig, path) : Result<std::string>(std::string());
    const auto url = config ? originUrl(*config) : std::string();
    const bool inWorkTree = gitFolder.ends_with("/.git"); // What git takes a relative URL from.
    return url.empty() ? url : originName(url, inWorkTree ? gitFolder.substr(0, gitFolder.size() - 5) : gitFolder);
}

} // namespace

std::string projectRoot(const std::string &cwd)
{
    char buffer[PATH_MAX];
    std::string start = ::realpath(cwd.c_str(), buffer) ? buffer : cwd;
    auto root = repositoryAbove(start);
    return root.empty() ? start : root;
}

std::string repositoryAbove(const std::string &start)
{
    std::string folder = start;
    while (folder.starts_with('/')) {
        if (holdsGit(folder))
            return folder;
        if (folder == "/")
            break;
        const auto slash = folder.rfind('/');
        folder.resize(slash == 0 ? 1 : slash);
    }
    return {};
}

std::string currentBranch(const std::string &root)
{
    const std::string line = firstLine(gitFolder(root) + "/HEAD");
    std::string_view head = line;
    if (isCommit(head))
        return std::string(head.substr(0, 8));
    if (!take(head, "ref: ") || !take(head, "refs/heads/")
        || head == ".invalid") // ".invalid": the reftable format keeps it elsewhere.
        return {};
    return std::string(head);
}

std::string repositoryIdentity(const std::string &root)
{
    if (!holdsGit(root))
        return "path:" + sha256Hex(realPath(root));
    const auto folder = commonFolder(root);
    if (const auto origin = originOf(folder); !origin.empty())
        return "origin:" + sha256Hex(origin);
    const auto commits = rootCommits(folder);
    if (commits.empty())
        return "path:" + sha256Hex(folder);
    std::string joined;
    for (const auto &commit : commits)
        joined += commit + '\n';
    return "roots:" + sha256Hex(joined);
}

} // namespace mesh
