// SPDX-License-Identifier: MIT
#pragma once

#include "doors/channel.h"
#include "doors/deadlines.h"
#include "platform/data_folder.h"
#include "platform/peer.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <unistd.h>

namespace mesh {

/// The control socket, `run/control.sock` of the data folder: for processes of our own user, whom the kernel names. For
/// the event loop's thread.
class ControlDoor : public QObject
{
    Q_OBJECT
public:
    struct Settings {
        uid_t user = ::geteuid(); ///< Others are refused.
        std::chrono::milliseconds closingTime {2000}; ///< For who does not take the last bytes, or does not end.
    };
    /// Takes a connection, with the process that made it. The channel keeps what comes until received() is connected.
    using Opened = std::function<void(std::unique_ptr<Channel>, const Peer &peer)>;

    /// `folder` must outlive the door, `deadlines` also its channels.
    ControlDoor(
        const DataFolder &folder, Settings settings, Deadlines &deadlines, Opened opened, QObject *parent = nullptr);
    ~ControlDoor() override;

    /// Makes run/ and the socket, in place of one that a dead service left. The caller holds the lock of the single
    /// instance: without it this would take the socket from a live one.
    Status listen();
    /// Lets nobody in any more and removes the socket's file. Channels live on.
    void close();

private:
    void welcome();
    void admit(UniqueFd socket);

    const DataFolder &m_folder;
    const Settings m_settings;
    Deadlines &m_deadlines;
    const Opened m_opened;
    UniqueFd m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    Deadlines::Handle m_pause;
};

} // namespace mesh
