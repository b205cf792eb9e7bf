// SPDX-License-Identifier: MIT
#pragma once

#include "platform/held_process.h"
#include "platform/process_tree.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <map>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mesh::test {

/// A client with children as Claude Code has them: real processes, which count where the test can see it. All end with
/// the object, also those that were stopped or have cut themselves off.
class PlayedTools
{
public:
    static constexpr std::size_t mostPlaces = 64;

    PlayedTools()
        : m_board(static_cast<Board *>(
            ::mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
        , m_output(m_folder.filePath(QStringLiteral("output")).toStdString())
    {
        ::prctl(PR_SET_CHILD_SUBREAPER, 1); // Orphans come to us, so that all can be waited for.
    }
    PlayedTools(const PlayedTools &) = delete;
    PlayedTools &operator=(const PlayedTools &) = delete;
    ~PlayedTools()
    {
        // Until nobody is left: a process may have been started while the others were ended.
        const SystemProcessTree tree;
        const auto self = tree.facts(::getpid())->id;
        for (;;) {
            for (const auto &facts : descendants(tree, self))
                ::kill(facts.id.pid, SIGKILL); // A descendant of ours: nobody else can have its pid before we waited.
            if (::waitpid(-1, nullptr, 0) < 0 && errno == ECHILD)
                break;
        }
        ::munmap(m_board, sizeof(Board));
    }

    // For the test.
    /// Starts the client, whose children `prepare` starts.
    ProcessId client(const std::function<void()> &prepare)
    {
        const pid_t pid = ::fork();
        if (pid == 0) {
            for (const int signal : {SIGTERM, SIGINT, SIGSEGV, SIGABRT, SIGHUP})
                ::signal(signal, SIG_DFL); // Not the test's.
            ::setsid();
            // Tools are younger than their client by the kernel's clock, which ticks slowly.
            while (processClock() <= startOf(::getpid()).value_or(0) + 1)
                ::usleep(1000);
            prepare();
            m_board->isReady = true;
            for (;;) {
                ::usleep(500);
                if (m_board->wantsMore.exchange(false) && more)
                    more();
            }
        }
        waitFor([this] { return m_board->isReady.load(); });
        return idOf(pid);
    }
    std::function<void()> more; ///< What the client does when it is asked to; to be set before it is started.
    void askForMore() { m_board->wantsMore = true; }

    pid_t pid(std::size_t place) const
    {
        waitFor([&] { return m_board->places[place].pid.load() != 0; });
        return m_board->places[place].pid;
    }
    ProcessId id(std::size_t place) const { return idOf(pid(place)); }
    bool isThere(std::size_t place) const { return m_board->places[place].pid != 0; }
    char state(std::size_t place) const
    {
        const auto facts = SystemProcessTree().facts(pid(place));
        return facts ? facts->state : '-';
    }
    bool isStopped(std::size_t place) const { return state(place) == 'T'; }
    /// Really, not only by its state.
    bool goesOn(std::size_t place) const
    {
        const auto before = m_board->places[place].count.load();
        return QTest::qWaitFor([&] { return m_board->places[place].count > before + 1; }, 20'000);
    }
    bool hasEnded(std::size_t place) const
    {
        return QTest::qWaitFor(
            [&] { return std::string_view("-ZX").find(state(place)) != std::string_view::npos; }, 20'000);
    }

    // For the client.
    void bash(std::size_t place, const std::function<void()> &inner = {}) const
    {
        child([&] {
            ::setsid();
            useBashStreams();
            if (inner)
                inner();
            count(place);
        });
    }
    void hook(std::size_t place) const { withSocket(place, true); }
    void monitor(std::size_t place, const std::function<void()> &inner = {}) const { withSocket(place, false, inner); }
    void server(std::size_t place) const
    {
        child([&] { count(place); });
    }
    /// Of whoever calls it, prepared by `prepare`.
    void below(std::size_t place, const std::function<void()> &prepare = {}) const
    {
        child([&] {
            if (prepare)
                prepare();
            count(place);
        });
    }
    /// Its parent ends, as a shell in brackets does: `(program &)`.
    void orphan(std::size_t place, const std::function<void()> &prepare = {}) const
    {
        const pid_t between = child([&] {
            below(place, prepare);
            ::_exit(0);
        });
        ::waitpid(between, nullptr, 0);
    }
    void useBashStreams() const
    {
        const int input = ::open("/dev/null", O_RDONLY);
        const int output = ::open(m_output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
        ::dup2(input, STDIN_FILENO);
        ::dup2(output, STDOUT_FILENO);
    }
    /// Notes the caller in a place, so that the test finds it, and goes on.
    void sign(std::size_t place) const { m_board->places[place].pid = ::getpid(); }
    [[noreturn]] void count(std::size_t place) const
    {
        sign(place);
        for (;;) {
            ++m_board->places[place].count;
            ::usleep(500);
        }
    }

private:
    struct Place {
        std::atomic<pid_t> pid;
        std::atomic<long> count;
    };
    struct Board {
        std::array<Place, mostPlaces> places;
        std::atomic_bool isReady;
        std::atomic_bool wantsMore;
    };

    static pid_t child(const std::function<void()> &work)
    {
        const pid_t pid = ::fork();
        if (pid == 0) {
            work();
            ::_exit(0);
        }
        return pid;
    }
    void withSocket(std::size_t place, bool alsoInput, const std::function<void()> &inner = {}) const
    {
        std::array<int, 2> ends {};
        ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data());
        child([&] {
            ::setsid();
            useBashStreams();
            ::dup2(ends[1], STDOUT_FILENO);
            if (alsoInput)
                ::dup2(ends[1], STDIN_FILENO);
            if (inner)
                inner();
            count(place);
        });
        ::close(ends[1]); // Ours stays open, as the client's does.
    }
    static void waitFor(const std::function<bool()> &condition) { QTRY_VERIFY_WITH_TIMEOUT(condition(), 20'000); }
    static ProcessId idOf(pid_t pid) { return {pid, startOf(pid).value_or(0)}; }

    QTemporaryDir m_folder;
    Board *m_board;
    std::string m_output;
};

/// The kernel's tree, in which a test may change what is seen, or do something while it is looked at.
class WatchedTree final : public ProcessTree
{
public:
    std::optional<TreeFacts> facts(pid_t pid) const override
    {
        auto facts = m_system.facts(pid);
        if (onFacts && facts)
            onFacts(*facts, ++m_looks[pid]);
        return facts;
    }
    std::vector<pid_t> children(pid_t pid) const override { return m_system.children(pid); }
    std::vector<pid_t> ofSession(pid_t session) const override { return m_system.ofSession(session); }
    StandardStreams streams(pid_t pid) const override { return m_system.streams(pid); }
    std::string program(pid_t pid) const override { return m_system.program(pid); }

    /// With the number of this look at that process, from 1.
    std::function<void(TreeFacts &, int)> onFacts;

private:
    SystemProcessTree m_system;
    mutable std::map<pid_t, int> m_looks;
};

} // namespace mesh::test
