// SPDX-License-Identifier: MIT
#include "platform/program_name.h"

namespace mesh {

std::string programName(std::string_view path)
{
    const auto takeLast = [&path] {
        const auto slash = path.rfind('/');
        const auto last = slash == std::string_view::npos ? path : path.substr(slash + 1);
        path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
        return last;
    };
    const auto file = takeLast();
    const bool isVersion = !file.empty() && file.find_first_not_of("0123456789.") == std::string_view::npos;
    if (isVersion && takeLast() == "versions") {
        if (const auto program = takeLast(); !program.empty())
            return std::string(program);
    }
    return std::string(file);
}

} // namespace mesh
