// SPDX-License-Identifier: MIT
#include "doctor/checks.h"
#include "language/known_words.h"
#include "platform/unique_fd.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace mesh {
namespace {

constexpr timeval patience {2, 0};
constexpr std::size_t mostBytes = 16 * 1024;

Error failed(const char *what, int code)
{
    const bool silent = code == EAGAIN || code == EWOULDBLOCK || code == EINPROGRESS;
    return {Reason::NoService,
        phrase("%1: %2", what, silent ? phrase("no answer within 2 s") : knownWords(std::strerror(code))), {}, {}};
}

Result<UniqueFd> openTo(const std::string &address, std::uint16_t port)
{
    const bool six = address.find(':') != std::string::npos;
    UniqueFd fd(::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM, 0));
    if (!fd)
        return failed("socket", errno);
    // On Linux the sending timeout bounds connect() as well.
    ::setsockopt(fd.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in v4 {};
    sockaddr_in6 v6 {};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    ::inet_pton(six ? AF_INET6 : AF_INET, address.c_str(), six ? static_cast<void *>(&v6.sin6_addr) : &v4.sin_addr);
    const auto *target = six ? reinterpret_cast<const sockaddr *>(&v6) : reinterpret_cast<const sockaddr *>(&v4);
    if (::connect(fd.get(), target, six ? sizeof v6 : sizeof v4) != 0)
        return failed("connect", errno);
    return fd;
}

} // namespace

Result<Json> askHealth(const std::string &address, std::uint16_t port)
{
    const auto fd = openTo(address, port);
    if (!fd)
        return fd.error();
    const std::string host
        = (address.find(':') == std::string::npos ? address : "[" + address + "]") + ":" + std::to_string(port);
    const std::string request = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    if (::send(fd->get(), request.data(), request.size(), 0) != static_cast<ssize_t>(request.size()))
        return failed("send", errno);
    std::string answer;
    for (std::array<char, 4096> part; answer.size() < mostBytes;) {
        const ssize_t got = ::recv(fd->get(), part.data(), part.size(), 0);
        if (got < 0 && answer.empty())
            return failed("receive", errno);
        if (got <= 0)
            break;
        answer.append(part.data(), static_cast<std::size_t>(got));
        if (const auto body = answer.find("\r\n\r\n");
            body != std::string::npos && answer.starts_with("HTTP/1.1 200")) {
            if (auto health = parseObject(std::string_view(answer).substr(body + 4)); health && boolOr(*health, "ok"))
                return health; // Whether or not the connection is closed behind it.
        }
    }
    return Error {Reason::Internal,
        phrase("another program answers: %1", answer.substr(0, answer.find('\r')).substr(0, 80)), {}, {}};
}

bool hasIpv6Loopback()
{
    const UniqueFd fd(::socket(AF_INET6, SOCK_STREAM, 0));
    if (!fd)
        return errno != EAFNOSUPPORT;
    sockaddr_in6 anyPort {};
    anyPort.sin6_family = AF_INET6;
    anyPort.sin6_addr = in6addr_loopback;
    return ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&anyPort), sizeof anyPort) == 0
        || errno != EADDRNOTAVAIL;
}

} // namespace mesh
