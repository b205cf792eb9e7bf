// SPDX-License-Identifier: MIT
#include "platform/git_roots.h"

#include "platform/detached.h"
#include "platform/run_program.h"

#include <algorithm>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr int timeoutMs = 2000;

/// In the folders of PATH that are absolute: what is below the current folder may be anybody's.
std::string gitProgram(const std::vector<std::string> &environment)
{
    for (std::string_view variable : environment) {
        if (!variable.starts_with("PATH="))
            continue;
        variable.remove_prefix(5);
        while (!variable.empty()) {
            const auto end = std::min(variable.find(':'), variable.size());
            auto program = std::string(variable.substr(0, end)) + "/git";
            variable.remove_prefix(std::min(end + 1, variable.size()));
            if (program.starts_with('/') && program != "/git" && ::access(program.c_str(), X_OK) == 0)
                return program;
        }
    }
    return {};
}

/// Git does not look at the owner of a folder that it is given by --git-dir.
bool isOurs(const std::string &folder)
{
    struct stat status {
    };
    return ::stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid();
}

bool isShallow(const std::string &gitFolder)
{
    return ::access((gitFolder + "/shallow").c_str(), F_OK) == 0;
}

bool isCommit(std::string_view text)
{
    return (text.size() == 40 || text.size() == 64)
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

std::vector<std::string> rootCommits(const std::string &gitFolder)
{
    RunOrder order;
    order.environment = listedEnvironment();
    order.executable = gitProgram(order.environment);
    if (order.executable.empty() || !isOurs(gitFolder) || isShallow(gitFolder))
        return {};
    // GIT_ALLOW_PROTOCOL and not protocol.allow: a repository's protocol.file.allow is stronger than that. Older
    // versions do not know GIT_NO_LAZY_FETCH.
    for (const char *variable :
        {"GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_REPLACE_OBJECTS=1",
            "GIT_TERMINAL_PROMPT=0", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null"})
        order.environment.emplace_back(variable);
    order.arguments = {"--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
        "--git-dir=" + gitFolder, "rev-list", "--max-parents=0", "HEAD"};
    order.timeoutMs = timeoutMs;
    const auto outcome = runProgram(order);
    if (!outcome || outcome->exitCode != 0 || outcome->timedOut || outcome->cut)
        return {};
    std::vector<std::string> commits;
    std::string_view output = outcome->output;
    while (!output.empty()) {
        const auto end = std::min(output.find('\n'), output.size());
        if (const auto line = output.substr(0, end); isCommit(line)) // Others are warnings.
            commits.emplace_back(line);
        output.remove_prefix(std::min(end + 1, output.size()));
    }
    std::sort(commits.begin(), commits.end());
    return commits;
}

} // namespace mesh
