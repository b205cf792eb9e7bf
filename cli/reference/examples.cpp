// SPDX-License-Identifier: MIT
#include "examples.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

struct Example {
    std::string_view verb;
    std::string_view lines;
};

constexpr std::array examples {
    Example {"connect", R"(hal$ mesh connect hal
Connected as hal.
No messages wait.)"},
};

} // namespace

std::string_view examplesOf(std::string_view verb)
{
    const auto *found
        = std::find_if(examples.begin(), examples.end(), [&](const Example &example) { return example.verb == verb; });
    return found == examples.end() ? std::string_view() : found->lines;
}

} // namespace mesh
