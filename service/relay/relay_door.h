// SPDX-License-Identifier: MIT
#pragma once

#include "doors/deadlines.h"
#include "relay/frame_channel.h"
#include "relay/identity.h"

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mesh {

/// Where other machines knock: listens, encrypts, and hands over who has said a first frame. Everything before that is
/// bounded in number, bytes and time, and loads no TLS before somebody comes. It knows nothing of who is paired. On the
/// event loop.
class RelayDoor : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostGuests = 16; ///< Who has not said a first frame yet.
    static constexpr std::size_t mostOfOneAddress = 4;

    /// Somebody has come; `first` is what they said.
    using Came = std::function<void(std::unique_ptr<FrameChannel> channel, const QByteArray &first)>;
    /// Opened when the first one comes; an error turns everybody away.
    using IdentityOf = std::function<const Identity *()>;

    RelayDoor(Deadlines &deadlines, IdentityOf identity, Came came);
    ~RelayDoor() override;

    /// Listens on these addresses and no others; those that stay are left alone. What could not be had, in a sentence
    /// for people; empty: all is well.
    std::string listen(const std::vector<QHostAddress> &addresses, quint16 port);
    void close();
    /// "100.101.102.103:9475", "[fd7a:…]:9475"
    std::vector<std::string> listening() const;
    std::size_t guests() const { return m_guests.size(); }

private:
    struct Guest {
        std::unique_ptr<QSslSocket> socket; ///< Until it is encrypted.
        std::unique_ptr<FrameChannel> channel; ///< After that.
        QHostAddress address;
        Deadlines::Handle deadline;
    };
    using Guests = std::map<quint64, Guest>;

    class Server;

    void knock(qintptr descriptor);
    void encrypted(quint64 number);
    void dismiss(quint64 number);

    Deadlines &m_deadlines;
    IdentityOf m_identity;
    Came m_came;
    std::list<std::unique_ptr<Server>> m_servers;
    Guests m_guests;
    quint64 m_last = 0;
};

} // namespace mesh
