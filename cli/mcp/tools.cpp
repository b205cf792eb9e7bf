// SPDX-License-Identifier: MIT
#include "mcp/tool.h"

#include <algorithm>

namespace mesh {

const std::vector<Tool> &tools()
{
    static const std::vector<Tool> all = [] {
        std::vector<Tool> list;
        for (const auto &part : {sessionTools(), messageTools(), lockTools(), pairTools()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

const Tool *findTool(std::string_view name)
{
    const auto &all = tools();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Tool &tool) { return tool.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace mesh
