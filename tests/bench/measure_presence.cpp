// SPDX-License-Identifier: MIT
// Locks, and how soon a stopped session's command stands still.
#include "clock.h"
#include "measures.h"
#include "ws_client.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {
namespace {

constexpr int locksHeld = 1000;
constexpr int stops = 120;

std::string request(const std::string &method, const std::string &params)
{
    return R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"(","params":)" + params + "}";
}

std::string ask(WsClient &client, const std::string &method, const std::string &params)
{
    client.send(request(method, params));
    auto answer = client.await();
    if (answer.find(R"("result":)") == std::string::npos)
        throw Failure("refused: " + answer);
    return answer;
}

/// Of `sleep`; '?' while it is another program still.
char stateOf(pid_t pid)
{
    const auto text = readFile("/proc/" + std::to_string(pid) + "/stat");
    const auto close = text.rfind(')');
    return text.substr(0, close).find("sleep") == std::string::npos ? '?' : text[close + 2];
}

/// What a client's Bash tool starts: a session of its own, nothing to read, a file to write.
class Tool
{
public:
    explicit Tool(const std::string &folder)
    {
        m_pid = ::fork();
        if (m_pid == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::setsid();
            ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
            ::dup2(::open((folder + "/tool.out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
            ::execl("/bin/sleep", "sleep", "60", nullptr);
            ::_exit(127);
        }
        while (stateOf(m_pid) != 'S') // It has become the other program, and sleeps.
            ::usleep(200);
    }
    ~Tool()
    {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid;
};

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

} // namespace

void measureLocks(Bench &bench)
{
    ::prctl(PR_SET_NAME, "claude");
    const auto mesh = bench.programs + "/mesh";
    const auto &environment = bench.service.environment;
    WsClient holder(bench.service.port, bench.service.hello("lock-holder", false));
    holder.await();
    const double sync = std::stod(outputOf({bench.yardsticks + "/sync_loop", bench.folder + "/sync", "300"}));
    WsClient echo(bench.brokerPort, "hello echo");
    echo.await();
    std::vector<double> echoes;
    for (int i = 0; i < 400; ++i) {
        const auto begin = Clock::now();
        echo.send("echo " + std::string(160, 'x'));
        echo.await();
        echoes.push_back(microsSince(begin));
    }
    std::vector<double> taking;
    for (int i = 0; i < locksHeld; ++i) {
        const auto begin = Clock::now();
        ask(holder, "locks.acquire", R"({"resource":"/bench/file-)" + std::to_string(i) + R"("})");
        taking.push_back(microsSince(begin));
    }
    const double unit = sync + median(echoes);
    bench.rows.push_back({"lock taken, synced, answered; p50 of 1,000", number(median(taking)) + " µs",
        "fdatasync " + number(sync) + " + echo " + number(median(echoes)) + " µs", number(median(taking) / unit, 2),
        "≤ 1.5"});

    const std::string empty = bench.folder + "/empty";
    writeFile(empty, "");
    startToExit({mesh, "connect", "lock-editor"}, environment, empty);
    const std::string input = bench.folder + "/edit.json";
    writeFile(input,
        R"({"hook_event_name":"PreToolUse","session_id":"bench","cwd":"/bench","tool_name":"Edit","tool_input":{"file_path":"/bench/other"}})");
    std::vector<double> bare;
    std::vector<double> hook;
    for (int i = 0; i < 150; ++i) {
        bare.push_back(startToExit({bench.yardsticks + "/bare"}, environment, empty));
        hook.push_back(startToExit(
            {bench.programs + "/mesh-hook", "PreToolUse", "--dir", bench.service.data}, environment, input));
    }
    bench.rows.push_back(
        {"`mesh-hook` before an edit, 1,000 locks held by another", number(median(hook) / 1000, 2) + " ms",
            "bare C " + number(median(bare) / 1000, 2) + " ms", number(median(hook) / median(bare), 2), "≤ 1.5"});
    startToExit({mesh, "disconnect"}, environment, empty);
}

/// A client of its own that joins, takes its role, and runs one command. Ends with a kill, and its pause with it.
class PlayedClient
{
public:
    explicit PlayedClient(Bench &bench)
    {
        if (::pipe2(m_orders, O_CLOEXEC) != 0 || ::pipe2(m_news, O_CLOEXEC) != 0)
            throw Failure("pipe failed");
        m_pid = ::fork();
        if (m_pid != 0)
            return;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::prctl(PR_SET_NAME, "claude");
        const auto &environment = bench.service.environment;
        const std::string empty = bench.folder + "/empty";
        try {
            startToExit({bench.programs + "/mesh", "connect", "bench-grip"}, environment, empty);
            tell(0);
            await(m_orders[0]); // It was invited.
            startToExit({bench.programs + "/mesh", "grip"}, environment, empty);
            startToExit({bench.programs + "/mesh-hook", "PreToolUse", "--dir", bench.service.data}, environment,
                bench.folder + "/bash.json");
            const Tool tool(bench.folder);
            tell(tool.pid());
            await(m_orders[0]); // Never: the end is a kill.
        } catch (const std::exception &failure) {
            std::fprintf(stderr, "%s\n", failure.what());
        }
        ::_exit(1);
    }
    ~PlayedClient()
    {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        for (const int fd : {m_orders[0], m_orders[1], m_news[0], m_news[1]})
            ::close(fd);
    }
    PlayedClient(const PlayedClient &) = delete;
    PlayedClient &operator=(const PlayedClient &) = delete;

    pid_t awaitNews() const { return await(m_news[0]); }
    void goOn() const
    {
        const pid_t word = 0;
        (void)!::write(m_orders[1], &word, sizeof word);
    }

private:
    void tell(pid_t word) const { (void)!::write(m_news[1], &word, sizeof word); }
    static pid_t await(int fd)
    {
        pid_t word = 0;
        if (::read(fd, &word, sizeof word) != sizeof word)
            throw Failure("the played client has ended");
        return word;
    }

    int m_orders[2] {};
    int m_news[2] {};
    pid_t m_pid = 0;
};

void measureIntercept(Bench &bench)
{
    writeFile(bench.folder + "/empty", "");
    writeFile(bench.folder + "/bash.json",
        R"({"hook_event_name":"PreToolUse","session_id":"bench","cwd":"/tmp","tool_name":"Bash","tool_input":{"command":"make"}})");
    std::vector<double> times;
    for (int i = 0; i < stops; ++i) {
        // A guard of its own: a session may change pairs so often only.
        WsClient guard(bench.service.port, bench.service.hello("bench-guard-" + std::to_string(i), false));
        guard.await();
        const PlayedClient client(bench);
        client.awaitNews();
        ask(guard, "pair.invite", R"({"name":"bench-grip","role":"guard"})");
        client.goOn();
        const pid_t tool = client.awaitNews();
        const auto begin = Clock::now();
        guard.send(request("pair.intercept", R"({"urgent":true,"body":"stop"})"));
        while (stateOf(tool) != 'T') {
            if (microsSince(begin) > 5e6)
                throw Failure("it was not stopped: " + guard.await());
        }
        times.push_back(microsSince(begin));
        guard.await();
        ask(guard, "pair.leave", "{}");
    }
    bench.rows.push_back({"intercept! sent to the process stopped, p50 and p99 of " + std::to_string(stops),
        number(median(times) / 1000, 2) + " and " + number(percentile(times, 0.99) / 1000, 2) + " ms", "", "",
        "≤ 5 and ≤ 50 ms"});
}

} // namespace bench
