// SPDX-License-Identifier: MIT
// Texts that libFuzzer makes up, against what the gate promises of any text: spans lie in it, and nothing that stands
// in a paragraph hides a command of the next one. Built and run as fuzz_sanitizer.cpp says; seeds: the examples of the
// rules.
#include "safety/judge.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t mostHits = 64;
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto verdict = mesh::judge(text);
    require(verdict.destructive == !verdict.hits.empty(), "destructive means hits");
    for (const auto &hit : verdict.hits)
        require(hit.span.begin <= hit.span.end && hit.span.end <= size, "spans lie in the text");

    const auto more = mesh::judge(text + "\n\nrm -rf x\n");
    bool found = more.hits.size() >= mostHits;
    for (const auto &hit : more.hits)
        found = found || hit.span.end > size;
    require(found, "a paragraph hides nothing of the next");
    return 0;
}
