// SPDX-License-Identifier: MIT
// The client side of RFC 6455 as far as a bench needs it, so that no library's cost is in the numbers.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

using Failure = std::runtime_error;

class WsClient
{
public:
    /// Starts to connect to 127.0.0.1; `hello` is the first text frame, sent after the upgrade.
    WsClient(int port, std::string hello);
    ~WsClient();
    WsClient(const WsClient &) = delete;
    WsClient &operator=(const WsClient &) = delete;

    int fd() const { return m_fd; }
    void send(std::string_view text);
    void flush();
    /// Takes what the socket has. Throws if the other side has closed.
    void receive();
    /// The next text that came, valid until the next call of anything here.
    std::optional<std::string_view> next();
    /// Blocks until a text comes; throws after `timeoutMs`.
    std::string await(int timeoutMs = 10'000);

private:
    void frame(int opcode, std::string_view text);
    bool upgraded();

    int m_fd;
    int m_port;
    bool m_upgraded = false;
    std::string m_hello;
    std::string m_in;
    std::size_t m_read = 0;
    std::string m_out;
};

/// Many clients on one epoll.
class Crowd
{
public:
    using OnText = std::function<void(std::size_t client, std::string_view text)>;

    Crowd();
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    void add(int port, std::string hello);
    WsClient &operator[](std::size_t index) { return *m_clients[index]; }
    std::size_t size() const { return m_clients.size(); }
    /// Hands out what comes until `isDone`; throws after `timeoutMs`.
    void run(const std::function<bool()> &isDone, const OnText &onText, int timeoutMs = 30'000);
    /// Until each of them has had the answer to its hello.
    void greet();
    void clear() { m_clients.clear(); }

private:
    int m_poller;
    std::vector<std::unique_ptr<WsClient>> m_clients;
};

} // namespace bench
