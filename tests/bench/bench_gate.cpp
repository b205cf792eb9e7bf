// SPDX-License-Identifier: MIT
// What the gate's rules cost: microseconds a kB for each file named, as a whole and line by line, beside a yardstick:
// RE2 looking through the same text for one word. bench_gate FILE…
#include "platform/file_io.h"
#include "safety/judge.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <re2/re2.h>
#include <string>
#include <vector>

using namespace mesh;

namespace {

using Clock = std::chrono::steady_clock;

/// The quickest of several rounds of at least a tenth of a second in all: what the work costs when nobody disturbs it.
double microsPerKb(std::size_t bytes, const std::function<void()> &work)
{
    double best = 1e18;
    double total = 0;
    for (int round = 0; round < 5 || total < 100'000; ++round) {
        const auto begin = Clock::now();
        work();
        const double micros = std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
        best = std::min(best, micros);
        total += micros;
    }
    return best * 1024 / static_cast<double>(bytes);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace

int main(int argc, char **argv)
{
    const auto &rules = builtinRules();
    const re2::RE2 word(R"(\bzanzibar\b)");
    std::printf("%-40s %8s %6s %10s %14s %10s\n", "file", "bytes", "hits", "µs/kB", "µs/kB by line", "yardstick");
    for (int i = 1; i < argc; ++i) {
        const auto text = readAll(openRegular(argv[i]).get(), std::size_t {64} << 20, argv[i]);
        if (!text || text->empty()) {
            std::fprintf(stderr, "%s cannot be read, or is empty\n", argv[i]);
            return 1;
        }
        const auto lines = linesOf(*text);
        const auto hits = judge(*text, rules).hits.size();
        const double whole = microsPerKb(text->size(), [&] { (void)judge(*text, rules); });
        const double byLine = microsPerKb(text->size(), [&] {
            for (const auto line : lines)
                (void)judge(line, rules);
        });
        const double yardstick = microsPerKb(text->size(), [&] { (void)re2::RE2::PartialMatch(*text, word); });
        std::printf("%-40.40s %8zu %6zu %10.1f %14.1f %10.1f\n", argv[i], text->size(), hits, whole, byLine, yardstick);
    }
    return 0;
}
