// SPDX-License-Identifier: MIT
#pragma once

#include "doors/deadlines.h"
#include "platform/unique_fd.h"
#include "relay/frame_channel.h"
#include "relay/guest_places.h"
#include "relay/identity.h"
#include "relay/tls_settings.h"
#include "result.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mesh {

/// What the door allows to connections that nobody trusts yet.
struct RelayLimits {
    std::size_t inAll = 16;
    std::size_t perAddress = 4;
    std::chrono::milliseconds firstFrame = handshakeTime; ///< From accepting to the end of the first frame.
};

/// Where other machines come in: listens, speaks TLS, and hands over whoever has proven to hold a key. It does not know
/// which keys are trusted. For the event loop's thread.
class RelayDoor : public QObject
{
    Q_OBJECT
public:
    /// Takes an encrypted connection, not started. `place` counts it as not trusted: keep it beside the channel, and
    /// drop it when the machine is known, or with the channel. Of a channel that brings no frame in time (also when it
    /// was not started) closed() is emitted.
    using Opened = std::function<void(std::unique_ptr<FrameChannel>, GuestPlaces::Place place)>;
    /// Who we are, asked for with each connection, so that nothing is loaded before the first one. nullptr: nobody can
    /// be let in now.
    using OwnIdentity = std::function<std::shared_ptr<const Identity>()>;

    /// `deadlines` must outlive the door and its channels.
    RelayDoor(
        OwnIdentity identity, Deadlines &deadlines, Opened opened, RelayLimits limits = {}, QObject *parent = nullptr);
    ~RelayDoor() override; ///< Channels that were handed over live on.

    /// Listens there and nowhere else. Where it listens already nothing changes, and connections stay open wherever
    /// they came in. Port 0: any, the same on all. An error names the first address that failed; the others are
    /// listened on then.
    Status listen(const std::vector<QHostAddress> &addresses, quint16 port);

    /// Where it listens, each as "100.101.102.103:9475" or "[fd7a:115c:a1e0::1]:9475".
    std::vector<std::string> listening() const;
    quint16 port() const; ///< 0 when not listening.

private:
    using Serial = quint64; // In the order of arrival.
    class Listener;
    struct Guest {
        std::unique_ptr<QSslSocket> socket; ///< Until the handshake is over,
        QPointer<FrameChannel> channel; ///< then until the first frame.
        GuestPlaces::Place place;
        Deadlines::Handle deadline;
    };

    Status listenOn(const QHostAddress &address, quint16 port);
    void welcome(UniqueFd connection);
    void encrypt(UniqueFd connection, GuestPlaces::Place place, const Identity &identity);
    GuestPlaces::Place placeFor(const QHostAddress &address);
    void handOver(Serial serial);
    void expire(Serial serial);
    void remove(Serial serial);
    void pause();

    const OwnIdentity m_identity;
    Deadlines &m_deadlines;
    const Opened m_opened;
    const RelayLimits m_limits;
    GuestPlaces m_places;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::map<Serial, Guest> m_guests;
    Serial m_last = 0;
    Deadlines::Handle m_pause;
};

/// "100.101.102.103:9475", "[fd7a:115c:a1e0::1]:9475".
std::string withPort(const QHostAddress &address, quint16 port);

} // namespace mesh
