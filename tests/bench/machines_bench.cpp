// SPDX-License-Identifier: MIT
// mesh-bench-machines: what another machine costs: services on loopback that are paired by their files, over TLS. Takes
// about four minutes, two of them idle. mesh-bench-machines [FOLDER] (for its data; not inside of a git working tree)
#include "clock.h"
#include "processes.h"
#include "ws_client.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <thread>
#include <unistd.h>

namespace {

using namespace bench;
using namespace std::chrono_literals;

constexpr int lone = 2000;
constexpr int queued = 10'000;
constexpr int crowd = 16;

/// A machine of the bench: a folder, and a service while it is up.
class Machine
{
public:
    Machine(std::string programs, const std::string &parent, std::string name)
        : m_programs(std::move(programs))
        , m_folder(parent + '/' + name)
        , m_name(std::move(name))
    {
        std::filesystem::create_directories(m_folder);
        start(); // It makes its key, and finds a port.
        std::string listed;
        for (int i = 0; fingerprint.size() != 64; ++i) {
            listed = m_service->call("remote.list");
            fingerprint = member(listed, "fingerprint");
            if (i > 100)
                throw Failure("no relay: " + listed);
            std::this_thread::sleep_for(50ms);
        }
        const auto at = listed.find("127.0.0.1:");
        if (at == std::string::npos)
            throw Failure("no relay: " + listed);
        port = std::atoi(listed.c_str() + at + 10);
        stop();
    }

    void start()
    {
        m_service = std::make_unique<Service>(m_programs, m_folder,
            R"(,"relay_listen":["127.0.0.1"],"machine_messages_per_minute":10000000,"answers_per_hour":1000000,)"
            R"("relay_port":)"
                + std::to_string(port));
    }
    void stop() { m_service.reset(); }
    const Service &service() const { return *m_service; }

    /// As two people would have done it with `mesh remote`.
    void knows(const std::vector<const Machine *> &others) const
    {
        std::string all;
        for (const auto *other : others)
            all += (all.empty() ? "" : ",") + (R"({"fingerprint":")" + other->fingerprint) + R"(","petname":")"
                + other->m_name + R"(","host":"127.0.0.1","port":)" + std::to_string(other->port)
                + R"(,"verified":true,"code":"","version":1,"rights":{},"suggested_name":"","paired_at":""})";
        const auto path = m_folder + "/data/peers.json";
        writeFile(path, R"({"machines":[)" + all + "]}");
        std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    int links() const
    {
        int count = 0;
        const auto listed = m_service->call("remote.list");
        for (std::size_t at = 0; (at = listed.find(R"("linked")", at)) != std::string::npos; ++at)
            ++count;
        return count;
    }
    void awaitLinks(int count) const
    {
        for (int i = 0; links() < count; ++i) {
            if (i > 1200)
                throw Failure("only " + std::to_string(links()) + " links: " + m_service->call("remote.list"));
            std::this_thread::sleep_for(100ms);
        }
    }

    std::string fingerprint;
    int port = 0;

private:
    std::string m_programs;
    std::string m_folder;
    std::string m_name;
    std::unique_ptr<Service> m_service;
};

std::string envelope(const std::string &to)
{
    return R"({"to":")" + to + R"(","kind":"message","body":")" + std::string(200, 'x') + "\"}";
}

/// From the send to the frame at the reader, which has it on disk: p50 of `lone`.
double delivery(const Service &from, const Service &to, const std::string &reader, const std::string &address)
{
    WsClient receiver(to.port, to.hello(reader, true));
    receiver.await();
    WsClient sender(from.port, from.hello("sender-of-" + reader, false));
    sender.await();
    std::this_thread::sleep_for(500ms); // Its name travels.
    std::vector<double> times;
    for (int i = 0; i < lone; ++i) {
        const auto begin = Clock::now();
        sender.send(envelope(address));
        while (receiver.await().find(R"("body")") == std::string::npos) { }
        times.push_back(microsSince(begin));
        const auto answer = sender.await();
        if (answer.find(R"("ok":true)") == std::string::npos)
            throw Failure("refused: " + answer);
        std::this_thread::sleep_for(2ms);
    }
    return median(times);
}

