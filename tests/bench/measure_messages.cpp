// SPDX-License-Identifier: MIT
// Start-up of the programs, and messages from one sender and from many.
#include "clock.h"
#include "measures.h"
#include "ws_client.h"

#include <cstdio>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace bench {
namespace {

constexpr std::size_t bodySize = 200;

std::string envelope(const std::string &to)
{
    return R"({"to":")" + to + R"(","kind":"message","body":")" + std::string(bodySize, 'x') + "\"}";
}

void checkAnswer(std::string_view text)
{
    if (text.find(R"("ok":true)") == std::string_view::npos)
        throw Failure("refused: " + std::string(text));
}

/// When the answer came and when the recipient's file changed, counted from the send.
struct Times {
    std::vector<double> answered;
    std::vector<double> written;
    std::vector<double> after; ///< The file's change after the answer; negative if before.
};

class LoneSender
{
public:
    explicit LoneSender(const Service &service)
        : m_sender(service.port, service.hello("lone-sender", false))
        , m_recipient(service.port, service.hello("lone-reader", false))
        , m_notify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    {
        checkAnswer(m_sender.await());
        const std::string greeting = m_recipient.await();
        checkAnswer(greeting);
        m_file = service.data + "/inbound/" + member(greeting, "sessionId") + ".jsonl";
        send(nullptr, false); // Makes the file, if it is not there.
        if (::inotify_add_watch(m_notify, m_file.c_str(), IN_MODIFY) < 0)
            throw Failure("no file " + m_file);
    }
    ~LoneSender() { ::close(m_notify); }
    LoneSender(const LoneSender &) = delete;
    LoneSender &operator=(const LoneSender &) = delete;

    /// One message; waits for its answer and, if `watches`, for its line in the file.
    void send(Times *times, bool watches)
    {
        pollfd entries[] {{m_sender.fd(), POLLIN, 0}, {m_notify, POLLIN, 0}};
        double answered = -1;
        double written = -1;
        const auto begin = Clock::now();
        m_sender.send(envelope("lone-reader"));
        while (answered < 0 || (watches && written < 0)) {
            if (::poll(entries, watches ? 2 : 1, 5000) <= 0)
                throw Failure("no answer or no line in time");
            if (entries[1].revents != 0) {
                written = microsSince(begin);
                char events[4096];
                while (::read(m_notify, events, sizeof events) > 0) { }
            }
            if (entries[0].revents != 0) {
                m_sender.receive();
                if (const auto text = m_sender.next()) {
                    answered = microsSince(begin);
                    checkAnswer(*text);
                }
            }
        }
        if (!times)
            ::usleep(20'000);
        else if (watches)
            times->written.push_back(written), times->after.push_back(written - answered);
        else
            times->answered.push_back(answered);
    }

private:
    WsClient m_sender;
    WsClient m_recipient;
    int m_notify;
    std::string m_file;
};

} // namespace

