// SPDX-License-Identifier: MIT
#include "doctor/checks.h"
#include "platform/data_folder.h"
#include "platform/sha256.h"
#include "plugin/plugin_files.h"

#include <fstream>
#include <iterator>

namespace mesh {

std::vector<DoctorCheck> checkPluginCopy(const Context &context)
{
    using Verdict = DoctorCheck::Verdict;
    const auto folder = DataFolder::open(context.folder, false);
    const bool installed = folder && folder->exists(marketplaceFolder);
    if (!installed && findProgram(context.searchPath, "claude").empty())
        return {{phrase("plugin"), Verdict::Skip, phrase("not installed, and Claude Code is not there to use it"), {}}};
    if (!installed)
        return {{phrase("plugin"), Verdict::Fail, phrase("not installed"), Phrase("mesh plugin install")}};
    std::vector<DoctorCheck> checks;
    for (auto &check : checkPlugin(*folder, context.programs, pluginSource(context.programs))) {
        if (checks.empty() || !check.ok) // The first is the plugin as a whole; of its parts those that are bad.
            checks.push_back({std::move(check.name), check.ok ? Verdict::Pass : Verdict::Fail, std::move(check.detail),
                std::move(check.mend)});
    }
    return checks;
}

std::string skillSum(const Context &context)
{
    const auto folder = DataFolder::open(context.folder, false);
    if (auto sum = folder ? skillSha256(*folder) : std::string(); !sum.empty())
        return sum;
    std::ifstream source(pluginSource(context.programs) + "/skills/mesh/SKILL.md", std::ios::binary);
    if (!source)
        return {};
    return sha256Hex(std::string(std::istreambuf_iterator<char>(source), {}));
}

} // namespace mesh