/// Messages a second that arrive once a machine is back for which so many wait.
double afterReconnect(const Machine &here, Machine &there)
{
    WsClient sender(here.service().port, here.service().hello("patient", false));
    sender.await();
    there.stop();
    for (int sent = 0; sent < queued;) {
        const int batch = 500;
        for (int i = 0; i < batch; ++i)
            sender.send(envelope("reader@there"));
        for (int i = 0; i < batch; ++i)
            sender.await();
        sent += batch;
    }
    there.start();
    WsClient reader(there.service().port, there.service().hello("reader", true));
    reader.await();
    int got = 0;
    Clock::time_point first;
    while (got < queued) {
        if (reader.await(120'000).find(R"("body")") == std::string::npos)
            continue;
        if (got++ == 0)
            first = Clock::now();
    }
    return (queued - 1) / (microsSince(first) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const auto own = std::filesystem::canonical("/proc/self/exe").parent_path();
    std::string folder = argc > 1 ? std::filesystem::absolute(argv[1]).string() : "/tmp";
    folder += "/mesh-bench-XXXXXX";
    if (!::mkdtemp(folder.data()))
        return 1;
    ::alarm(900); // Whatever hangs ends with us.
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // Each result is there when it is known.
    int result = 0;
    try {
        const auto programs = (own.parent_path() / "bin").string();
        std::printf("%s\n", machineFacts(folder).c_str());
        Machine here(programs, folder, "here");
        Machine there(programs, folder, "there");
        here.knows({&there});
        there.knows({&here});
        here.start();
        there.start();
        here.awaitLinks(1);

        std::fprintf(stderr, "a lone message ...\n");
        const double local = delivery(here.service(), here.service(), "near", "near");
        const double remote = delivery(here.service(), there.service(), "reader", "reader@there");
        std::printf("a lone message to the reader, p50 of %d: local %.0f us, remote %.0f us: %.2f times (budget 2)\n",
            lone, local, remote, remote / local);

        std::fprintf(stderr, "after a reconnect ...\n");
        std::printf("%d messages after a reconnect: %.0f /s (budget 20,000)\n", queued, afterReconnect(here, there));

        std::fprintf(stderr, "idle, two minutes ...\n");
        here.awaitLinks(1);
        std::this_thread::sleep_for(30s); // Until what the load left behind is done.
        const auto before = wakeUpsOf(here.service().process.pid());
        const auto beforeThere = wakeUpsOf(there.service().process.pid());
        std::this_thread::sleep_for(120s);
        std::printf("wake-ups of an idle link in two minutes: %ld here, %ld there (budget 2 each)\n",
            wakeUpsOf(here.service().process.pid()) - before, wakeUpsOf(there.service().process.pid()) - beforeThere);

        std::fprintf(stderr, "memory ...\n");
        here.stop();
        Machine hub(programs, folder, "hub"); // Without a past.
        std::vector<std::unique_ptr<Machine>> many;
        std::vector<const Machine *> known {&there};
        there.stop();
        there.knows({&hub});
        there.start();
        for (int i = 0; i < crowd; ++i) {
            many.push_back(std::make_unique<Machine>(programs, folder, "m" + std::to_string(i)));
            known.push_back(many.back().get());
            many.back()->knows({&hub});
        }
        hub.knows(known);
        hub.start();
        hub.awaitLinks(1);
        std::this_thread::sleep_for(2s);
        const auto one = memoryOf(hub.service().process.pid());
        for (const auto &machine : many)
            machine->start();
        hub.awaitLinks(crowd + 1);
        std::this_thread::sleep_for(2s);
        const auto all = memoryOf(hub.service().process.pid());
        // Pages that all services share count less the more of them there are: what is resident says it.
        std::printf("memory a peer: %.0f KiB resident, %d peers (budget 200)\n",
            (all.residentKiB - one.residentKiB) / crowd, crowd);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "mesh-bench-machines: %s\n", failure.what());
        result = 1;
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return result;
}
