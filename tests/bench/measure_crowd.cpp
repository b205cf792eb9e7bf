// SPDX-License-Identifier: MIT
// What 1000 connected sessions cost, and what all of them at once do.
#include "clock.h"
#include "measures.h"
#include "ws_client.h"

#include <unistd.h>

namespace bench {
namespace {

constexpr std::size_t sessions = 1000;
constexpr int broadcasts = 25;
constexpr unsigned idleSeconds = 10;

std::string sessionName(std::size_t index)
{
    return "crowd-" + std::to_string(index);
}

/// Microseconds until all of them are greeted.
double fill(Crowd &crowd, const Service &service, bool subscribes)
{
    const auto begin = Clock::now();
    for (std::size_t i = 0; i < sessions; ++i)
        crowd.add(service.port, service.hello(sessionName(i), subscribes));
    crowd.greet();
    return microsSince(begin);
}

/// Microseconds from one send until the last of the others has it; into `answered` until the sender has its answer.
double spread(Crowd &crowd, const std::string &text, std::string_view mark, std::vector<double> *answered = nullptr)
{
    std::size_t got = 0;
    const auto begin = Clock::now();
    crowd[0].send(text);
    crowd.run([&] { return got == sessions - 1; },
        [&](std::size_t index, std::string_view came) {
            if (index != 0 && came.find(mark) != std::string_view::npos)
                ++got;
            else if (index == 0 && came.find("\"error\"") != std::string_view::npos)
                throw Failure("refused: " + std::string(came));
            else if (index == 0 && answered && came.find("\"result\"") != std::string_view::npos)
                answered->push_back(microsSince(begin));
        });
    return microsSince(begin);
}

void measureBroadcast(Bench &bench, Crowd &mesh)
{
    Crowd broker;
    for (std::size_t i = 0; i < sessions; ++i)
        broker.add(bench.brokerPort, "hello " + sessionName(i));
    broker.greet();
    const std::string body(200, 'x');
    const std::string request = R"({"jsonrpc":"2.0","id":1,"method":"broadcast","params":{"body":")" + body + "\"}}";
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> syncs;
    std::vector<double> answered;
    for (int i = 0; i < broadcasts; ++i) {
        if (i % 5 == 0)
            syncs.push_back(std::stod(outputOf({bench.yardsticks + "/sync_loop", bench.folder + "/sync", "50"})));
        // As large as what the mesh hands out: an envelope around the body.
        theirs.push_back(spread(broker, "* " + body + std::string(260, 'e'), body));
        ours.push_back(spread(mesh, request, body, &answered));
        ::usleep(20'000); // What is left to do after the last line has gone out.
    }
    bench.rows.push_back({"broadcast to 1000 connected sessions until the last has it, p50",
        number(median(ours) / 1000, 1) + " ms (answered after " + number(median(answered) / 1000, 1) + ")",
        "raw broker " + number(median(theirs) / 1000, 1) + " ms (no disk; fdatasync " + number(median(syncs) / 1000, 1)
            + " ms)",
        number(median(ours) / median(theirs), 2), "≤ 2.5"});
}

} // namespace

void measureCrowd(Bench &bench)
{
    const pid_t pid = bench.service.process.pid();
    const auto empty = memoryOf(pid);
    bench.rows.push_back({"memory of the service, empty",
        number(empty.residentKiB / 1024, 1) + " MiB RSS, " + number(empty.proportionalKiB / 1024, 1) + " MiB PSS", "",
        "", "≤ 15 MiB"});
    Crowd mesh;
    const double first = fill(mesh, bench.service, true);
    ::sleep(3); // Writes that nobody waits for.
    const auto full = memoryOf(pid);
    bench.rows.push_back({"memory of a WebSocket session",
        number((full.residentKiB - empty.residentKiB) / sessions, 1) + " KiB", "", "", "≤ 25 KiB"});

    const long before = wakeUpsOf(pid);
    ::sleep(idleSeconds);
    const auto wakeUps = static_cast<double>(wakeUpsOf(pid) - before);
    bench.rows.push_back({"wake-ups per second, 1000 sessions idle", number(wakeUps / idleSeconds, 1), "", "", "0"});

    std::vector<double> back;
    for (int i = 0; i < 3; ++i) {
        mesh.clear();
        back.push_back(fill(mesh, bench.service, true));
    }
    bench.rows.push_back(
        {"1000 sessions reconnect at once, until all are greeted", number(median(back) / 1e6, 2) + " s",
            "first time, as new names: " + number(first / 1e6, 2) + " s", "", "≤ 0.5 s"});

    measureBroadcast(bench, mesh);
    mesh.clear();
    ::sleep(2); // A thousand partings are not to be in the next measure.
}

} // namespace bench
