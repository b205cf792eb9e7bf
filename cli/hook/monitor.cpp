// SPDX-License-Identifier: MIT
#include "hook/monitor.h"

#include "hook/stdio.h"
#include "hook/watchdog.h"
#include "hook/watched_process.h"
#include "platform/control_client.h"
#include "platform/file_watch.h"
#include "platform/process_watch.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace mesh::hook {
namespace {

constexpr int answerMs = 5000;
constexpr std::size_t longestLine = 480;
// A service that starts makes its socket a moment before it listens, and the folder does not change again: look a few
// times more after each change, at growing distances (2 s in all), then sleep.
constexpr int firstPauseMs = 15;
constexpr int longestPauseMs = 1000;
constexpr int sleepMs = -1;
constexpr int unwatchedSleepMs = 60'000; // Only if the system gives us no watch.

enum class Woken { ByTimer, ByInput, ToEnd };
enum class Served { NoService, Refused, Left, ToEnd };

class Monitor
{
public:
    Monitor(const Place &place, UniqueFd exit, const Watchdog &watchdog)
        : m_place(place)
        , m_exit(std::move(exit))
        , m_watchdog(watchdog)
    {
    }

    void run()
    {
        for (int pause = firstPauseMs;;) {
            const auto served = serve();
            if (served == Served::ToEnd) {
                // Should the service have gone at the same moment, nobody else is left.
                if (!ControlClient::connect(m_place.socket(), answerMs))
                    m_watchdog.end();
                return;
            }
            int left = -1;
            if (served == Served::NoService)
                left = m_watchdog.serviceIsGone();
            else
                m_watchdog.serviceIsThere();
            if (!m_watch) {
                m_watch = watchNearest();
                if (m_watch)
                    continue; // The service may have come between the attempt and the watch.
            }
            int most = pause <= longestPauseMs ? pause : m_watch ? sleepMs : unwatchedSleepMs;
            if (left >= 0)
                most = most < 0 ? left : std::min(most, left);
            const auto woken = wait(m_watch ? m_watch->fd() : -1, most);
            if (woken == Woken::ToEnd) {
                if (served == Served::NoService)
                    m_watchdog.end();
                return;
            }
            if (woken == Woken::ByInput) {
                m_watch.reset(); // A folder nearer to the socket may be there now.
                pause = firstPauseMs;
            } else {
                pause = std::min(pause * 2, longestPauseMs + 1);
            }
        }
    }

private:
    /// One connection, if there is a service, to its end.
    Served serve()
    {
        auto client = ControlClient::connect(m_place.socket(), answerMs);
        if (!client)
            return Served::NoService;
        if (const auto answer = client->call("monitor", Json::object(), answerMs); !answer) {
            const auto reason = answer.error().reason;
            return reason == Reason::NoService || reason == Reason::Timeout ? Served::NoService : Served::Refused;
        }
        m_watchdog.serviceIsThere();
        m_watch.reset(); // The system has few of them, for all sessions.
        for (;;) {
            const auto news = client->next(0); // What has come already is taken before we wait for more.
            if (!news) {
                if (news.error().reason != Reason::Timeout)
                    return Served::Left;
                if (wait(client->fd(), sleepMs) == Woken::ToEnd)
                    return Served::ToEnd;
                continue;
            }
            const auto params = news->find("params");
            if (stringOr(*news, "method") == "ring" && params != news->end()
                && !writeLine(doorbellLine(stringOr(*params, "text"))))
                return Served::ToEnd;
        }
    }

    /// A watch on the deepest folder on the way to the socket that is there.
    std::optional<FolderWatch> watchNearest() const
    {
        const auto above = m_place.folder.substr(0, m_place.folder.rfind('/'));
        for (const auto &folder : {m_place.folder + "/run", m_place.folder, above}) {
            if (auto watch = FolderWatch::open(folder))
                return std::move(*watch);
        }
        return std::nullopt;
    }

    Woken wait(int fd, int timeoutMs) const
    {
        // Standard output is asked for no event: poll reports by itself when its reader is gone.
        pollfd entries[] {{m_exit.get(), POLLIN, 0}, {STDOUT_FILENO, 0, 0}, {fd, POLLIN, 0}};
        int count = 0;
        do {
            count = poll(entries, 3, timeoutMs);
        } while (count < 0 && errno == EINTR);
        if (count < 0 || entries[0].revents != 0 || entries[1].revents != 0)
            return Woken::ToEnd;
        return count == 0 ? Woken::ByTimer : Woken::ByInput;
    }

    Place m_place;
    UniqueFd m_exit;
    Watchdog m_watchdog;
    std::optional<FolderWatch> m_watch;
};

} // namespace

std::string doorbellLine(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    if (line.size() <= longestLine)
        return line;
    std::size_t cut = longestLine;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xc0) == 0x80)
        --cut; // Not inside a character.
    return line.substr(0, cut);
}

int runMonitor(const Place &place, std::chrono::milliseconds grace)
{
    const auto watched = watchedProcess();
    if (!watched)
        return 0;
    auto exit = openProcessExit(*watched);
    if (!exit)
        return 0; // It has ended already; or the kernel cannot tell, and nothing of ours may outlive its session.
    Monitor(place, std::move(*exit), Watchdog(place, *watched, grace)).run();
    return 0;
}

} // namespace mesh::hook
