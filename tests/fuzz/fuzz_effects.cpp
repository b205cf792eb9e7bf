// SPDX-License-Identifier: MIT
// Texts that libFuzzer makes up, against what the locks promise of any command line and of any two patterns: what a
// command writes is bounded and named once, and whether two patterns meet is the same from both sides. To run it:
// packaging/fuzz.
#include "platform/lock_overlap.h"
#include "safety/shell_effects.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

constexpr std::size_t mostNamed = 256;
constexpr std::size_t longestPattern = 64; ///< So that comparing them leaves time for other texts.

void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

bool hasTwice(std::vector<std::string> names)
{
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

mesh::LockResource pattern(const std::string &text)
{
    return {mesh::LockResource::Kind::Glob, "fuzz", text.substr(0, longestPattern), {}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto effects = mesh::shellEffects(text);
    require(effects.writes.size() <= mostNamed && effects.patterns.size() <= mostNamed, "what it names is bounded");
    require(!hasTwice(effects.writes) && !hasTwice(effects.patterns), "each is named once");
    for (const auto &path : effects.writes)
        require(!path.empty(), "a path is one");

    const auto half = text.find('\n');
    const auto one = pattern(text.substr(0, half));
    const auto other = pattern(half == std::string::npos ? text : text.substr(half + 1));
    require(mesh::overlap(one, other) == mesh::overlap(other, one), "both sides see the same");
    return 0;
}
