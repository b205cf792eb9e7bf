// SPDX-License-Identifier: MIT
#pragma once

#include "platform/control_client.h"
#include "platform/process.h"
#include "platform/unique_fd.h"
#include "platform/unix_address.h"
#include "protocol/json.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <sched.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#ifdef __APPLE__
#include <util.h>
#else
#include <linux/sched.h>
#include <pty.h>
#include <sys/syscall.h>
#endif

/// What a program does that wants to decide in a person's place and does not shrink from code: it speaks the protocol
/// by itself and answers every question that it is asked. A test program becomes it: `main` calls attack() when its
/// first argument is --attacker. Its environment: S the control socket, W a folder.
namespace attacker {

using Words = std::vector<std::string>;
using mesh::Json;

inline std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

inline int say(const std::string &line, int code)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
    return code;
}

inline int run(const Words &words, std::size_t from)
{
    std::vector<char *> argv;
    for (std::size_t i = from; i < words.size(); ++i)
        argv.push_back(const_cast<char *>(words[i].c_str()));
    argv.push_back(nullptr);
    ::execvp(argv[0], argv.data());
    return say("cannot be run: " + words[from], 127);
}

/// Runs it as a child and waits for its end.
inline int runBelow(const Words &words, std::size_t from)
{
    const auto child = ::fork();
    if (child == 0)
        ::_exit(run(words, from));
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 126;
}

inline int told(const mesh::Error &error)
{
    return say("refused: " + std::string(mesh::wireName(error.reason)) + ": " + error.message.english(), 1);
}

