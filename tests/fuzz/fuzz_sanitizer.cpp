// SPDX-License-Identifier: MIT
// Texts that libFuzzer makes up, against the promises in sanitizer_invariants.h. To run it: packaging/fuzz
#include "sanitizer_invariants.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace mesh;

namespace {

void require(const std::string &broken)
{
    if (broken.empty())
        return;
    std::fprintf(stderr, "broken promise: %s\n", broken.c_str());
    std::abort();
}

} // namespace

/// The first byte chooses target, kind and limit; the rest is the text (and the hostile names).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::array<const char *, 6> kinds {
        "message", "broadcast", "pair_steer", "pair_intercept", "pair_intercept_urgent", "notice"};
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Target target = data[0] & 1 ? Target::Model : Target::Terminal;
    const std::size_t limit = data[0] / 2;
    require(invariants::brokenByText(text, target, limit));
    require(invariants::brokenByLine(text, target, limit));
    const ShownMessage message {text, data[0] & 2 ? text : "", kinds[data[0] / 4 % kinds.size()], text, "k3f9", false};
    require(invariants::brokenByDisplay(message, target, 700 + limit));
    if (doorbell({text, text, text, text, text, text, text}, size).size() > 400)
        require("doorbell: 400 characters");
    return 0;
}
