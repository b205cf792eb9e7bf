// SPDX-License-Identifier: MIT
#pragma once

#include "relay/direct_links.h"
#include "relay/identity.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <string>

namespace mesh {

/// One attempt to reach another machine: name, connection, handshake, all without blocking and within ten seconds.
/// Calls back once, never before the constructor has returned, and not after it was destroyed. On the event loop.
class Dialler : public QObject
{
    Q_OBJECT
public:
    Dialler(const Identity &identity, const std::string &host, quint16 port, DirectLinks::Connected connected);
    ~Dialler() override;

private:
    void encrypted();
    void fail(const std::string &why);

    std::string m_where;
    DirectLinks::Connected m_connected;
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_patience;
};

/// "host", "host:port", "[address]:port". BadParams with an example.
struct HostAndPort {
    std::string host;
    quint16 port = 0;
};
Result<HostAndPort> parseHostAndPort(const std::string &text, quint16 usualPort);

} // namespace mesh
