// SPDX-License-Identifier: MIT
#include "doors/http_guest.h"

#include "doors/door_verdict.h"
#include "doors/lingering_close.h"

#include <algorithm>
#include <array>
#include <fcntl.h>

namespace mesh {
namespace {

std::string_view phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 426:
        return "Upgrade Required";
    case 431:
        return "Request Header Fields Too Large";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Error";
    }
}

/// Fields that RFC 9110 demands beside that status.
std::string_view fieldsOf(int status)
{
    switch (status) {
    case 405:
        return "Allow: GET\r\n";
    case 426:
        return "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
    default:
        return {};
    }
}

} // namespace

HttpGuest::HttpGuest(QTcpSocket *socket, quint16 port, const BusSettings &settings, Deadlines &deadlines)
    : m_peer(socket->peerAddress(), socket->peerPort())
    , m_port(port)
    , m_settings(settings)
    , m_deadlines(deadlines)
    , m_socket(socket)
    , m_deadline(deadlines.after(settings.headerTime, [this] { Q_EMIT gone(); }))
{
    socket->setParent(this);
    socket->setReadBufferSize(largestHeader + 1);
    connect(socket, &QIODevice::readyRead, this, &HttpGuest::look);
    connect(socket, &QAbstractSocket::disconnected, this, &HttpGuest::gone);
}

void HttpGuest::look()
{
    std::array<char, largestHeader + 1> bytes;
    const auto size = m_socket->peek(bytes.data(), bytes.size());
    const auto verdict = judge({bytes.data(), static_cast<std::size_t>(std::max<qint64>(size, 0))}, m_port);
    switch (verdict.kind) {
    case DoorVerdict::Kind::NeedMore:
        return;
    case DoorVerdict::Kind::Health:
        Q_EMIT healthWanted();
        return;
    case DoorVerdict::Kind::Upgrade:
        m_socket->disconnect(this);
        Q_EMIT upgradeWanted();
        return;
    case DoorVerdict::Kind::Refuse:
        answer(verdict.status, "text/plain; charset=utf-8", verdict.text + '\n');
        return;
    }
}

void HttpGuest::answer(int status, std::string_view type, std::string_view body)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + ' ';
    text.append(phraseOf(status)).append("\r\nContent-Type: ").append(type);
    text.append("\r\nContent-Length: ").append(std::to_string(body.size())).append("\r\n").append(fieldsOf(status));
    text.append("Cache-Control: no-store\r\nConnection: close\r\n\r\n").append(body);

    m_socket->disconnect(this);
    m_socket->write(text.data(), static_cast<qint64>(text.size()));
    // It fits into the empty buffer of a new connection: the kernel has it all after this.
    m_socket->flush();
    lingeringClose(UniqueFd(::fcntl(static_cast<int>(m_socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0)), m_deadlines,
        m_settings.closingTime);
    Q_EMIT gone();
}

} // namespace mesh
