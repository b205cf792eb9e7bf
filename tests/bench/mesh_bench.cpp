// SPDX-License-Identifier: MIT
// mesh-bench: the budgets of docs/benchmarks.md as ratios to yardsticks that ran in the same minutes. Takes about a
// minute. mesh-bench [--dir FOLDER] [--programs FOLDER] [--yardsticks FOLDER] [--only MEASURE]
#include "measures.h"
#include "ws_client.h"

#include <climits>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace bench;

/// A folder of our own, gone with the object.
struct TemporaryFolder {
    explicit TemporaryFolder(const std::string &parent)
        : path(parent + "/mesh-bench-XXXXXX")
    {
        if (!::mkdtemp(path.data()))
            throw Failure("cannot make a folder in " + parent);
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    std::string path;
};

/// The raw broker on a port of its own.
struct Broker {
    explicit Broker(const std::string &program)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            throw Failure("pipe failed");
        process = std::make_unique<Child>(Words {program, "ws"}, Words {}, ends[1]);
        ::close(ends[1]);
        char text[16] {};
        if (::read(ends[0], text, sizeof text - 1) <= 0)
            throw Failure(program + " does not start");
        ::close(ends[0]);
        port = std::atoi(text);
    }

    std::unique_ptr<Child> process;
    int port = 0;
};

void print(const std::vector<Row> &rows)
{
    std::printf("\n| what | mesh | yardstick | ratio | budget |\n|---|--:|--:|--:|--:|\n");
    for (const auto &row : rows)
        std::printf("| %s | %s | %s | %s | %s |\n", row.what.c_str(), row.mesh.c_str(), row.yardstick.c_str(),
            row.ratio.c_str(), row.budget.c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const auto own = std::filesystem::canonical("/proc/self/exe").parent_path();
    std::map<std::string, std::string> options {{"--dir", std::filesystem::current_path()},
        {"--programs", own.parent_path() / "bin"}, {"--yardsticks", own}, {"--only", ""}};
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (!options.contains(option))
            argc = 0;
        options[option] = option == "--only" ? argv[i + 1] : std::filesystem::absolute(argv[i + 1]).string();
    }
    if (argc % 2 == 0) {
        std::fprintf(stderr, "mesh-bench [--dir FOLDER] [--programs FOLDER] [--yardsticks FOLDER] [--only MEASURE]\n");
        return 2;
    }
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    ::alarm(240); // Whatever hangs ends with us.

    std::vector<Row> rows;
    int result = 0;
    try {
        const TemporaryFolder folder(options["--dir"]);
        std::printf("%s", machineFacts(folder.path).c_str());
        const Broker broker(options["--yardsticks"] + "/epoll_broker");
        Service service(options["--programs"], folder.path);
        Bench bench {options["--programs"], options["--yardsticks"], folder.path, service, broker.port, rows};
        using Measure = std::pair<const char *, void (*)(Bench &)>;
        for (const auto &[name, measure] :
            {Measure("crowd", measureCrowd), Measure("start-up", measureStartUp), Measure("monitor", measureMonitor),
                Measure("locks", measureLocks), Measure("intercept", measureIntercept),
                Measure("one sender", measureLoneSender), Measure("many senders", measureManySenders)}) {
            if (!options["--only"].empty() && options["--only"] != name)
                continue;
            try {
                std::fprintf(stderr, "%s ...\n", name);
                measure(bench);
            } catch (const std::exception &failure) {
                rows.push_back({name, "failed", failure.what(), "", ""});
                result = 1;
            }
        }
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "mesh-bench: %s\n", failure.what());
        return 1;
    }
    print(rows);
    return result;
}
