// SPDX-License-Identifier: MIT
#include "ws_client.h"

#include "clock.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

WsClient::WsClient(int port, std::string hello)
    : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    , m_port(port)
    , m_hello(std::move(hello))
{
    const int one = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_fd < 0
        || (::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 && errno != EINPROGRESS))
        throw Failure(std::string("connect: ") + std::strerror(errno));
    m_out = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

WsClient::~WsClient()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void WsClient::frame(int opcode, std::string_view text)
{
    static constexpr std::array<char, 4> mask {0x17, 0x2a, 0x53, 0x6c};
    m_out += static_cast<char>(0x80 | opcode);
    if (text.size() < 126) {
        m_out += static_cast<char>(0x80 | text.size());
    } else {
        m_out += static_cast<char>(0xfe);
        m_out += static_cast<char>(text.size() >> 8);
        m_out += static_cast<char>(text.size());
    }
    m_out.append(mask.data(), mask.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        m_out += static_cast<char>(text[i] ^ mask[i & 3]);
}

void WsClient::send(std::string_view text)
{
    frame(1, text);
    flush();
}

void WsClient::flush()
{
    while (!m_out.empty()) {
        const ssize_t sent = ::send(m_fd, m_out.data(), m_out.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0)
            return; // Full, or not connected yet: epoll says when to go on. A failure shows when we read.
        m_out.erase(0, static_cast<std::size_t>(sent));
    }
}

void WsClient::receive()
{
    std::array<char, 1 << 16> buffer;
    for (;;) { // Until there is no more: epoll speaks only of changes.
        const ssize_t count = ::recv(m_fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EAGAIN))
            throw Failure("the other side has closed a connection");
        if (count > 0)
            m_in.append(buffer.data(), static_cast<std::size_t>(count));
        if (count < static_cast<ssize_t>(buffer.size()))
            return;
    }
}

bool WsClient::upgraded()
{
    const auto end = m_in.find("\r\n\r\n");
    if (!m_upgraded && end != std::string::npos) {
        if (m_in.find(" 101 ") > end)
            throw Failure("no upgrade: " + m_in.substr(0, m_in.find('\r')));
        m_in.erase(0, end + 4);
        m_upgraded = true;
        send(m_hello);
    }
    return m_upgraded;
}

std::optional<std::string_view> WsClient::next()
{
    while (upgraded()) {
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(m_in.data()) + m_read;
        const std::size_t there = m_in.size() - m_read;
        std::size_t head = 2;
        std::size_t size = there < 2 ? 0 : bytes[1] & 127U;
        if (size >= 126) {
            const std::size_t more = size == 126 ? 2 : 8;
            head += more;
            size = 0;
            for (std::size_t i = 0; i < more && there >= head; ++i)
                size = size << 8 | bytes[2 + i];
        }
        if (there < head || there < head + size) {
            m_in.erase(0, m_read);
            m_read = 0;
            break;
        }
        m_read += head + size;
        const std::string_view text(reinterpret_cast<const char *>(bytes) + head, size);
        const int opcode = bytes[0] & 15;
        if (opcode == 1)
            return text;
        if (opcode == 8)
            throw Failure("the other side said goodbye: " + std::string(text.substr(std::min<std::size_t>(2, size))));
        if (opcode == 9) {
            frame(10, text);
            flush();
        }
    }
    return std::nullopt;
}

std::string WsClient::await(int timeoutMs)
{
    const auto begin = Clock::now();
    flush();
    for (;;) {
        if (const auto text = next())
            return std::string(*text);
        pollfd entry {m_fd, POLLIN, 0};
        if (!m_out.empty())
            entry.events |= POLLOUT;
        const int left = timeoutMs - static_cast<int>(microsSince(begin) / 1000);
        if (left <= 0 || ::poll(&entry, 1, left) <= 0)
            throw Failure("no answer in time");
        flush();
        receive();
    }
}

Crowd::Crowd()
    : m_poller(::epoll_create1(EPOLL_CLOEXEC))
{
}

Crowd::~Crowd()
{
    ::close(m_poller);
}

void Crowd::add(int port, std::string hello)
{
    m_clients.push_back(std::make_unique<WsClient>(port, std::move(hello)));
    // Edge triggered: writable comes once, when it is connected, and again only after it was full.
    epoll_event event {EPOLLIN | EPOLLOUT | EPOLLET, {.u64 = m_clients.size() - 1}};
    ::epoll_ctl(m_poller, EPOLL_CTL_ADD, m_clients.back()->fd(), &event);
}

void Crowd::run(const std::function<bool()> &isDone, const OnText &onText, int timeoutMs)
{
    const auto begin = Clock::now();
    std::array<epoll_event, 256> events;
    while (!isDone()) {
        if (microsSince(begin) > timeoutMs * 1000.0)
            throw Failure("not done in time");
        const int count = ::epoll_wait(m_poller, events.data(), static_cast<int>(events.size()), 100);
        for (int i = 0; i < count; ++i) {
            const auto index = static_cast<std::size_t>(events[static_cast<std::size_t>(i)].data.u64);
            auto &client = *m_clients[index];
            client.flush();
            if ((events[static_cast<std::size_t>(i)].events & ~static_cast<unsigned>(EPOLLOUT)) == 0)
                continue;
            client.receive();
            while (const auto text = client.next())
                onText(index, *text);
        }
    }
}

void Crowd::greet()
{
    std::size_t greeted = 0;
    run([&] { return greeted == size(); },
        [&](std::size_t, std::string_view text) {
            if (text.find(R"("ok":false)") != std::string_view::npos)
                throw Failure("refused: " + std::string(text));
            ++greeted;
        });
}

} // namespace bench
