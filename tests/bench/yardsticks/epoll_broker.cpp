// SPDX-License-Identifier: MIT
// epoll_broker ws|unix [PATH]: the least a message broker can do, as a yardstick. One thread, one epoll, no library; it
// keeps nothing, checks next to nothing and trusts everyone. ws: a free port of 127.0.0.1, printed on standard output;
// unix: lines on the socket PATH.
// A client says "hello NAME", which is answered by "hello", then "NAME text", which is passed on unchanged to that
// client (itself: an echo), or to all others for the name "*".
#include "handshake.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

struct Client {
    explicit Client(int socket)
        : fd(socket)
    {
    }

    int fd;
    bool upgraded = false;
    bool touched = false;
    bool blocked = false;
    std::string name;
    std::string in;
    std::string out;
};

int poller = -1;
bool isWebSocket = true;
std::unordered_map<std::string, Client *> names;
std::vector<Client *> touched;

void flush(Client &client)
{
    const ssize_t sent = send(client.fd, client.out.data(), client.out.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0)
        client.out.erase(0, static_cast<std::size_t>(sent));
    if (client.blocked != !client.out.empty()) {
        client.blocked = !client.out.empty();
        epoll_event event {client.blocked ? EPOLLIN | EPOLLOUT : EPOLLIN, {.ptr = &client}};
        epoll_ctl(poller, EPOLL_CTL_MOD, client.fd, &event);
    }
}

void put(Client &client, std::string_view text)
{
    if (isWebSocket) {
        client.out += '\x81';
        if (text.size() < 126)
            client.out += static_cast<char>(text.size());
        else
            client.out += {'\x7e', static_cast<char>(text.size() >> 8), static_cast<char>(text.size())};
    }
    client.out += text;
    if (!isWebSocket)
        client.out += '\n';
    if (!client.touched)
        touched.push_back(&client);
    client.touched = true;
}

void route(Client &from, std::string_view text)
{
    const auto space = text.find(' ');
    if (space == std::string_view::npos)
        return;
    const std::string to(text.substr(0, space));
    if (to == "hello") {
        from.name = text.substr(space + 1);
        names[from.name] = &from;
        put(from, to);
    } else if (to == "*") {
        for (const auto &[name, client] : names) {
            if (client != &from)
                put(*client, text);
        }
    } else if (const auto found = names.find(to); found != names.end()) {
        put(*found->second, text);
    }
}

void readLines(Client &client)
{
    std::size_t at = 0;
    for (auto end = client.in.find('\n'); end != std::string::npos; end = client.in.find('\n', at)) {
        route(client, std::string_view(client.in).substr(at, end - at));
        at = end + 1;
    }
    client.in.erase(0, at);
}

void upgrade(Client &client)
{
    static constexpr std::string_view header = "Sec-WebSocket-Key: ";
    const auto end = client.in.find("\r\n\r\n");
    const auto at = client.in.find(header);
    if (end == std::string::npos || at > end)
        return;
    const std::string key = client.in.substr(at + header.size(), 24);
    client.out
        += "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + base64(sha1(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")) + "\r\n\r\n";
    client.in.erase(0, end + 4);
    client.upgraded = true;
    flush(client);
}

/// Frames below 64 KiB in one piece, which is what our clients send; others are taken for bytes of the next frame.
void readFrames(Client &client)
{
    std::size_t at = 0;
    for (;;) {
        auto *bytes = reinterpret_cast<std::uint8_t *>(client.in.data()) + at;
        const std::size_t there = client.in.size() - at;
        if (there < 8)
            break;
        const bool isLong = (bytes[1] & 127) == 126;
        const std::size_t head = isLong ? 8 : 6;
        const std::size_t size = isLong ? static_cast<std::size_t>(bytes[2] << 8 | bytes[3]) : bytes[1] & 127U;
        if (there < head + size)
            break;
        for (std::size_t i = 0; i < size; ++i)
            bytes[head + i] ^= bytes[head - 4 + (i & 3)];
        if ((bytes[0] & 15) == 1)
            route(client, {client.in.data() + at + head, size});
        at += head + size;
    }
    client.in.erase(0, at);
}

void leave(Client *client)
{
    if (const auto found = names.find(client->name); found != names.end() && found->second == client)
        names.erase(found);
    std::erase(touched, client);
    close(client->fd);
    delete client;
}

void read(Client *client)
{
    static std::array<char, 1 << 16> buffer;
    const ssize_t count = recv(client->fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count <= 0)
        return leave(client);
    client->in.append(buffer.data(), static_cast<std::size_t>(count));
    if (!isWebSocket)
        return readLines(*client);
    if (!client->upgraded)
        upgrade(*client);
    if (client->upgraded)
        readFrames(*client);
}

int listenOn(const char *path)
{
    sockaddr_storage address {};
    socklen_t size = sizeof(sockaddr_in);
    if (isWebSocket) {
        auto &inet = reinterpret_cast<sockaddr_in &>(address);
        inet.sin_family = AF_INET;
        inet.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    } else {
        auto &local = reinterpret_cast<sockaddr_un &>(address);
        local.sun_family = AF_UNIX;
        std::strncpy(local.sun_path, path, sizeof local.sun_path - 1);
        size = sizeof local;
    }
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    const int fd = socket(address.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (bind(fd, plain, size) != 0 || listen(fd, 4096) != 0 || getsockname(fd, plain, &size) != 0)
        return -1;
    if (isWebSocket)
        std::printf("%d\n", ntohs(reinterpret_cast<sockaddr_in &>(address).sin_port));
    std::fflush(stdout);
    return fd;
}

void acceptAll(int door)
{
    const int one = 1;
    for (int fd = 0; (fd = accept4(door, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        epoll_event event {EPOLLIN, {.ptr = new Client(fd)}};
        epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
    }
}

} // namespace

int main(int argc, char **argv)
{
    isWebSocket = argc < 2 || std::string_view(argv[1]) != "unix";
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const int door = listenOn(argc > 2 ? argv[2] : "broker.sock");
    poller = epoll_create1(EPOLL_CLOEXEC);
    epoll_event event {EPOLLIN, {.ptr = nullptr}};
    if (door < 0 || epoll_ctl(poller, EPOLL_CTL_ADD, door, &event) != 0)
        return 1;
    for (std::array<epoll_event, 256> events;;) {
        const int count = epoll_wait(poller, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            auto *client = static_cast<Client *>(events[static_cast<std::size_t>(i)].data.ptr);
            const auto what = events[static_cast<std::size_t>(i)].events;
            if (!client)
                acceptAll(door);
            else if ((what & ~static_cast<unsigned>(EPOLLOUT)) != 0)
                read(client);
            else
                flush(*client);
        }
        for (auto *client : touched) {
            client->touched = false;
            flush(*client);
        }
        touched.clear();
    }
}
