// SPDX-License-Identifier: MIT
#pragma once

#include "doors/socket_channel.h"
#include "platform/unique_fd.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

namespace mesh {

/// A connection of the bus after its upgrade. QWebSocket reads; the frames that go out are written here, because
/// QWebSocket would turn each text into UTF-16 and back and copy it twice.
class WebSocketChannel final : public SocketChannel
{
    Q_OBJECT
public:
    /// Takes both; `wire` is the socket below `socket`, which QWebSocket does not show. `largest`: see allow().
    WebSocketChannel(std::unique_ptr<QWebSocket> socket, QTcpSocket *wire, qint64 largest, Deadlines &deadlines,
        std::chrono::milliseconds closingTime);
    ~WebSocketChannel() override;

    qint64 waiting() const override;
    /// The largest text that may come in; a larger one closes with 1009.
    void allow(qint64 largest);

protected:
    void write(const QByteArray &utf8) override;
    void finish(CloseCode code, const QByteArray &reason) override;
    void abort() override;

private:
    void take(const QString &text);
    void wireEnding();
    void disconnected();

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_wire; ///< Our child; Qt deletes it after the connection has ended.
    UniqueFd m_lingering; ///< A second handle on the connection, which stays when Qt closes the first.
    qint64 m_largest = 0;
    bool m_aborted = false;
};

} // namespace mesh