std::string number(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

void measureStartUp(Bench &bench)
{
    ::prctl(PR_SET_NAME, "claude"); // As in life: a client calls the hook, and its model lists.
    const std::string input = bench.folder + "/hook.json";
    writeFile(input, R"({"hook_event_name":"Stop","session_id":"bench","cwd":"/tmp"})");
    const std::vector<Words> programs {{bench.yardsticks + "/bare"},
        {bench.programs + "/mesh-hook", "Stop", "--dir", bench.service.data}, {bench.programs + "/mesh", "list"}};
    std::vector<std::vector<double>> micros(programs.size());
    for (std::size_t round = 0; round < 150; ++round) {
        for (std::size_t i = 0; i < programs.size(); ++i) {
            const auto which = (i + round) % programs.size(); // Each follows each as often.
            const double time = startToExit(programs[which], bench.service.environment, input);
            if (round >= 5)
                micros[which].push_back(time);
        }
    }
    const double bare = median(micros[0]);
    const std::string yardstick = "bare C " + number(bare / 1000, 2) + " ms";
    for (const auto &[what, index, budget] : {std::tuple("`mesh-hook`, start to exit, resident service", 1, "≤ 1.5"),
             std::tuple("`mesh list`, start to exit", 2, "≤ 4")}) {
        const double time = median(micros[static_cast<std::size_t>(index)]);
        bench.rows.push_back({what, number(time / 1000, 2) + " ms", yardstick, number(time / bare, 2), budget});
    }
}

void measureLoneSender(Bench &bench)
{
    LoneSender sender(bench.service);
    WsClient echo(bench.brokerPort, "hello echo");
    echo.await();
    const std::string text = "echo " + std::string(bodySize + 60, 'x');
    Times times;
    std::vector<double> echoes;
    std::vector<double> syncs;
    for (int round = 0; round < 5; ++round) {
        syncs.push_back(std::stod(outputOf({bench.yardsticks + "/sync_loop", bench.folder + "/sync", "150"})));
        for (int i = 0; i < 400; ++i) {
            const auto begin = Clock::now();
            echo.send(text);
            echo.await();
            echoes.push_back(microsSince(begin));
        }
        for (int i = 0; i < 150; ++i)
            sender.send(&times, false);
        for (int i = 0; i < 150; ++i)
            sender.send(&times, true);
    }
    const double sync = median(syncs);
    const double back = median(echoes);
    const double answered = median(times.answered);
    bench.rows.push_back({"direct message accepted, synced, acknowledged; one sender, p50", number(answered) + " µs",
        "fdatasync " + number(sync) + " + echo " + number(back) + " µs", number(answered / (sync + back), 2), "≤ 1.5"});
    // The end of the sync itself cannot be seen from outside; the answer's arrival is the first sign of it that can.
    const double after = median(times.after);
    bench.rows.push_back({"the answer's arrival to the line in `inbound/`, p50 (below 0: the line is first)",
        number(after) + " µs", "echo " + number(back) + " µs", number(after / back, 2), "≤ 1.5 from the sync's end"});
    bench.rows.push_back({"send to the line in `inbound/`, p50", number(median(times.written)) + " µs",
        "fdatasync " + number(sync) + " + echo " + number(back) + " µs",
        number(median(times.written) / (sync + back), 2), ""});
}

void measureManySenders(Bench &bench)
{
    constexpr std::size_t senders = 64;
    constexpr int inFlight = 32;
    constexpr double seconds = 4;
    const double sync = std::stod(outputOf({bench.yardsticks + "/sync_loop", bench.folder + "/sync", "300"}));
    Crowd crowd;
    for (std::size_t i = 0; i < senders; ++i)
        crowd.add(bench.service.port, bench.service.hello("many-" + std::to_string(i), false));
    for (std::size_t i = 0; i < senders; ++i) // Who sends reads nothing: what answers again and again is braked.
        crowd.add(bench.service.port, bench.service.hello("many-reader-" + std::to_string(i), false));
    crowd.greet();
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < senders; ++i)
        texts.push_back(envelope("many-reader-" + std::to_string(i)));
    long answers = 0;
    long open = 0;
    const auto begin = Clock::now();
    const auto isOver = [&] { return microsSince(begin) > seconds * 1e6; };
    for (std::size_t i = 0; i < senders; ++i) {
        for (int k = 0; k < inFlight; ++k, ++open)
            crowd[i].send(texts[i]);
    }
    double end = 0;
    crowd.run([&] { return open == 0; },
        [&](std::size_t i, std::string_view text) {
            checkAnswer(text);
            ++answers;
            --open;
            end = microsSince(begin);
            if (!isOver()) {
                crowd[i].send(texts[i]);
                ++open;
            }
        });
    bench.rows.push_back({"64 senders, 32 in flight each: durable messages per second",
        number(static_cast<double>(answers) / end * 1e6), "one fdatasync each: " + number(1e6 / sync),
        number(static_cast<double>(answers) / end * sync, 1), "≥ 50,000"});
}

void measureMonitor(Bench &bench)
{
    Child monitor({bench.programs + "/mesh-hook", "monitor", "--dir", bench.service.data}, bench.service.environment);
    ::sleep(5);
    if (!monitor.isRunning()) {
        bench.rows.push_back({"memory of a monitor", "it does not run here", "", "", "≤ 2 MiB"});
        return;
    }
    const auto memory = memoryOf(monitor.pid());
    bench.rows.push_back({"memory of a monitor",
        number(memory.residentKiB / 1024, 1) + " MiB RSS, " + number(memory.proportionalKiB / 1024, 1) + " MiB PSS", "",
        "", "≤ 2 MiB"});
}

} // namespace bench
