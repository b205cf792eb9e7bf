// SPDX-License-Identifier: MIT
#include "processes.h"

#include "clock.h"
#include "ws_client.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char **environ;

namespace bench {
namespace {

using namespace std::chrono_literals;

std::vector<char *> pointers(const Words &words)
{
    std::vector<char *> list;
    for (const auto &word : words)
        list.push_back(const_cast<char *>(word.c_str()));
    list.push_back(nullptr);
    return list;
}

void toNull(int target, int flags)
{
    const int fd = ::open("/dev/null", flags);
    ::dup2(fd, target);
    ::close(fd);
}

/// One call on the control socket; empty while nobody listens.
std::string controlCall(const std::string &path, const std::string &method)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        throw Failure("the folder's name is too long for a socket: choose another with --dir");
    std::memcpy(address.sun_path, path.data(), path.size());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::string answer;
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        const timeval limit {5, 0};
        ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        const std::string request = R"({"jsonrpc":"2.0","id":1,"method":")" + method + "\"}\n";
        char buffer[4096];
        ssize_t count = ::send(fd, request.data(), request.size(), MSG_NOSIGNAL);
        while (count > 0 && answer.find('\n') == std::string::npos) {
            count = ::recv(fd, buffer, sizeof buffer, 0);
            answer.append(buffer, static_cast<std::size_t>(std::max<ssize_t>(0, count)));
        }
    }
    ::close(fd);
    return answer;
}

/// The data folder with settings that let a bench send as fast as it can.
std::string prepared(const std::string &folder, const std::string &settings)
{
    const std::string data = folder + "/data";
    std::filesystem::create_directories(data);
    std::filesystem::permissions(data, std::filesystem::perms::owner_all);
    writeFile(data + "/config.json",
        R"({"directs_per_minute":10000000,"broadcasts_per_minute":1000000,"idle_shutdown_minutes":0)" + settings + "}");
    std::filesystem::permissions(
        data + "/config.json", std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    return data;
}

} // namespace

Child::Child(const Words &words, const Words &environment, int output)
{
    const auto arguments = pointers(words);
    const auto variables = pointers(environment);
    m_pid = ::fork();
    if (m_pid < 0)
        throw Failure("fork failed");
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        toNull(STDIN_FILENO, O_RDONLY);
        if (output >= 0)
            ::dup2(output, STDOUT_FILENO);
        else
            toNull(STDOUT_FILENO, O_WRONLY);
        ::execve(arguments[0], arguments.data(), environment.empty() ? environ : variables.data());
        ::_exit(127);
    }
}

bool Child::isRunning()
{
    if (m_pid > 0 && ::waitpid(m_pid, nullptr, WNOHANG) == m_pid)
        m_pid = -1;
    return m_pid > 0;
}

Child::~Child()
{
    if (!isRunning())
        return;
    ::kill(m_pid, SIGTERM);
    for (int i = 0; i < 200 && isRunning(); ++i)
        std::this_thread::sleep_for(50ms);
    if (isRunning()) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
}

std::string outputOf(const Words &words)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw Failure("pipe failed");
    Child child(words, {}, ends[1]);
    ::close(ends[1]);
    std::string text;
    char buffer[512];
    for (ssize_t count = 0; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;) {
        text.append(buffer, static_cast<std::size_t>(count));
        if (text.ends_with('\n'))
            break;
    }
    ::close(ends[0]);
    if (text.empty())
        throw Failure(words[0] + " said nothing");
    return text;
}

double startToExit(const Words &words, const Words &environment, const std::string &input)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const auto arguments = pointers(words);
    const auto variables = pointers(environment);
    pid_t pid = 0;
    int status = 0;
    const auto begin = Clock::now();
    const int failed = ::posix_spawn(&pid, arguments[0], &actions, nullptr, arguments.data(), variables.data());
    if (failed == 0)
        ::waitpid(pid, &status, 0);
    const double micros = microsSince(begin);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0 || status != 0)
        throw Failure(words[0] + " failed");
    return micros;
}

Service::Service(const std::string &programs, const std::string &folder, const std::string &settings)
    : data(prepared(folder, settings))
    , environment {"HOME=" + folder, "PATH=/usr/bin:/bin", "GRIP_MESH_DIR=" + data}
    , process({programs + "/meshd", "--data-dir", data, "--port", "0"}, environment)
{
    for (int i = 0; i < 200 && port == 0; ++i) {
        std::this_thread::sleep_for(50ms);
        if (!process.isRunning())
            throw Failure("meshd does not start (it refuses a data folder inside of a git working tree: see --dir)");
        const auto number = member(controlCall(data + "/run/control.sock", "service.status"), "port");
        port = number.empty() ? 0 : std::stoi(number);
    }
    if (port == 0)
        throw Failure("meshd does not answer");
    token = readFile(data + "/token");
    token.erase(token.find_last_not_of(" \n") + 1);
}

std::string Service::call(const std::string &method) const
{
    return controlCall(data + "/run/control.sock", method);
}

std::string Service::hello(const std::string &name, bool subscribes) const
{
    return R"({"authorization":"Bearer )" + token + R"(","name":")" + name + '"'
        + (subscribes ? R"(,"subscribe":["messages"]})" : "}");
}

Memory memoryOf(pid_t pid)
{
    Memory memory;
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        if (word == "Rss:")
            file >> memory.residentKiB;
        else if (word == "Pss:")
            file >> memory.proportionalKiB;
    }
    return memory;
}

long wakeUpsOf(pid_t pid)
{
    long sum = 0;
    for (const auto &thread : std::filesystem::directory_iterator("/proc/" + std::to_string(pid) + "/task")) {
        std::ifstream file(thread.path() / "status");
        for (std::string word; file >> word;) {
            long count = 0;
            if (word == "voluntary_ctxt_switches:" && file >> count)
                sum += count;
        }
    }
    return sum;
}

std::string member(std::string_view json, std::string_view name)
{
    const auto at = json.find("\"" + std::string(name) + "\":");
    if (at == std::string_view::npos)
        return {};
    auto value = json.substr(at + name.size() + 3);
    if (value.starts_with('"'))
        return std::string(value.substr(1, value.find('"', 1) - 1));
    return std::string(value.substr(0, value.find_first_of(",}")));
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeFile(const std::string &path, std::string_view text)
{
    std::ofstream(path) << text;
}

std::string machineFacts(const std::string &folder)
{
    std::ifstream cpus("/proc/cpuinfo");
    std::string model = "unknown";
    for (std::string line; std::getline(cpus, line);) {
        if (line.starts_with("model name"))
            model = line.substr(line.find(':') + 2);
    }
    utsname system {};
    ::uname(&system);
    std::string mount = "unknown";
    std::string best;
    std::ifstream mounts("/proc/self/mounts");
    const std::string inside = std::filesystem::canonical(folder).string() + '/';
    for (std::string device, point, type, rest; mounts >> device >> point >> type && std::getline(mounts, rest);) {
        if (inside.starts_with(point == "/" ? point : point + '/') && point.size() >= best.size()) {
            best = point;
            mount = type + " on " + device;
        }
    }
    std::string load = readFile("/proc/loadavg");
    return "* processor: " + model + ", " + std::to_string(std::thread::hardware_concurrency())
        + " cores\n* kernel: " + system.sysname + ' ' + system.release + "\n* file system: " + mount
        + "\n* load average at the start: " + load.substr(0, load.find(' ')) + '\n';
}

} // namespace bench
