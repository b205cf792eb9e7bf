// SPDX-License-Identifier: MIT
// Texts that libFuzzer makes up, against what the gate promises of any text: spans name whole characters of it, what is
// dangerous stays so in a message, nothing that stands in a paragraph hides a command of the next one, and no text
// costs much more than its length. To run it: packaging/fuzz; seeds: corpus/judge.
#include "safety/judge.h"
#include "safety/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

namespace {

constexpr std::size_t mostHits = 64;
constexpr std::size_t rarely = 64; ///< The cost is checked of one text among so many.

void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

bool beginsCharacter(const std::string &text, std::size_t at)
{
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// Broken UTF-8 has no characters.
bool isWhole(const std::string &text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = mesh::decodeUtf8(text, i).length;
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

double seconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Of the text again and again, eight times as much must not take very much more than eight times as long.
void checkCost(const std::string &text)
{
    constexpr std::size_t few = 1 << 11;
    constexpr std::size_t many = 1 << 14;
    constexpr double noise = 0.05;
    constexpr double mostRatio = 32;
    const auto cost = [&](std::size_t bytes) {
        std::string all;
        while (all.size() < bytes)
            all += text;
        all.resize(bytes);
        const double start = seconds();
        mesh::judge(all);
        return seconds() - start;
    };
    const double small = std::min(cost(few), cost(few));
    require(cost(many) < mostRatio * (small + noise), "the cost is linear");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto verdict = mesh::judge(text);
    require(verdict.destructive == !verdict.hits.empty(), "destructive means hits");
    require(verdict.hits.size() <= mostHits, "hits are bounded");
    for (const auto &hit : verdict.hits) {
        require(hit.span.begin <= hit.span.end && hit.span.end <= size, "spans lie in the text");
        if (isWhole(text))
            require(
                beginsCharacter(text, hit.span.begin) && beginsCharacter(text, hit.span.end), "spans name characters");
    }
    require(std::is_sorted(verdict.hits.begin(), verdict.hits.end(),
                [](const mesh::Hit &a, const mesh::Hit &b) { return a.span.begin < b.span.begin; }),
        "hits are in the order of the text");

    // Paragraphs of a message: what stood before and what comes after changes nothing.
    const bool isParagraph = !text.starts_with('\n') && !text.ends_with('\n');
    if (verdict.destructive && isParagraph)
        require(
            mesh::judge("Please look at this:\n\n" + text + "\n\nand tell me.").destructive, "a message hides nothing");

    const auto more = mesh::judge(text + "\n\nrm -rf x\n");
    const bool found = more.hits.size() >= mostHits
        || std::any_of(more.hits.begin(), more.hits.end(), [&](const mesh::Hit &hit) { return hit.span.end > size; });
    require(found, "a paragraph hides nothing of the next");

    if (!text.empty() && (data[0] + data[size - 1] + size) % rarely == 0)
        checkCost(text);
    return 0;
}
