// SPDX-License-Identifier: MIT
// simulate-machines: what many machines that are all linked cost each of them, with links in memory and the service's
// own presence and names behind them: docs/scale.md. simulate-machines [--plot FILE.svg] [MACHINES…]
#include "relay/memory_links.h"
#include "relay/neighbours.h"
#include "sessions/registry.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <malloc.h>
#include <memory>
#include <string>
#include <vector>

using namespace mesh;

namespace {

constexpr int sessionsOfOne = 3;

struct Row {
    int machines = 0;
    double links = 0;
    double joinBytes = 0; ///< What one machine sends when it comes back.
    double changeFrames = 0; ///< What one change of one session makes one machine send.
    double changeBytes = 0;
    double memory = 0; ///< Of one machine, bytes: names and presence of all others.
};

struct Machine {
    explicit Machine(int number)
        : links("fingerprint-" + std::to_string(number))
        , name("m" + std::to_string(number))
    {
        registry.setOwnMachine(name);
    }
    void join(int count)
    {
        for (int i = 0; i < count; ++i) {
            JoinRequest request;
            request.name = "session-" + std::to_string(i) + "-of-" + name;
            request.kind = "claude";
            request.root = "/home/somebody/projects/" + name;
            request.process = {i + 1, 1};
            sessions.push_back(registry.join(request)->session);
        }
    }

    MemoryLinks links;
    std::string name;
    Registry registry {wallClock, [] { return Millis(0); }};
    Neighbours neighbours {registry, links, wallClock};
    QObject context;
    std::vector<Session *> sessions;
};

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

Row simulate(int count)
{
    ::malloc_trim(0);
    std::vector<std::unique_ptr<Machine>> machines;
    for (int i = 0; i < count; ++i) {
        auto &one = *machines.emplace_back(std::make_unique<Machine>(i));
        QObject::connect(&one.links, &Links::received, &one.context,
            [&one](const std::string &machine, const Json &frame) { one.neighbours.take(machine, frame); });
        one.join(sessionsOfOne);
    }
    for (auto &one : machines) {
        for (auto &other : machines) {
            if (one != other)
                one->registry.setMachine(other->links.machine(), other->name);
        }
    }
    const auto before = ::mallinfo2().uordblks;
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < i; ++j)
            machines[static_cast<std::size_t>(i)]->links.join(machines[static_cast<std::size_t>(j)]->links);
        settle();
    }
    Row row;
    row.machines = count;
    row.links = count - 1;
    row.memory = static_cast<double>(::mallinfo2().uordblks - before) / count;
    std::uint64_t bytes = 0;
    for (const auto &one : machines)
        bytes += one->links.bytes;
    row.joinBytes = static_cast<double>(bytes) / count;

    // One session of one machine goes from idle to busy.
    auto &one = *machines.front();
    const auto bytesBefore = one.links.bytes;
    const auto framesBefore = one.links.frames;
    one.sessions.front()->activity = Activity::Busy;
    one.registry.retell(*one.sessions.front());
    settle();
    row.changeBytes = static_cast<double>(one.links.bytes - bytesBefore);
    row.changeFrames = static_cast<double>(one.links.frames - framesBefore);
    for (const auto &other : machines) {
        if (other.get() == &one)
            continue;
        int known = 0;
        for (const auto &session : other->neighbours.list())
            known += stringOr(session, "state") == "busy" ? 1 : 0;
        if (known != 1 || other->neighbours.list().size() != static_cast<std::size_t>(count - 1) * sessionsOfOne)
            std::fprintf(stderr, "%s does not know all\n", other->name.c_str());
        break; // One of them is enough: it takes its time.
    }
    return row;
}

/// Two lines over the number of machines, both axes logarithmic.
void plot(const std::string &path, const std::vector<Row> &rows)
{
    constexpr double width = 640, height = 400, left = 70, bottom = 50, top = 20, right = 20;
    const auto x = [&](double machines) { return left + (std::log10(machines) - 0.5) / 3 * (width - left - right); };
    const auto y = [&](double bytes) {
        return height - bottom - (std::log10(std::max(bytes, 100.0)) - 2) / 6 * (height - bottom - top);
    };
    std::ofstream svg(path);
    svg << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 400\" font-family=\"sans-serif\" "
           "font-size=\"12\" role=\"img\">\n"
           "<title>Bytes of one machine by the number of machines, both axes logarithmic</title>\n"
           "<rect width=\"640\" height=\"400\" fill=\"#fff\"/>\n";
    const auto text = [&](double atX, double atY, const char *anchor, const std::string &words) {
        svg << "<text x=\"" << atX << "\" y=\"" << atY << "\" text-anchor=\"" << anchor << "\">" << words
            << "</text>\n";
    };
    constexpr const char *sizes[] {"100 B", "1 kB", "10 kB", "100 kB", "1 MB", "10 MB", "100 MB"};
    for (int power = 2; power <= 8; ++power) {
        const auto at = y(std::pow(10, power));
        svg << "<path d=\"M" << left << ' ' << at << "H" << width - right << "\" stroke=\"#ddd\"/>\n";
        text(left - 8, at + 4, "end", sizes[power - 2]);
    }
    for (const int machines : {10, 100, 1000})
        text(x(machines), height - bottom + 20, "middle", std::to_string(machines));
    text((left + width - right) / 2, height - 10, "middle", "machines, all linked");
    double legend = top + 20;
    struct Line {
        const char *name;
        const char *colour;
        double Row::*value;
    };
    for (const auto &[name, colour, value] :
        {Line {"memory", "#b3401f", &Row::memory}, Line {"sent when it comes back", "#1f5fb3", &Row::joinBytes},
            Line {"sent when a session changes", "#2e7d32", &Row::changeBytes}}) {
        svg << "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" << colour << "\" points=\"";
        for (const auto &row : rows)
            svg << x(row.machines) << ',' << y(row.*value) << ' ';
        svg << "\"/>\n<g fill=\"" << colour << "\">\n";
        for (const auto &row : rows)
            svg << "<circle cx=\"" << x(row.machines) << "\" cy=\"" << y(row.*value) << "\" r=\"3\"/>\n";
        text(left + 16, legend, "start", name);
        legend += 20;
        svg << "</g>\n";
    }
    svg << "</svg>\n";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::vector<int> counts;
    std::string picture;
    for (int i = 1; i < argc; ++i) {
        if (std::string(argv[i]) == "--plot" && i + 1 < argc)
            picture = argv[++i];
        else if (std::atoi(argv[i]) > 1)
            counts.push_back(std::atoi(argv[i]));
    }
    if (counts.empty())
        counts = {10, 30, 100, 300, 1000};
    std::vector<Row> rows;
    std::printf(
        "| machines | links of one | memory of one | it sends when it comes back | and when one session changes |\n"
        "|--:|--:|--:|--:|--:|\n");
    for (const auto count : counts) {
        const auto &row = rows.emplace_back(simulate(count));
        std::printf("| %d | %.0f | %.0f KiB | %.1f KiB | %.0f frames, %.1f KiB |\n", row.machines, row.links,
            row.memory / 1024, row.joinBytes / 1024, row.changeFrames, row.changeBytes / 1024);
        std::fflush(stdout);
    }
    if (!picture.empty())
        plot(picture, rows);
}
