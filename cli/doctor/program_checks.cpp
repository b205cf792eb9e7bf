// SPDX-License-Identifier: MIT
#include "doctor/checks.h"
#include "platform/detached.h"
#include "platform/run_program.h"

#include <array>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {
namespace {

using Verdict = DoctorCheck::Verdict;
using Version = std::array<int, 3>;

/// Hooks name their program and its `args` apart, which older ones ignore.
constexpr Version oldestClaude {2, 1, 139};

DoctorCheck checkClaude(const Context &context)
{
    const Phrase claude("claude");
    RunOrder order;
    order.executable = findProgram(context.searchPath, "claude");
    if (order.executable.empty())
        return {
            claude, Verdict::Skip, phrase("Claude Code is not on PATH: shells and other clients work without it"), {}};
    order.arguments = {"--version"};
    order.environment = listedEnvironment();
    std::erase_if(order.environment, [](const std::string &entry) { return entry.starts_with("PATH="); });
    order.environment.push_back("PATH=" + context.searchPath); // An npm installation looks for node there.
    const auto outcome = runProgram(order);
    if (!outcome || outcome->timedOut || outcome->exitCode != 0)
        return {claude, Verdict::Fail, phrase("%1 --version fails", order.executable), Phrase("claude doctor")};
    const auto line = outcome->output.substr(0, outcome->output.find('\n'));
    Version version {};
    if (std::sscanf(line.c_str(), "%d.%d.%d", &version[0], &version[1], &version[2]) != 3)
        return {
            claude, Verdict::Fail, phrase("%1 tells no version: %2", order.executable, line), Phrase("claude doctor")};
    if (version < oldestClaude)
        return {claude, Verdict::Fail, phrase("%1 is too old, 2.1.139 is needed", line), Phrase("claude update")};
    return {claude, Verdict::Pass, Phrase(line), {}};
}

bool isSameFile(const std::string &one, const std::string &other)
{
    struct stat a {
    };
    struct stat b {
    };
    return ::stat(one.c_str(), &a) == 0 && ::stat(other.c_str(), &b) == 0 && a.st_dev == b.st_dev
        && a.st_ino == b.st_ino;
}

DoctorCheck checkMesh(const Context &context)
{
    const auto own = context.programs + "/mesh";
    const auto found = findProgram(context.searchPath, "mesh");
    if (found.empty())
        return {phrase("mesh on PATH"), Verdict::Fail, phrase("it is not: this one is %1", own),
            Phrase("export PATH=\"" + context.programs + ":$PATH\"")};
    if (!isSameFile(found, own))
        return {phrase("mesh on PATH"), Verdict::Fail, phrase("%1 is another one than this, %2", found, own),
            Phrase("export PATH=\"" + context.programs + ":$PATH\"")};
    return {phrase("mesh on PATH"), Verdict::Pass, Phrase(found), {}};
}

} // namespace

std::string findProgram(std::string_view searchPath, std::string_view name)
{
    while (!searchPath.empty()) {
        const auto folder = searchPath.substr(0, searchPath.find(':'));
        searchPath.remove_prefix(std::min(searchPath.size(), folder.size() + 1));
        std::string file = std::string(folder) + "/" + std::string(name);
        struct stat facts {
        };
        if (folder.starts_with('/') && ::stat(file.c_str(), &facts) == 0 && S_ISREG(facts.st_mode)
            && ::access(file.c_str(), X_OK) == 0)
            return file;
    }
    return {};
}

std::vector<DoctorCheck> checkPrograms(const Context &context)
{
    return {checkClaude(context), checkMesh(context)};
}

} // namespace mesh