/// Looks at the only held message, answers the question, decides.
inline int decide(const std::string &decision)
{
    auto client = mesh::ControlClient::connect(variable("S"), 10'000);
    if (!client)
        return told(client.error());
    const auto shown = client->call("approvals.show", Json::object(), 30'000);
    if (!shown)
        return told(shown.error());
    if (shown->contains("body"))
        say("read: " + mesh::stringOr(*shown, "body"), 0);
    const auto decided = client->call("approvals.decide",
        {{"message", mesh::stringOr(*shown, "short")}, {"sha256", mesh::stringOr(*shown, "sha256")},
            {"decision", decision}, {"typed", mesh::stringOr(*shown, "characters")}},
        30'000);
    return decided ? say("DECIDED " + mesh::toLine(*decided), 0) : told(decided.error());
}

inline constexpr const char *listRequest = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"approvals.show\"}\n";

/// One line on a connection that is not its own, and the answer.
inline int askOn(int socket, const std::string &line)
{
    (void)!::write(socket, line.data(), line.size());
    pollfd entry {socket, POLLIN, 0};
    std::array<char, 4096> buffer;
    if (::poll(&entry, 1, 10'000) <= 0)
        return say("refused: no answer", 1);
    const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
    const std::string answer(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    const bool refused = answer.find("\"error\"") != std::string::npos || answer.empty();
    return say((refused ? "refused: " : "DECIDED ") + answer, refused ? 1 : 0);
}

/// Decides as it should not.
inline int decideAmiss(const std::string &way)
{
    auto client = mesh::ControlClient::connect(variable("S"), 10'000);
    auto shown = client->call(way == "unseen" ? "approvals.list" : "approvals.show", Json::object(), 30'000);
    if (!shown)
        return told(shown.error());
    auto entry = way == "unseen" ? (*shown)["held"][0] : *shown;
    Json params {{"message", mesh::stringOr(entry, way == "long-id" ? "id" : "short")},
        {"sha256", way == "other-text" ? std::string(64, 'a') : mesh::stringOr(entry, "sha256")},
        {"decision", way == "other-decision" ? "approved" : "approve"}, {"typed", mesh::stringOr(entry, "characters")}};
    if (way == "no-characters")
        params.erase("typed");
    if (way == "older-characters")
        (void)client->call("approvals.show", Json::object(), 30'000);
    if (way == "other-connection")
        client = mesh::ControlClient::connect(variable("S"), 10'000);
    const auto decided = client->call("approvals.decide", std::move(params), 30'000);
    return decided ? say("DECIDED " + mesh::toLine(*decided), 0) : told(decided.error());
}

inline mesh::UniqueFd connectTo(const std::string &path)
{
    mesh::UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    const auto address = mesh::unixAddress(path);
    if (!address || ::connect(socket.get(), address->get(), address->length) != 0)
        return {};
    return socket;
}

/// Connects, and a child of it, born before or with it gone, writes.
inline int childWrites(bool parentLeaves)
{
    const auto socket = connectTo(variable("S"));
    const auto parent = ::getpid();
    if (::fork() != 0) {
        if (parentLeaves)
            ::_exit(0);
        ::wait(nullptr);
        return 0;
    }
    while (parentLeaves && ::getppid() == parent)
        ::sched_yield();
    return askOn(socket.get(), listRequest);
}

/// Connects and ends; a process that is made to come back by the same pid writes. Needs the right to choose pids
/// (Linux, root).
inline int comesBack()
{
#ifdef __linux__
    const auto socket = connectTo(variable("S"));
    const auto first = ::getpid();
    const auto start = mesh::processClock();
    if (::fork() != 0)
        ::_exit(0);
    while (mesh::startOf(first) || mesh::processClock() < start + 3)
        ::sched_yield();
    pid_t wanted = first;
    clone_args arguments {};
    arguments.exit_signal = SIGCHLD;
    arguments.set_tid = reinterpret_cast<std::uintptr_t>(&wanted);
    arguments.set_tid_size = 1;
    const auto child = ::syscall(SYS_clone3, &arguments, sizeof arguments);
    if (child < 0)
        return say("cannot choose a pid", 1);
    if (child == 0)
        ::_exit(askOn(socket.get(), listRequest));
    ::waitpid(first, nullptr, 0);
    return 0;
#else
    return say("cannot choose a pid", 1);
#endif
}

/// Two processes share one line: who stands well begins it.
inline int twoWrite()
{
    const auto socket = connectTo(variable("S"));
    const std::string line = listRequest;
    (void)!::write(socket.get(), line.data(), 20);
    if (::fork() != 0) {
        ::wait(nullptr);
        return 0;
    }
    return askOn(socket.get(), line.substr(20));
}

/// Runs the rest with nobody of its own above it.
inline int orphan(const Words &words, bool newSession)
{
    if (::fork() != 0)
        return 0;
    if (newSession)
        ::setsid();
    const auto middle = ::getpid();
    if (::fork() != 0)
        ::_exit(0);
    while (::getppid() == middle)
        ::sched_yield();
    return run(words, 1);
}

/// Holds a terminal in which the rest runs.
inline int holdTerminal(const Words &words)
{
    int terminal = -1;
    const auto child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0)
        ::_exit(run(words, 1));
    std::array<char, 4096> buffer;
    for (ssize_t count = 0; (count = ::read(terminal, buffer.data(), buffer.size())) > 0;)
        (void)!::write(STDOUT_FILENO, buffer.data(), static_cast<std::size_t>(count));
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 126;
}

/// Takes a terminal of its own making, so that nobody stands between it and whoever is above, and runs the rest.
inline int takeTerminal(const Words &words)
{
    int holder = -1;
    int terminal = -1;
    if (::openpty(&holder, &terminal, nullptr, nullptr, nullptr) != 0)
        return 126;
    ::setsid();
    ::ioctl(terminal, TIOCSCTTY, 0);
    return run(words, 1);
}

inline std::string expansion(const std::string &typed)
{
    return mesh::toLine({{"hook_event_name", "UserPromptExpansion"}, {"command_name", "mesh"}, {"command_args", typed},
        {"session_id", "7f3f2c62-0d58-4d0a-9b42-000000000001"}, {"prompt", "/mesh " + typed}});
}

/// A descriptor from which such an input comes, as `kind` says.
inline mesh::UniqueFd forgedInput(const std::string &kind, const std::string &text)
{
    std::array<int, 2> ends {-1, -1};
    if (kind == "file") {
        const auto path = variable("W") + "/forged";
        std::ofstream(path) << text;
        return mesh::UniqueFd(::open(path.c_str(), O_RDONLY));
    }
    if (kind == "null")
        return mesh::UniqueFd(::open("/dev/null", O_RDONLY));
    if (kind == "terminal")
        return mesh::UniqueFd(::open("/dev/tty", O_RDWR | O_NOCTTY));
    if (kind == "service") // The service itself at the other end.
        return connectTo(variable("S"));
    if (kind == "named" || kind == "accepted") { // Of the process `claude` above, which listens there.
        const auto path = variable("W") + "/named.sock";
        while (!std::filesystem::exists(path))
            ::sched_yield();
        return connectTo(path);
    }
    if (kind == "pipe" ? ::pipe(ends.data()) != 0 : ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return {};
    (void)!::write(ends[1], text.data(), text.size());
    if (kind == "pipe")
        ::close(ends[1]);
    else
        ::shutdown(ends[1], SHUT_WR);
    return mesh::UniqueFd(ends[0]);
}

/// Runs the rest, a hook, with a forged input.
inline int forge(const Words &words)
{
    const auto input = forgedInput(words[1], expansion(words[2]));
    ::dup2(input.get(), STDIN_FILENO);
    return run(words, 3);
}

/// The hook's own question with such a descriptor, then what a proven hook's child may do.
inline int passDescriptor(const Words &words)
{
    auto client = mesh::ControlClient::connect(variable("S"), 10'000);
    const auto input = forgedInput(words[1], expansion(words[2]));
    const auto answer = client->callPassing(input.get(), "typed", Json::object(), 10'000);
    say(answer ? "typed: " + mesh::toLine(*answer) : "typed: " + answer.error().message.english(), 0);
    if (::fork() == 0)
        ::_exit(decide(words[2].substr(0, words[2].find(' '))));
    int status = 0;
    ::wait(&status);
    return WEXITSTATUS(status);
}

/// A client of its own making (the program's name must be claude): has a record as the real one, makes the pair of
/// sockets and starts the rest as its hook.
inline int playClient(const Words &words)
{
    const auto home = variable("W");
    const auto records = home + "/.claude/sessions/";
    std::filesystem::create_directories(records);
    std::filesystem::create_directories(home + "/.claude/projects/x");
    const auto self = mesh::SystemProcessTable().facts(::getpid());
    std::ofstream(records + std::to_string(::getpid()) + ".json")
        << mesh::toLine({{"pid", ::getpid()}, {"procStart", std::to_string(self->id.start)}, {"status", "idle"},
               {"entrypoint", "cli"}, {"sessionId", "7f3f2c62-0d58-4d0a-9b42-000000000001"}});
    auto client = mesh::ControlClient::connect(variable("S"), 10'000);
    (void)client->call("hook",
        {{"event", "SessionStart"},
            {"input",
                {{"session_id", "7f3f2c62-0d58-4d0a-9b42-000000000001"},
                    {"transcript_path", home + "/.claude/projects/x/7f3f2c62-0d58-4d0a-9b42-000000000001.jsonl"},
                    {"cwd", home}}}},
        10'000);
    std::array<int, 2> ends {};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return 126;
    const auto text = expansion(words[1]);
    (void)!::write(ends[1], text.data(), text.size());
    const auto child = ::fork();
    if (child == 0) {
        ::dup2(ends[0], STDIN_FILENO);
        ::_exit(run(words, 2));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

/// A process named claude that listens at W/named.sock, writes to whoever connects, and runs the rest below it.
inline int listen(const Words &words)
{
    const mesh::UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    const auto address = mesh::unixAddress(variable("W") + "/named.sock");
    if (::bind(socket.get(), address->get(), address->length) != 0 || ::listen(socket.get(), 4) != 0)
        return 126;
    const auto child = ::fork();
    if (child == 0)
        ::_exit(run(words, 2));
    const mesh::UniqueFd guest(::accept(socket.get(), nullptr, nullptr));
    const auto text = expansion(words[1]);
    (void)!::write(guest.get(), text.data(), text.size());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

/// `words`: what stands behind --attacker.
inline int attack(const Words &words)
{
    const auto &way = words.front();
    if (way == "decide")
        return decide(words[1]);
    if (way == "amiss")
        return decideAmiss(words[1]);
    if (way == "on-connection")
        return askOn(std::atoi(words[1].c_str()), listRequest);
    if (way == "child-writes" || way == "child-writes-alone")
        return childWrites(way == "child-writes-alone");
    if (way == "comes-back")
        return comesBack();
    if (way == "two-write")
        return twoWrite();
    if (way == "orphan" || way == "orphan-in-session")
        return orphan(words, way == "orphan");
    if (way == "terminal")
        return holdTerminal(words);
    if (way == "take-terminal")
        return takeTerminal(words);
    if (way == "below")
        return runBelow(words, 1);
    if (way == "forge")
        return forge(words);
    if (way == "pass")
        return passDescriptor(words);
    if (way == "client")
        return playClient(words);
    if (way == "listen")
        return listen(words);
    return say("no such way: " + way, 125);
}

} // namespace attacker
