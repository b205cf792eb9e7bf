// SPDX-License-Identifier: MIT
#pragma once

#include "doors/deadlines.h"
#include "relay/frame_channel.h"
#include "relay/tls_settings.h"
#include "result.h"

#include <QSslSocket>
#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace mesh {

class Identity;

/// One attempt to reach another machine: name, TCP, TLS. Destroying it cancels. For the event loop's thread, which it
/// never blocks.
class Dialler : public QObject
{
    Q_OBJECT
public:
    /// Called once, from the event loop: an encrypted channel, not started, or why there is none (UnknownTarget: no
    /// such name; NoService: nobody answers, or no mesh; Timeout; BadValue: a mesh of another kind). The other side has
    /// not judged our certificate yet: it is not linked before it has said something. May destroy the Dialler.
    using Done = std::function<void(Result<std::unique_ptr<FrameChannel>>)>;

    /// Starts at once. `host`: a name or a numeric address. `deadlines` must outlive it and the channel.
    Dialler(const Identity &identity, const std::string &host, quint16 port, Deadlines &deadlines, Done done,
        std::chrono::milliseconds time = handshakeTime, QObject *parent = nullptr);
    ~Dialler() override;

private:
    void encrypted();
    void failed();
    void expire();
    void finish(Result<std::unique_ptr<FrameChannel>> result);

    Deadlines &m_deadlines;
    Done m_done;
    const std::string m_where; ///< For errors.
    const std::string m_host;
    std::unique_ptr<QSslSocket> m_socket;
    bool m_wasConnected = false;
    Deadlines::Handle m_deadline;
};

} // namespace mesh
