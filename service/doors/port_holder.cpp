// SPDX-License-Identifier: MIT
#include "doors/port_holder.h"

#include "platform/process.h"
#include "protocol/json.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace mesh {
namespace {

constexpr int askingTime = 300;
constexpr qint64 largestAnswer = 16384;

/// The version of a mesh service that answers there, empty if there is none.
Phrase meshVersion(const QHostAddress &address, quint16 port)
{
    QElapsedTimer clock;
    clock.start();
    const auto left = [&] { return std::max(0, askingTime - static_cast<int>(clock.elapsed())); };
    QTcpSocket socket;
    socket.setReadBufferSize(largestAnswer);
    socket.connectToHost(address, port);
    if (!socket.waitForConnected(left()))
        return {};
    socket.write(
        "GET /health HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (left() > 0 && answer.size() < largestAnswer && socket.waitForReadyRead(left()))
        answer += socket.readAll();

    const auto body = answer.indexOf("\r\n\r\n");
    if (!answer.startsWith("HTTP/1.1 200 ") || body < 0)
        return {};
    const auto health = parseObject(answer.mid(body + 4).toStdString());
    if (!health || !boolOr(*health, "ok") || integerOr(*health, "protocol") == 0)
        return {};
    const auto version = stringOr(*health, "version");
    return !version.empty() && version.size() < 32 && version.find_first_not_of("0123456789.") == version.npos
        ? Phrase(version)
        : phrase("unknown");
}

#ifdef Q_OS_LINUX
/// The socket that listens there, by its inode; 0 if there is none. Addresses are as the kernel writes them.
unsigned long listeningInode(const char *table, std::initializer_list<std::string_view> addresses, quint16 port)
{
    std::array<char, 6> suffix {};
    std::snprintf(suffix.data(), suffix.size(), ":%04X", static_cast<unsigned>(port));
    std::ifstream file(table);
    std::string line;
    std::getline(file, line); // Titles.
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string slot, local, remote, state, queues, timer, retries, user, timeout;
        unsigned long inode = 0;
        words >> slot >> local >> remote >> state >> queues >> timer >> retries >> user >> timeout >> inode;
        constexpr std::string_view listening = "0A";
        if (words && state == listening
            && std::any_of(addresses.begin(), addresses.end(),
                [&](std::string_view address) { return local == std::string(address) + suffix.data(); }))
            return inode;
    }
    return 0;
}

/// The process that has that socket open, if we may look; 0 otherwise.
pid_t processWithSocket(unsigned long inode)
{
    namespace fs = std::filesystem;
    const auto wanted = "socket:[" + std::to_string(inode) + ']';
    std::error_code error;
    for (fs::directory_iterator process("/proc", error), none; !error && process != none; process.increment(error)) {
        const auto name = process->path().filename().string();
        pid_t pid = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), pid).ptr != name.data() + name.size())
            continue;
        std::error_code hidden; // Another user's process, or it has just ended.
        for (fs::directory_iterator fd(process->path() / "fd", hidden); !hidden && fd != none; fd.increment(hidden)) {
            std::error_code closed;
            if (fs::read_symlink(fd->path(), closed) == wanted)
                return pid;
        }
    }
    return 0;
}

pid_t processListening(const QHostAddress &address, quint16 port)
{
    constexpr std::string_view any4 = "00000000";
    constexpr std::string_view any6 = "00000000000000000000000000000000";
    unsigned long inode = 0;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        inode = listeningInode("/proc/net/tcp", {"0100007F", any4}, port);
    if (inode == 0)
        inode = listeningInode("/proc/net/tcp6", {"00000000000000000000000001000000", any6}, port);
    return inode == 0 ? 0 : processWithSocket(inode);
}
#else
pid_t processListening(const QHostAddress &, quint16)
{
    return 0;
}
#endif

} // namespace

Phrase portHolder(const QHostAddress &address, quint16 port)
{
    const auto version = meshVersion(address, port);
    const auto pid = processListening(address, port);
    const auto facts = pid == 0 ? std::nullopt : SystemProcessTable().facts(pid);
    auto process = facts ? phrase("%1 (pid %2)", facts->executable, pid) : Phrase();
    if (version.empty())
        return process;
    return process.empty() ? phrase("another mesh service, version %1", version)
                           : phrase("another mesh service, version %1, %2", version, process);
}

} // namespace mesh
