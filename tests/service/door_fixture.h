// SPDX-License-Identifier: MIT
#pragma once

#include "doors/bus_door.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

#include <vector>

/// A bus on a free port, and its clients. Nobody is late in a test that is not about that.
struct Bus {
    static constexpr std::chrono::milliseconds soon {200};

    static mesh::BusSettings patient()
    {
        mesh::BusSettings settings;
        settings.port = 0;
        settings.headerTime = std::chrono::seconds(20);
        settings.greetingTime = std::chrono::seconds(20);
        settings.closingTime = soon;
        return settings;
    }
    explicit Bus(const mesh::BusSettings &settings = patient())
        : door(
            settings, token.toStdString(), deadlines,
            [this](std::unique_ptr<mesh::Channel> channel, mesh::Json greeting) {
                if (onOpened)
                    onOpened(*channel);
                channels.push_back(std::move(channel));
                greetings.push_back(std::move(greeting));
            },
            [] { return QByteArray("{\"ok\":true,\"sessions\":0,\"version\":\"1.2.3\",\"protocol\":1}"); })
    {
        const auto status = door.listen();
        if (!status)
            qFatal("%s", status.error().message.english().c_str());
    }

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("ws://%1:%2/").arg(host).arg(door.port()));
    }
    QByteArray greeting(const QByteArray &name = "alice") const
    {
        return "{\"authorization\":\"Bearer " + token + "\",\"name\":\"" + name + "\"}";
    }
    QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(door.port()) + "\r\n"; }
    QByteArray handshake(const QByteArray &more = {}) const
    {
        return "GET / HTTP/1.1\r\n" + host()
            + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + more + "\r\n";
    }

    const QByteArray token = QByteArray(64, 'a');
    mesh::Deadlines deadlines;
    std::function<void(mesh::Channel &)> onOpened;
    std::vector<std::unique_ptr<mesh::Channel>> channels;
    std::vector<mesh::Json> greetings;
    mesh::BusDoor door;
};

/// A client without any protocol.
struct RawClient {
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(&socket, &QIODevice::readyRead, &socket, [this] { got += socket.readAll(); });
        socket.connectToHost(address, port);
    }
    bool isGone() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    int status() const { return got.startsWith("HTTP/1.1 ") ? got.mid(9, 3).toInt() : 0; }

    QTcpSocket socket;
    QByteArray got;
};

/// A frame as clients send it; masked with zeros.
inline QByteArray clientFrame(const QByteArray &payload, int opcode = 1, bool final = true)
{
    QByteArray frame;
    frame.append(static_cast<char>((final ? 0x80 : 0) | opcode));
    const auto size = payload.size();
    if (size < 126) {
        frame.append(static_cast<char>(0x80 | size));
    } else {
        frame.append(static_cast<char>(0x80 | (size < 65536 ? 126 : 127)));
        for (int shift = size < 65536 ? 8 : 56; shift >= 0; shift -= 8)
            frame.append(static_cast<char>((static_cast<quint64>(size) >> shift) & 0xff));
    }
    return frame + QByteArray(4, '\0') + payload;
}

/// The code of a close frame that is the last thing `bytes` hold; 0 if it is not.
inline int closeCodeIn(const QByteArray &bytes)
{
    const auto at = bytes.lastIndexOf('\x88');
    if (at < 0 || bytes.size() < at + 4)
        return 0;
    return (static_cast<uchar>(bytes[at + 2]) << 8) | static_cast<uchar>(bytes[at + 3]);
}
